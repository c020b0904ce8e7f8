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
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;

/**
 * Reads a folder of attendance, {@code careweek/attendance/1}, of any length: each row is taken and let go. The same rows are good or bad,
 * with the same problems, as {@link AttendanceReader} finds, which reads whatever is no table.
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
        Optional<TakenFolder<T>> taken = taken(folder, takers, told);
        if (taken.isEmpty()) {
            return AttendanceReader.readSkippingBadRows(folder)
                    .fold(held -> judged(take(held, takers.apply(held.sites())), skipBadRows), Read.Refused::new);
        }
        return judged(taken.get(), skipBadRows);
    }

    /** The rows of a folder that is held already. */
    public static <T extends RowTaker> TakenFolder<T> take(AttendanceFolder folder, T taker) {
        Taking<T> taking = new Taking<>(taker, siteIds(folder.sites()), 0, Set.of());
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

    /** Nothing where a table is none, or one of the small ones has a problem. */
    private static <T extends RowTaker> Optional<TakenFolder<T>> taken(
            Path folder, Function<List<SiteRow>, T> takers, LongConsumer told) {
        Optional<AttendanceFolder> small = AttendanceReader.readWithoutRows(folder);
        Path file = folder.resolve(RowReader.FILE);
        if (small.isEmpty() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Set<Long> repeated = new HashSet<>();
        try {
            while (true) {
                Taking<T> taking = new Taking<>(
                        takers.apply(small.get().sites()), siteIds(small.get().sites()), Files.size(file), repeated);
                try (InputStream in = Files.newInputStream(file)) {
                    taking.takeAll(in, told);
                }
                if (taking.newlyRepeated().isEmpty()) {
                    return Optional.of(
                            taking.folder(small.get().sites(), small.get().levels()));
                }
                repeated.addAll(taking.newlyRepeated());
            }
        } catch (IOException | Taking.NoTable unreadable) {
            return Optional.empty();
        }
    }
}
