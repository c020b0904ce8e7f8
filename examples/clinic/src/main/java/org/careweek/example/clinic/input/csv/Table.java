package org.careweek.example.clinic.input.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
            return new Read.Refused<>(List.of(nul(file, line)));
        }
        List<CsvRecord> records = new ArrayList<>();
        Optional<Problem> broken = takeApart(file, READER.ofCsvRecord(text), records::add);
        if (broken.isPresent()) {
            return new Read.Refused<>(List.of(broken.get()));
        }
        return header(file, records, columns)
                .fold(
                        header -> new Read.Whole<>(new Table(records.stream()
                                .skip(1)
                                .map(each -> new Row(header, each, 0))
                                .toList())),
                        Read.Refused::new);
    }

    static Problem nul(String file, long line) {
        return problem(file, line, "", "expected CSV, but here is a NUL character");
    }

    /** Gives all records that are not empty, or those before one that is none, and says so. */
    static Optional<Problem> takeApart(String file, Iterable<CsvRecord> text, Consumer<CsvRecord> taker) {
        long next = 1;
        try {
            for (CsvRecord each : text) {
                next = each.getStartingLineNumber() + linesOf(each);
                if (each.getFieldCount() > 1 || !each.getField(0).isEmpty()) {
                    taker.accept(each);
                }
            }
            return Optional.empty();
        } catch (CsvParseException notCsv) {
            // Its own message may quote the text.
            return Optional.of(
                    problem(
                            file,
                            next,
                            "",
                            "expected CSV, but the quotes of the record here do not match, or it has too many fields or too long ones"));
        }
    }

    /** The first of some records as a header. */
    static Read<Header> header(String file, List<CsvRecord> records, List<String> columns) {
        return records.isEmpty() ? withoutHeader(file) : Header.of(file, records.get(0), 0, columns);
    }

    static <T> Read<T> withoutHeader(String file) {
        return new Read.Refused<>(List.of(problem(file, 1, "", "expected a header, but there is none")));
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

    static Problem problem(String file, long line, String column, String message) {
        return new Problem(file, new Place.Cell(line, column), message);
    }
}
