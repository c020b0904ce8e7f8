package org.careweek.testkit.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.Presence;
import org.careweek.core.program.Session;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.ProgramWeek;

/** What is recorded of sessions, as messy as it comes. Whole seconds. */
final class AnyAttendance {

    private static final int THOUSAND = 1000;
    private static final int OUTSIDE_AT_MOST = 7_200;

    private AnyAttendance() {}

    /** Two thousandths of a session's length, the first before the second, and two distances outside it in seconds. */
    private record Dice(int early, int late, int before, int after, int choice) {}

    private record Part(AnySessions.Sketch sketch, AttendanceKind kind, Dice dice) {}

    static Arbitrary<AttendanceKind> kinds() {
        return Arbitraries.frequency(
                Tuple.of(20, AttendanceKind.EXACT),
                Tuple.of(15, AttendanceKind.LATE),
                Tuple.of(15, AttendanceKind.EARLY),
                Tuple.of(10, AttendanceKind.SPLIT),
                Tuple.of(10, AttendanceKind.OUTSIDE),
                Tuple.of(10, AttendanceKind.OVERLAPPING),
                Tuple.of(10, AttendanceKind.UNKNOWN),
                Tuple.of(4, AttendanceKind.ABSENT),
                Tuple.of(3, AttendanceKind.EXCUSED),
                Tuple.of(2, AttendanceKind.MADE_UP),
                Tuple.of(1, AttendanceKind.CANCELLED));
    }

    static Arbitrary<LivedSession> of(Session session) {
        return Combinators.combine(kinds(), dice())
                .as((kind, dice) -> lived(session, kind, dice))
                .withoutEdgeCases();
    }

    static Arbitrary<LivedWeek> weeks(Arbitrary<ProgramWeek> weeks) {
        return Combinators.combine(weeks, AnySessions.timetableOf(parts()))
                .as(AnyAttendance::week)
                .withoutEdgeCases();
    }

    private static Arbitrary<Part> parts() {
        return Combinators.combine(AnySessions.sketches(), kinds(), dice()).as(Part::new);
    }

    private static LivedWeek week(ProgramWeek week, List<Part> parts) {
        List<Session> timetable =
                AnySessions.sessions(parts.stream().map(Part::sketch).toList(), week);
        List<LivedSession> lived = new ArrayList<>();
        for (Part part : parts) {
            lived.add(lived(timetable.get(lived.size()), part.kind(), part.dice()));
        }
        lived.sort(Comparator.comparing(LivedSession::session, Session.BY_START));
        return new LivedWeek(week, lived);
    }

    static Arbitrary<List<Attendance>> of(List<Session> timetable) {
        return Combinators.combine(kinds(), dice())
                .as(Tuple::of)
                .list()
                .ofSize(timetable.size())
                .map(drawn -> {
                    List<Attendance> records = new ArrayList<>();
                    for (int i = 0; i < timetable.size(); i++) {
                        records.addAll(lived(
                                        timetable.get(i),
                                        drawn.get(i).get1(),
                                        drawn.get(i).get2())
                                .records());
                    }
                    return List.copyOf(records);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Dice> dice() {
        Arbitrary<Integer> distance = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 1)), Tuple.of(2, Numbers.between(0, OUTSIDE_AT_MOST)));
        return Combinators.combine(
                        Numbers.between(0, THOUSAND),
                        Numbers.between(0, THOUSAND),
                        distance,
                        distance,
                        Numbers.between(0, 2))
                .as((one, other, before, after, choice) ->
                        new Dice(Math.min(one, other), Math.max(one, other), before, after, choice));
    }

    private static LivedSession lived(Session session, AttendanceKind kind, Dice dice) {
        InstantRange range = session.slot().range();
        Instant start = range.start();
        Instant end = range.end();
        Instant early = at(range, dice.early());
        Instant late = at(range, dice.late());
        List<Presence> present = switch (kind) {
            case EXACT, MADE_UP -> List.of(new Presence.InAndOut(start, end));
            case LATE -> List.of(new Presence.InAndOut(atLeastOneAfter(start, late), end.plusSeconds(dice.after())));
            case EARLY ->
                List.of(new Presence.InAndOut(start.minusSeconds(dice.before()), atLeastOneBefore(end, early)));
            case SPLIT -> List.of(new Presence.InAndOut(start, early), new Presence.InAndOut(late, end));
            case OUTSIDE -> List.of(outside(range, dice));
            case OVERLAPPING ->
                List.of(new Presence.InAndOut(start, late.plusSeconds(1)), new Presence.InAndOut(early, end));
            case UNKNOWN -> List.of(unknown(early, dice.choice()));
            case ABSENT, EXCUSED, CANCELLED -> List.of(new Presence.Unrecorded());
        };
        return new LivedSession(session, kind, records(session, statusOf(kind), present));
    }

    private static Instant at(InstantRange range, int thousandths) {
        return range.start().plusSeconds(range.seconds() * thousandths / THOUSAND);
    }

    private static Instant atLeastOneAfter(Instant start, Instant instant) {
        return instant.isAfter(start) ? instant : start.plusSeconds(1);
    }

    private static Instant atLeastOneBefore(Instant end, Instant instant) {
        return instant.isBefore(end) ? instant : end.minusSeconds(1);
    }

    private static Presence outside(InstantRange range, Dice dice) {
        return switch (dice.choice()) {
            case 0 ->
                new Presence.InAndOut(
                        range.start().minusSeconds(dice.before() + 1L),
                        range.end().plusSeconds(dice.after() + 1L));
            case 1 -> new Presence.InAndOut(range.start().minusSeconds(dice.before() + 1L), range.start());
            default -> new Presence.InAndOut(range.end(), range.end().plusSeconds(dice.after() + 1L));
        };
    }

    private static Presence unknown(Instant instant, int choice) {
        return switch (choice) {
            case 0 -> new Presence.Unrecorded();
            case 1 -> new Presence.InOnly(instant);
            default -> new Presence.OutOnly(instant);
        };
    }

    private static AttendanceStatus statusOf(AttendanceKind kind) {
        return switch (kind) {
            case ABSENT -> AttendanceStatus.ABSENT;
            case EXCUSED -> AttendanceStatus.EXCUSED;
            case CANCELLED -> AttendanceStatus.CANCELLED;
            case MADE_UP -> AttendanceStatus.MAKEUP;
            default -> AttendanceStatus.PRESENT;
        };
    }

    private static List<Attendance> records(Session session, AttendanceStatus status, List<Presence> present) {
        List<Attendance> records = new ArrayList<>();
        for (Presence presence : present) {
            AttendanceId id = new AttendanceId(session.id().value() + "-" + (records.size() + 1));
            records.add(Attendance.of(id, session, status, presence));
        }
        return records;
    }
}
