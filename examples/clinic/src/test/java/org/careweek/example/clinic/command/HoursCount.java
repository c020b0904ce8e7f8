package org.careweek.example.clinic.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counting of {@code careweek/attendance/1}, second by second, for files without quotes. */
final class HoursCount {

    private static final long EPOCH = Instant.parse("2026-09-01T00:00:00Z").getEpochSecond();
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 1);

    private final DayOfWeek firstDay;
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, String>> levels = new HashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();

    HoursCount(Path folder, DayOfWeek firstDay) throws IOException {
        this.firstDay = firstDay;
        table(folder.resolve("sites.csv")).forEach(row -> zones.put(row.get("site"), ZoneId.of(row.get("zone"))));
        table(folder.resolve("levels.csv"))
                .forEach(row -> levels.computeIfAbsent(row.get("participant"), id -> new TreeMap<>())
                        .put(LocalDate.parse(row.get("effective_date")), row.get("level")));
        table(folder.resolve("attendance.csv"))
                .forEach(row -> rows.computeIfAbsent(row.get("participant"), id -> new ArrayList<>())
                        .add(row));
    }

    /** All lines of weeks.csv but its header. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.keySet().forEach(person -> addParts(person, lines));
        return lines;
    }

    private void addParts(String person, List<String> lines) {
        LocalDate week = FIRST.with(TemporalAdjusters.previousOrSame(firstDay));
        for (; week.isBefore(LAST); week = week.plusDays(7)) {
            LocalDate start = week;
            for (int day = 1; day <= 7; day++) {
                LocalDate date = week.plusDays(day);
                if (day == 7 || !level(person, date).equals(level(person, start))) {
                    addPart(person, week, start, date, lines);
                    start = date;
                }
            }
        }
    }

    private void addPart(String person, LocalDate week, LocalDate start, LocalDate end, List<String> lines) {
        List<Map<String, String>> mine = rows.get(person);
        ZoneId zone = zones.get(mine.get(0).get("site"));
        BitSet counted = new BitSet();
        BitSet most = new BitSet();
        int[] counts = new int[4];
        boolean scheduled = false;
        for (Map<String, String> row : mine) {
            boolean unrecorded = isCreditable(row)
                    && (row.get("arrival").isEmpty() || row.get("departure").isEmpty());
            BitSet stretch = isCreditable(row) ? stretch(row, zone) : new BitSet();
            most.or(stretch);
            if (!unrecorded) {
                counted.or(stretch);
            }
            LocalDate date = LocalDateTime.parse(row.get("sched_start")).toLocalDate();
            if (!date.isBefore(start) && date.isBefore(end)) {
                scheduled = true;
                String status = row.get("status");
                counts[0] += status.equals("CANCELLED") ? 0 : 1;
                counts[1] += !unrecorded && !stretch.isEmpty() ? 1 : 0;
                counts[2] += status.equals("ABSENT") || status.equals("EXCUSED") ? 1 : 0;
                counts[3] += unrecorded ? 1 : 0;
            }
        }
        long seconds = within(counted, start, end, zone);
        if (!scheduled && seconds == 0) {
            return;
        }
        long units = start.datesUntil(end)
                .mapToLong(date -> within(counted, date, date.plusDays(1), zone) / 900 * 15)
                .sum();
        long possible = within(most, start, end, zone) / 60;
        int days = (int) start.datesUntil(end).count();
        String level = level(person, start);
        String prorated = agreed(level, seconds / 60, possible, days);
        lines.add(String.join(
                        ",", List.of(person, "" + week, "" + start, "" + days, level, days == 7 ? "FULL" : "PARTIAL"))
                + "," + seconds + "," + seconds / 60 + "," + units + "," + possible + ","
                + (days == 7 ? prorated : "PARTIAL") + "," + prorated + "," + counts[0] + "," + counts[1] + ","
                + counts[2] + "," + counts[3]);
    }

    private static boolean isCreditable(Map<String, String> row) {
        return row.get("status").equals("PRESENT") || row.get("status").equals("MAKEUP");
    }

    /** The credit of a row; of an unrecorded one the most it could be. */
    private static BitSet stretch(Map<String, String> row, ZoneId zone) {
        long start =
                second(LocalDateTime.parse(row.get("sched_start")).atZone(zone).toInstant());
        long end = second(LocalDateTime.parse(row.get("sched_end")).atZone(zone).toInstant());
        String arrival = row.get("arrival");
        String departure = row.get("departure");
        long from = arrival.isEmpty() ? start : Math.max(start, second(Instant.parse(arrival)));
        long to = departure.isEmpty() ? end : Math.min(end, second(Instant.parse(departure)));
        BitSet stretch = new BitSet();
        if (from < to) {
            stretch.set((int) from, (int) to);
        }
        if (!row.get("break_min").isEmpty()) {
            long rest = start + 60 * Long.parseLong(row.get("break_start_min"));
            long back = Math.min(stretch.length(), rest + 60 * Long.parseLong(row.get("break_min")));
            stretch.clear((int) Math.min(rest, back), (int) back);
        }
        return stretch;
    }

    private static long within(BitSet seconds, LocalDate start, LocalDate end, ZoneId zone) {
        int from = (int) second(start.atStartOfDay(zone).toInstant());
        int to = (int) second(end.atStartOfDay(zone).toInstant());
        return seconds.get(from, to).cardinality();
    }

    private static long second(Instant instant) {
        return instant.getEpochSecond() - EPOCH;
    }

    private String level(String person, LocalDate date) {
        var row = levels.getOrDefault(person, new TreeMap<>()).floorEntry(date);
        return row == null ? "NONE" : row.getValue();
    }

    private static String agreed(String level, long minutes, long possible, int days) {
        String verdict = verdict(level, minutes, days);
        return verdict.equals(verdict(level, possible, days)) ? verdict : "UNKNOWN";
    }

    private static String verdict(String level, long minutes, int days) {
        if (!level.equals("IOP") && !level.equals("PHP")) {
            return "NONE";
        }
        long least = (level.equals("IOP") ? 540L : 1200L) * days / 7;
        long most = ((level.equals("IOP") ? 1200L : 1800L) * days + 6) / 7;
        if (minutes < least) {
            return "BELOW";
        }
        return minutes > most ? "ABOVE" : "WITHIN";
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.get(0).split(",");
        List<Map<String, String>> table = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            table.add(row);
        }
        return table;
    }
}
