package org.careweek.example.clinic.input.attendance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.csv.Table;

/**
 * What a folder of attendance says beside its rows, as far as it could be read.
 *
 * @param sites absent where {@code sites.csv} is no table
 * @param levels empty where {@code levels.csv} is no table
 * @param problems everything that is wrong with both
 */
record SmallTables(Optional<List<SiteRow>> sites, List<LevelRow> levels, List<Problem> problems) {

    static final int MOST_MEBIBYTES = 512;

    /** Reads them with the reader that knows every rule. */
    static SmallTables carefully(Path folder) {
        return read(folder, Optional.empty());
    }

    /** Reads the same in less time where nothing is wrong with the levels. */
    static SmallTables quickly(Path folder) {
        Path file = folder.resolve(LevelTable.FILE);
        return read(
                folder,
                FileText.problemsOf(file).isEmpty() ? PlainLevels.in(file, MOST_MEBIBYTES << 20) : Optional.empty());
    }

    private static SmallTables read(Path folder, Optional<List<LevelRow>> plain) {
        List<Problem> problems = new ArrayList<>();
        Optional<List<LevelRow>> levels =
                plain.or(() -> entries(folder, LevelTable.FILE, LevelTable.COLUMNS, LevelTable::in, problems));
        Optional<List<SiteRow>> sites = entries(folder, SiteTable.FILE, SiteTable.COLUMNS, SiteTable::in, problems);
        return new SmallTables(sites, levels.orElse(List.of()), List.copyOf(problems));
    }

    /** Absent where nobody can say which sites there are. */
    Optional<Set<String>> siteIds() {
        return sites.map(rows -> rows.stream().map(SiteRow::site).collect(Collectors.toUnmodifiableSet()));
    }

    /** These problems after those of the rows. */
    List<Problem> problemsAfter(List<Problem> ofRows) {
        List<Problem> all = new ArrayList<>(ofRows);
        all.addAll(problems);
        return all;
    }

    /** The entries of a table in which no row may be bad; nothing where it is no table. */
    private static <T> Optional<List<T>> entries(
            Path folder, String file, List<String> columns, Function<Table, List<T>> reader, List<Problem> problems) {
        return table(folder, file, columns)
                .fold(
                        table -> {
                            List<T> entries = reader.apply(table);
                            table.rows().forEach(row -> problems.addAll(row.problems()));
                            return Optional.of(entries);
                        },
                        refused -> {
                            problems.addAll(refused);
                            return Optional.empty();
                        });
    }

    static Read<Table> table(Path folder, String file, List<String> columns) {
        return FileText.read(folder.resolve(file), MOST_MEBIBYTES)
                .fold(text -> Table.parse(file, text, columns), Read.Refused::new);
    }
}
