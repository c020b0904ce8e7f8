package org.careweek.example.clinic.input.attendance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.csv.LongTable;

/**
 * Reads a folder of attendance, {@code careweek/attendance/1}, of any length: each row is taken and let go, also where the folder is
 * refused in the end. The same rows are good or bad, with the same problems, as {@link AttendanceReader} finds, which reads what is no file
 * that can be read twice.
 */
public final class AttendanceStream {

    private AttendanceStream() {}

    /**
     * Takes all rows of a folder, or says everything that is wrong with it.
     *
     * @param skipBadRows whether bad rows of {@code attendance.csv} are set aside, as {@link AttendanceReader#readSkippingBadRows} does
     * @param takers makes a taker for the rows of some sites; more than one where they have to be read again
     * @param told now and then how many bytes of {@code attendance.csv} were read
     */
    public static <T extends RowTaker> Read<TakenFolder<T>> read(
            Path folder, boolean skipBadRows, Function<List<SiteRow>, T> takers, LongConsumer told) {
        Path file = folder.resolve(RowReader.FILE);
        if (!Files.isRegularFile(file)) {
            return AttendanceReader.readSkippingBadRows(folder)
                    .fold(held -> judged(take(held, takers.apply(held.sites())), skipBadRows), Read.Refused::new);
        }
        SmallTables small = SmallTables.quickly(folder);
        if (!small.problems().isEmpty()) {
            return new Read.Refused<>(small.problemsAfter(problemsOfRows(file, small, told)));
        }
        List<SiteRow> sites = small.sites().orElseThrow();
        return taken(
                        file,
                        repeated -> new Taking<>(
                                takers.apply(sites), Optional.of(siteIds(sites)), sizeOf(folder), repeated),
                        told)
                .fold(taking -> judged(taking.folder(sites, small.levels()), skipBadRows), Read.Refused::new);
    }

    /** The rows of a folder that is held already. */
    public static <T extends RowTaker> TakenFolder<T> take(AttendanceFolder folder, T taker) {
        Taking<T> taking = new Taking<>(taker, Optional.of(siteIds(folder.sites())), 0, Set.of());
        taking.takeAll(folder);
        return taking.folder(folder.sites(), folder.levels());
    }

    /** How long the rows of a folder are, in bytes; 0 where there are none. */
    public static long sizeOf(Path folder) {
        try {
            return Files.size(folder.resolve(RowReader.FILE));
        } catch (IOException notThere) {
            return 0;
        }
    }

    private static List<String> siteIds(List<SiteRow> sites) {
        return sites.stream().map(SiteRow::site).toList();
    }

    private static <T extends RowTaker> Read<TakenFolder<T>> judged(TakenFolder<T> taken, boolean skipBadRows) {
        List<Problem> problems = taken.badRowProblems();
        return skipBadRows || problems.isEmpty() ? new Read.Whole<>(taken) : new Read.Refused<>(problems);
    }

    /** Everything that is wrong with rows that nobody counts. */
    private static List<Problem> problemsOfRows(Path file, SmallTables small, LongConsumer told) {
        RowTaker nobody = (participant, site, start, end, breakAfter, breakMinutes, status, arrival, departure) -> {};
        return taken(
                        file,
                        repeated -> new Taking<>(nobody, small.sites().map(AttendanceStream::siteIds), 0, repeated),
                        told)
                .fold(Taking::problems, refused -> refused);
    }

    /** @param takings begins to read, with the hashes that are known to be of more than one row */
    private static <T extends RowTaker> Read<Taking<T>> taken(
            Path file, Function<Set<Long>, Taking<T>> takings, LongConsumer told) {
        Set<Long> repeated = new HashSet<>();
        try {
            while (true) {
                Taking<T> taking = takings.apply(repeated);
                try (InputStream in = Files.newInputStream(file)) {
                    taking.takeAll(in, told);
                }
                if (taking.newlyRepeated().isEmpty()) {
                    return new Read.Whole<>(taking);
                }
                repeated.addAll(taking.newlyRepeated());
            }
        } catch (IOException | Taking.NoTable unreadable) {
            List<Problem> problems = LongTable.problemsOf(file, RowReader.COLUMNS);
            // Another look finds nothing where the file is another one by now.
            return problems.isEmpty() ? FileText.unreadable(file) : new Read.Refused<>(problems);
        }
    }
}
