package org.careweek.example.clinic.input.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;

/** The names of a table's columns, and where they are. */
public final class Header {

    private final String file;
    private final int columns;
    private final Map<String, Integer> positions;

    private Header(String file, int columns, Map<String, Integer> positions) {
        this.file = file;
        this.columns = columns;
        this.positions = positions;
    }

    /**
     * Takes a first record for a header, or says why it is none.
     *
     * @param linesBefore how many lines of the file come before the text that the record was read from
     * @param needed the columns that must be there
     */
    static Read<Header> of(String file, CsvRecord record, long linesBefore, List<String> needed) {
        long line = linesBefore + record.getStartingLineNumber();
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i);
            if (positions.putIfAbsent(name, i) != null && needed.contains(name)) {
                problems.add(Table.problem(file, line, name, "expected one such column, but here are more"));
            }
        }
        for (String column : needed) {
            if (!positions.containsKey(column)) {
                problems.add(Table.problem(file, line, column, "expected this column, but there is none"));
            }
        }
        return problems.isEmpty()
                ? new Read.Whole<>(new Header(file, record.getFieldCount(), positions))
                : new Read.Refused<>(problems);
    }

    String file() {
        return file;
    }

    /** How many columns there are. */
    public int columns() {
        return columns;
    }

    /** Where a column is that must be there, from 0. */
    public int position(String column) {
        return positions.get(column);
    }
}
