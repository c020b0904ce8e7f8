package org.careweek.example.hours.streams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.Level;
import org.careweek.example.hours.table.LevelChange;
import org.careweek.example.hours.table.Rows;
import org.careweek.example.hours.table.Status;

/** From values on the heap to a list of weeks. */
public final class VisitStreams implements Contender {

    private AttendanceTable table;
    private List<Visit> visits = List.of();
    private List<NavigableMap<LocalDate, Level>> levels = List.of();
    private List<Week> weeks = List.of();

    /** Without any values yet. */
    public VisitStreams() {}

    @Override
    public void prepare(Given given) throws Exception {
        table = given.table();
        levels = table.levels().stream().map(VisitStreams::byDate).toList();
        visits = IntStream.range(0, table.rows().size()).mapToObj(this::visit).toList();
    }

    /** Changes to the level that holds already are none. */
    private static NavigableMap<LocalDate, Level> byDate(List<LevelChange> changes) {
        NavigableMap<LocalDate, Level> levels = new TreeMap<>();
        Level before = Level.NONE;
        for (LevelChange change : changes) {
            if (change.level() != before) {
                levels.put(LocalDate.ofEpochDay(change.day()), change.level());
            }
            before = change.level();
        }
        return levels;
    }

    private Visit visit(int row) {
        Rows rows = table.rows();
        ZoneId zone = zoneOf(rows.participant()[row]);
        Instant start = wallClock(rows.start()[row]).atZone(zone).toInstant();
        Instant pause = start.plusSeconds(60L * rows.breakAfter()[row]);
        return new Visit(
                rows.participant()[row],
                wallClock(rows.start()[row]).toLocalDate(),
                start,
                wallClock(rows.end()[row]).atZone(zone).toInstant(),
                pause,
                pause.plusSeconds(60L * rows.breakMinutes()[row]),
                Status.of(rows.status()[row]),
                instant(rows.arrival()[row]),
                instant(rows.departure()[row]));
    }

    private static LocalDateTime wallClock(int minute) {
        return LocalDateTime.ofEpochSecond(60L * minute, 0, ZoneOffset.UTC);
    }

    private static Instant instant(long second) {
        return second == Rows.NOTHING ? null : Instant.ofEpochSecond(second);
    }

    private ZoneId zoneOf(int participant) {
        return table.sites().get(table.siteOf()[participant]).zone();
    }

    @Override
    public void count() {
        Map<Integer, List<Visit>> byParticipant = visits.stream().collect(groupingBy(Visit::participant));
        weeks = byParticipant.entrySet().stream()
                .flatMap(each -> weeks(each.getKey(), each.getValue()))
                .toList();
    }

    private Stream<Week> weeks(int participant, List<Visit> own) {
        ZoneId zone = zoneOf(participant);
        Map<LocalDate, Long> counted = secondsByDate(own.stream().filter(Visit::isRecorded), zone);
        Map<LocalDate, Long> possible =
                secondsByDate(own.stream().filter(visit -> visit.status().isCreditable()), zone);
        Map<LocalDate, List<Visit>> visitsOn = own.stream().collect(groupingBy(Visit::date));
        Map<Part, List<LocalDate>> parts = Stream.of(visitsOn.keySet(), possible.keySet())
                .flatMap(dates -> dates.stream())
                .distinct()
                .collect(groupingBy(date -> Part.of(date, levels.get(participant)), TreeMap::new, toList()));
        return parts.entrySet().stream()
                .map(part -> Week.of(participant, part.getKey(), part.getValue(), counted, possible, visitsOn))
                .filter(Week::isHeld);
    }

    private static Map<LocalDate, Long> secondsByDate(Stream<Visit> some, ZoneId zone) {
        return Stretch.union(some.flatMap(Visit::credit)).stream()
                .flatMap(stretch -> stretch.byDate(zone))
                .collect(groupingBy(Stretch.Dated::date, summingLong(Stretch.Dated::seconds)));
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        weeks.forEach(week -> lines.add(week.line(table.participants().get(week.participant()))));
        return lines;
    }
}
