package org.careweek.example.clinic.input.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;

/**
 * A CSV file with a header. Columns that nobody asks for are left alone.
 *
 * @param rows in the order of the file
 */
public record Table(List<Row> rows) {

    /** How files are read. */
    static final CsvReader.CsvReaderBuilder READER = CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);

    /**
     * Takes a text apart, or says why it is no such table.
     *
     * @param file the name that problems give
     * @param columns the columns that must be there
     */
    public static Read<Table> parse(String file, String text, List<String> columns) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            long line = 1 + text.substring(0, nul).lines().count() - (endsInsideLine(text, nul) ? 1 : 0);
            return refused(file, line, "expected CSV, but here is a NUL character");
        }
        List<CsvRecord> records = new ArrayList<>();
        long next = 1;
        try {
            for (CsvRecord each : READER.ofCsvRecord(text)) {
                next = each.getStartingLineNumber() + linesOf(each);
                if (each.getFieldCount() > 1 || !each.getField(0).isEmpty()) {
                    records.add(each);
                }
            }
        } catch (CsvParseException notCsv) {
            // Its own message may quote the text.
            return refused(
                    file,
                    next,
                    "expected CSV, but the quotes of the record here do not match, or it has too many fields or too long ones");
        }
        return withHeader(file, records, columns);
    }

    private static Read<Table> withHeader(String file, List<CsvRecord> records, List<String> columns) {
        if (records.isEmpty()) {
            return refused(file, 1, "expected a header, but there is none");
        }
        return Header.of(file, records.get(0), 0, columns)
                .fold(
                        header -> new Read.Whole<>(new Table(records.stream()
                                .skip(1)
                                .map(each -> new Row(header, each, 0))
                                .toList())),
                        Read.Refused::new);
    }

    private static boolean endsInsideLine(String text, int end) {
        return end > 0 && text.charAt(end - 1) != '\n' && text.charAt(end - 1) != '\r';
    }

    private static long linesOf(CsvRecord each) {
        long lines = 1;
        for (String field : each.getFields()) {
            if (field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0) {
                lines += (field + "x").lines().count() - 1;
            }
        }
        return lines;
    }

    static Read<Table> refused(String file, long line, String message) {
        return new Read.Refused<>(List.of(problem(file, line, "", message)));
    }

    static Problem problem(String file, long line, String column, String message) {
        return new Problem(file, new Place.Cell(line, column), message);
    }
}
