package org.careweek.plugin.benefits;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** From bytes to rows. Not safe for concurrent use. */
final class TableReader {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_ROWS = 100_000;
    private final Problems problems = new Problems();
    private final List<Row> rows = new ArrayList<>();

    TableReading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            problems.add(1, "a file of at most 16 MiB");
        } else {
            Utf8.decode(bytes, problems).ifPresent(this::readText);
        }
        return problems.count() > 0
                ? new TableReading.Refused(problems.found())
                : new TableReading.Whole(new BenefitTable(rows));
    }

    private void readText(String text) {
        long last = 0;
        try {
            Iterator<CsvRecord> records = reader().ofCsvRecord(text).iterator();
            Map<Column, Integer> positions = Map.of();
            int columns = 0;
            while (records.hasNext() && rows.size() <= MOST_ROWS) {
                CsvRecord each = records.next();
                last = each.getStartingLineNumber();
                if (isEmpty(each)) {
                    continue;
                }
                if (columns == 0) {
                    columns = each.getFieldCount();
                    positions = header(each);
                } else {
                    row(new Cells(each, positions, problems), columns);
                }
            }
            if (columns == 0) {
                problems.add(1, "a header with the names of the columns");
            }
        } catch (CsvParseException notCsv) {
            // Its message may quote the text.
            problems.add(last + 1, "CSV, whose quotes from here on match");
        }
        if (rows.size() > MOST_ROWS) {
            problems.add(last, "at most 100000 rows");
        }
    }

    private static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_BYTES);
    }

    private Map<Column, Integer> header(CsvRecord names) {
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<String> titles = names.getFields().stream()
                    .map(it -> Values.word(it.strip()))
                    .toList();
            int first = titles.indexOf(column.name());
            if (first >= 0) {
                positions.put(column, first);
            } else if (column.isRequired()) {
                problems.add(names.getStartingLineNumber(), column, "a column of this name");
            }
            if (first != titles.lastIndexOf(column.name())) {
                problems.add(names.getStartingLineNumber(), column, "one column of this name");
            }
        }
        return positions;
    }

    /** Of a header that lacks a column no row can be read, and only the header is told of. */
    private void row(Cells cells, int columns) {
        boolean isReadable = List.of(Column.values()).stream()
                .allMatch(it -> !it.isRequired() || cells.positions().containsKey(it));
        if (!isReadable) {
            return;
        }
        if (cells.fields().getFieldCount() != columns) {
            problems.add(cells.line(), "as many fields as the header has, " + columns);
            return;
        }
        RowReader.read(cells).ifPresent(rows::add);
    }

    private static boolean isEmpty(CsvRecord each) {
        return each.getFields().stream().allMatch(String::isBlank);
    }
}
