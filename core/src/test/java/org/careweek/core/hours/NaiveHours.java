package org.careweek.core.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The counting contract once more, second by second and as plainly as can be. It shares no code with the ledger: every
 * second is a bit, and its date is what the zone says of that instant.
 */
public final class NaiveHours {

    /** From the least to the most minutes of a full week, both included. */
    public record Band(int least, int most) {}

    private final ZoneId zone;
    private final DayOfWeek firstDay;
    private final NavigableMap<LocalDate, String> levels;
    private final Map<String, Band> bands;
    private final List<AttendanceLine> lines;
    private final long base;
    private final BitSet credited = new BitSet();
    private final BitSet possible = new BitSet();
    private final Map<LocalDate, long[]> creditedOn = new HashMap<>();
    private final Map<LocalDate, long[]> possibleOn = new HashMap<>();

    public NaiveHours(
            ZoneId zone,
            DayOfWeek firstDay,
            NavigableMap<LocalDate, String> levels,
            Map<String, Band> bands,
            List<AttendanceLine> lines) {
        this.zone = zone;
        this.firstDay = firstDay;
        this.levels = levels;
        this.bands = bands;
        this.lines = lines;
        this.base =
                lines.stream().mapToLong(line -> instant(line.start())).min().orElse(0);
        for (AttendanceLine line : lines) {
            mark(line);
        }
        for (int bit = possible.nextSetBit(0); bit >= 0; bit = possible.nextSetBit(bit + 1)) {
            LocalDate date = Instant.ofEpochSecond(base + bit).atZone(zone).toLocalDate();
            possibleOn.computeIfAbsent(date, none -> new long[1])[0]++;
            if (credited.get(bit)) {
                creditedOn.computeIfAbsent(date, none -> new long[1])[0]++;
            }
        }
    }

    /** A time that occurs twice means its earlier instant; one that does not occur is moved forward by the gap. */
    private long instant(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            return local.toEpochSecond(zone.getRules().getTransition(local).getOffsetBefore());
        }
        return offsets.stream().mapToLong(local::toEpochSecond).min().orElseThrow();
    }

    private void mark(AttendanceLine line) {
        long start = instant(line.start());
        long end = instant(line.end());
        for (long second = start; second < end; second++) {
            if (mayCount(line, start, second)) {
                possible.set((int) (second - base));
                if (line.isRecorded()) {
                    credited.set((int) (second - base));
                }
            }
        }
    }

    private static boolean mayCount(AttendanceLine line, long start, long second) {
        return line.isCreditable() && isPresent(line, second) && !isBreak(line, second - start);
    }

    private static boolean isPresent(AttendanceLine line, long second) {
        boolean arrived =
                line.arrival().map(at -> at.getEpochSecond() <= second).orElse(true);
        boolean stayed =
                line.departure().map(at -> second < at.getEpochSecond()).orElse(true);
        return arrived && stayed;
    }

    private static boolean isBreak(AttendanceLine line, long elapsed) {
        return elapsed >= 60L * line.breakAfter() && elapsed < 60L * (line.breakAfter() + line.breakLength());
    }

    private boolean hasCredit(AttendanceLine line) {
        long start = instant(line.start());
        return line.isRecorded()
                && LongStream.range(start, instant(line.end())).anyMatch(second -> mayCount(line, start, second));
    }

    /** All seconds that count. */
    public long seconds() {
        return credited.cardinality();
    }

    public long secondsOn(LocalDate date) {
        return creditedOn.getOrDefault(date, new long[1])[0];
    }

    /** The same, if all that is unrecorded took place. */
    public long possibleSecondsOn(LocalDate date) {
        return possibleOn.getOrDefault(date, new long[1])[0];
    }

    /** Whether the second counts. */
    public boolean counts(Instant second) {
        long bit = second.getEpochSecond() - base;
        return bit >= 0 && credited.get(Math.toIntExact(bit));
    }

    /** The lines of {@code weeks.csv}. */
    public List<CountedPart> parts() {
        TreeSet<LocalDate> weeks = new TreeSet<>();
        possibleOn.keySet().forEach(date -> weeks.add(weekStart(date)));
        lines.forEach(line -> weeks.add(weekStart(line.start().toLocalDate())));
        List<CountedPart> parts = new ArrayList<>();
        for (LocalDate week : weeks) {
            int from = 0;
            for (int day = 1; day <= 7; day++) {
                if (day == 7 || !level(week.plusDays(day)).equals(level(week.plusDays(from)))) {
                    part(week, from, day).ifPresent(parts::add);
                    from = day;
                }
            }
        }
        return parts;
    }

    private Optional<CountedPart> part(LocalDate week, int from, int to) {
        long seconds = 0;
        long possibleSeconds = 0;
        long minutes15 = 0;
        for (int day = from; day < to; day++) {
            long own = secondsOn(week.plusDays(day));
            seconds += own;
            minutes15 += own / 900 * 15;
            possibleSeconds += possibleOn.getOrDefault(week.plusDays(day), new long[1])[0];
        }
        List<AttendanceLine> own = lines.stream()
                .filter(line -> !line.start().toLocalDate().isBefore(week.plusDays(from))
                        && line.start().toLocalDate().isBefore(week.plusDays(to)))
                .toList();
        if (own.isEmpty() && seconds == 0) {
            return Optional.empty();
        }
        String level = level(week.plusDays(from));
        String prorated = verdict(level, to - from, seconds / 60, possibleSeconds / 60);
        return Optional.of(new CountedPart(
                week,
                week.plusDays(from),
                to - from,
                level,
                to - from == 7 ? "FULL" : "PARTIAL",
                seconds,
                seconds / 60,
                minutes15,
                possibleSeconds / 60,
                to - from == 7 ? prorated : "PARTIAL",
                prorated,
                (int) own.stream()
                        .filter(line -> line.status() != AttendanceStatus.CANCELLED)
                        .count(),
                (int) own.stream().filter(this::hasCredit).count(),
                (int) own.stream()
                        .filter(line ->
                                line.status() == AttendanceStatus.ABSENT || line.status() == AttendanceStatus.EXCUSED)
                        .count(),
                (int) own.stream()
                        .filter(line -> line.isCreditable() && !line.isRecorded())
                        .count()));
    }

    /** How so many minutes lie to the level's band, where {@code atMost} of them may still count. */
    public String verdict(String level, int days, long known, long atMost) {
        if (!bands.containsKey(level)) {
            return "NONE";
        }
        String one = verdict(bands.get(level), days, known);
        return one.equals(verdict(bands.get(level), days, atMost)) ? one : "UNKNOWN";
    }

    private static String verdict(Band band, int days, long minutes) {
        double least = Math.floor(band.least() * days / 7.0);
        double most = Math.ceil(band.most() * days / 7.0);
        return minutes < least ? "BELOW" : minutes > most ? "ABOVE" : "WITHIN";
    }

    private String level(LocalDate date) {
        return levels.headMap(date, true).isEmpty()
                ? "NONE"
                : levels.headMap(date, true).lastEntry().getValue();
    }

    private LocalDate weekStart(LocalDate date) {
        LocalDate start = date;
        while (start.getDayOfWeek() != firstDay) {
            start = start.minusDays(1);
        }
        return start;
    }
}
