package org.careweek.example.clinic.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.ScheduledTime;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.Break;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;
import org.careweek.example.clinic.input.attendance.AttendanceRow;
import org.careweek.example.clinic.input.attendance.LevelRow;
import org.careweek.example.clinic.input.attendance.SiteRow;

/** Turns a folder of attendance, already checked, into the hours of each participant. */
public final class RowHours {

    /** The format counts every row alike, whatever its service is called. */
    private static final ServiceType ANY_SERVICE = new ServiceType("SESSION");

    /** A bad row may lack its session. */
    private static final String UNKNOWN_SESSION = "unknown";

    private final CountingPolicy counting;
    private final DayOfWeek firstDay;
    private final Map<String, ZoneId> zones;
    private final Map<ParticipantId, LevelHistory> levels;
    private final Set<Long> skipped;

    private RowHours(AttendanceFolder folder, CountingPolicy counting, DayOfWeek firstDay) {
        this.counting = counting;
        this.firstDay = firstDay;
        this.zones = folder.sites().stream().collect(Collectors.toMap(SiteRow::site, SiteRow::zone));
        this.levels = levelsOf(folder);
        this.skipped = unrecorded(folder).stream().map(AttendanceRow::line).collect(Collectors.toSet());
    }

    /** The hours of each participant that has a row, in order of id by code point. */
    public static SortedMap<ParticipantId, CountedHours> of(
            AttendanceFolder folder, CountingPolicy counting, DayOfWeek firstDay) {
        RowHours ledgers = new RowHours(folder, counting, firstDay);
        SortedMap<ParticipantId, CountedHours> byParticipant = new TreeMap<>();
        rowsOf(folder).forEach((participant, rows) -> byParticipant.put(participant, ledgers.hours(participant, rows)));
        return byParticipant;
    }

    /** What is recorded of one participant, by row; nothing where there is no row. */
    public static List<Attendance> attendanceOf(
            AttendanceFolder folder, CountingPolicy counting, ParticipantId participant) {
        RowHours ledgers = new RowHours(folder, counting, DayOfWeek.MONDAY);
        return rowsOf(folder).getOrDefault(participant, List.of()).stream()
                .map(row -> ledgers.attendance(row, ledgers.zones.get(row.site())))
                .toList();
    }

    private static Map<ParticipantId, List<AttendanceRow>> rowsOf(AttendanceFolder folder) {
        List<AttendanceRow> all = new ArrayList<>(folder.rows());
        all.addAll(unrecorded(folder));
        return all.stream()
                .collect(Collectors.groupingBy(
                        row -> ParticipantId.of(row.participant().disclose()), TreeMap::new, Collectors.toList()));
    }

    /** Bad rows whose schedule could be read: somebody may have come. */
    private static List<AttendanceRow> unrecorded(AttendanceFolder folder) {
        return folder.badRows().stream()
                .flatMap(row -> row.<Stream<AttendanceRow>>fold(bad -> Stream.of(bad.row()), leftOut -> Stream.empty()))
                .toList();
    }

    private static Map<ParticipantId, LevelHistory> levelsOf(AttendanceFolder folder) {
        Map<ParticipantId, LevelHistory> histories = new TreeMap<>();
        levels(folder.levels()).forEach((who, levels) -> histories.put(ParticipantId.of(who.disclose()), levels));
        return histories;
    }

    /** By participant, the levels of care. */
    static Map<PrivateText, LevelHistory> levels(List<LevelRow> rows) {
        Map<PrivateText, Map<LocalDate, Optional<LevelOfCare>>> changes = new HashMap<>();
        for (LevelRow row : rows) {
            changes.computeIfAbsent(row.participant(), first -> new HashMap<>())
                    .put(row.effectiveOn(), inCare(row.level()));
        }
        Map<PrivateText, LevelHistory> histories = new HashMap<>();
        changes.forEach((participant, levels) -> histories.put(participant, LevelHistory.of(levels)));
        return histories;
    }

    private static Optional<LevelOfCare> inCare(Level level) {
        return level == Level.NONE ? Optional.empty() : Optional.of(LevelOfCare.valueOf(level.name()));
    }

    private CountedHours hours(ParticipantId participant, List<AttendanceRow> rows) {
        ZoneId zone = zones.get(rows.get(0).site());
        return CountedHours.of(
                ProgramCalendar.of(zone, firstDay),
                levels.getOrDefault(participant, LevelHistory.none()),
                counting,
                rows.stream().map(row -> attendance(row, zone)).toList());
    }

    /**
     * A bad row's own id may be the very thing that is wrong with it, so it is named by its line; the tab keeps that name apart
     * from the ids of good rows, which hold no control characters.
     */
    private Attendance attendance(AttendanceRow row, ZoneId zone) {
        return new Attendance(
                new AttendanceId(skipped.contains(row.line()) ? "\tline " + row.line() : row.row()),
                new SessionId(row.session().isBlank() ? UNKNOWN_SESSION : row.session()),
                ANY_SERVICE,
                ScheduledTime.of(row.start(), row.end(), zone),
                List.of(new Break(
                        TreatmentTime.ofMinutes(row.breakStartMinutes()), TreatmentTime.ofMinutes(row.breakMinutes()))),
                row.status(),
                presence(row.arrival(), row.departure()));
    }

    private static Presence presence(Optional<Instant> arrival, Optional<Instant> departure) {
        if (arrival.isPresent() && departure.isPresent()) {
            return new Presence.InAndOut(arrival.get(), departure.get());
        }
        if (arrival.isPresent()) {
            return new Presence.InOnly(arrival.get());
        }
        return departure.<Presence>map(Presence.OutOnly::new).orElseGet(Presence.Unrecorded::new);
    }
}
