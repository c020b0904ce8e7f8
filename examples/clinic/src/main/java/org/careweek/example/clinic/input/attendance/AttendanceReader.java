package org.careweek.example.clinic.input.attendance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.csv.Row;
import org.careweek.example.clinic.input.csv.Table;

/** Reads a folder of attendance, {@code careweek/attendance/1}. Columns that it does not know are left alone. */
public final class AttendanceReader {

    private static final int MOST_MEBIBYTES = 512;

    private AttendanceReader() {}

    /** Reads a folder, or says everything that is wrong with it. */
    public static Read<AttendanceFolder> read(Path folder) {
        return readSkippingBadRows(folder)
                .fold(
                        whole -> whole.badRowProblems().isEmpty()
                                ? new Read.Whole<>(whole)
                                : new Read.Refused<>(whole.badRowProblems()),
                        Read.Refused::new);
    }

    /**
     * Reads a folder and sets bad rows of {@code attendance.csv} aside. Whatever else is wrong is refused, together with
     * the problems of those rows.
     */
    public static Read<AttendanceFolder> readSkippingBadRows(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Read.Refused<>(List.of(new Problem(
                    FileText.nameOf(folder), new Place.WholeFile(), "expected a folder, but there is none")));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<List<SiteRow>> sites = entries(folder, SiteTable.FILE, SiteTable.COLUMNS, SiteTable::in, problems);
        Optional<Set<String>> siteIds =
                sites.map(rows -> rows.stream().map(SiteRow::site).collect(Collectors.toUnmodifiableSet()));
        List<Problem> levelProblems = new ArrayList<>();
        Optional<List<LevelRow>> levels =
                entries(folder, LevelTable.FILE, LevelTable.COLUMNS, LevelTable::in, levelProblems);
        problems.addAll(0, levelProblems);

        return table(folder, RowReader.FILE, RowReader.COLUMNS)
                .fold(
                        table -> whole(table, sites.orElse(List.of()), levels.orElse(List.of()), siteIds, problems),
                        refused -> new Read.Refused<>(joined(refused, problems)));
    }

    /** The small tables of a folder; nothing where anything is wrong with them. */
    static Optional<AttendanceFolder> readWithoutRows(Path folder) {
        List<Problem> problems = new ArrayList<>();
        Optional<List<SiteRow>> sites = entries(folder, SiteTable.FILE, SiteTable.COLUMNS, SiteTable::in, problems);
        Optional<List<LevelRow>> levels = plainLevels(folder.resolve(LevelTable.FILE))
                .or(() -> entries(folder, LevelTable.FILE, LevelTable.COLUMNS, LevelTable::in, problems));
        return problems.isEmpty()
                ? Optional.of(new AttendanceFolder(
                        sites.orElseThrow(), levels.orElseThrow(), List.of(), List.of(), List.of()))
                : Optional.empty();
    }

    private static Optional<List<LevelRow>> plainLevels(Path file) {
        return FileText.problemsOf(file).isEmpty() ? PlainLevels.in(file, MOST_MEBIBYTES << 20) : Optional.empty();
    }

    private static Read<AttendanceFolder> whole(
            Table table,
            List<SiteRow> sites,
            List<LevelRow> levels,
            Optional<Set<String>> siteIds,
            List<Problem> problems) {
        RowReader reader = new RowReader(siteIds, Seen.inMemory());
        List<AttendanceRow> rows = new ArrayList<>();
        List<BadRow> badRows = new ArrayList<>();
        List<Problem> badRowProblems = new ArrayList<>();
        for (Row row : table.rows()) {
            if (reader.read(row) instanceof Attempt.Usable usable) {
                if (usable.asWritten()) {
                    rows.add(usable.row());
                } else {
                    badRows.add(new BadRow.Unrecorded(usable.row()));
                }
            } else {
                badRows.add(new BadRow.LeftOut(row.line()));
            }
            badRowProblems.addAll(row.problems());
        }
        return problems.isEmpty()
                ? new Read.Whole<>(new AttendanceFolder(sites, levels, rows, badRows, badRowProblems))
                : new Read.Refused<>(joined(badRowProblems, problems));
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

    private static Read<Table> table(Path folder, String file, List<String> columns) {
        return FileText.read(folder.resolve(file), MOST_MEBIBYTES)
                .fold(text -> Table.parse(file, text, columns), Read.Refused::new);
    }

    private static List<Problem> joined(List<Problem> one, List<Problem> other) {
        List<Problem> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
