package org.careweek.example.clinic.input.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.LongText;
import org.careweek.example.clinic.input.Problem;

/** A CSV file of any length, of which no more than a record is held. */
public final class LongTable {

    private LongTable() {}

    /**
     * Why a file is no such table, as {@link Table} says it of a text that is held; empty where it is one, whatever its rows are.
     *
     * @param columns the columns that must be there
     */
    public static List<Problem> problemsOf(Path path, List<String> columns) {
        String file = FileText.nameOf(path);
        // Each look goes through all of the file: what is no text is no CSV, however it begins.
        return LongText.lineOfNul(path)
                .fold(
                        nul -> nul.isPresent()
                                ? List.of(Table.nul(file, nul.getAsLong()))
                                : problemsOfRecords(file, path, columns),
                        refused -> refused);
    }

    private static List<Problem> problemsOfRecords(String file, Path path, List<String> columns) {
        List<CsvRecord> first = new ArrayList<>(1);
        try (Reader text = LongText.reader(path)) {
            Optional<Problem> broken = Table.takeApart(file, Table.READER.ofCsvRecord(text), record -> {
                if (first.isEmpty()) {
                    first.add(record);
                }
            });
            return broken.map(List::of)
                    .orElseGet(() -> Table.header(file, first, columns).fold(header -> List.of(), refused -> refused));
        } catch (IOException | UncheckedIOException unreadable) {
            return FileText.<Header>unreadable(path).fold(header -> List.of(), refused -> refused);
        }
    }
}
