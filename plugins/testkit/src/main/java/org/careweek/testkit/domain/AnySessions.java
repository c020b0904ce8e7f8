package org.careweek.testkit.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.program.Break;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.program.TrackId;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;

/** Sessions of a week, and timetables in which they touch, nest, repeat and overlap. */
final class AnySessions {

    static final TrackId EVENING = new TrackId("evening");
    static final TrackId DAY = new TrackId("day");
    static final List<ServiceType> SERVICES = List.of(
            ServiceType.GROUP_THERAPY, ServiceType.INDIVIDUAL_COUNSELING, ServiceType.EDUCATION, ServiceType.MEAL);

    private static final int MINUTES_A_DAY = 1440;
    private static final int MOST_SESSIONS = 12;

    private AnySessions() {}

    /** How a session lies to the one before it. */
    enum Relation {
        FRESH,
        TOUCHING,
        NESTED,
        SAME_TIME,
        OVERLAPPING
    }

    /** What a session is made of beside its time. */
    record Rest(ServiceType service, List<Break> breaks, Set<TrackId> tracks, int seats, Setting setting) {}

    /** By the wall clock: day of the week from 0, minute of the day, minutes that elapse. */
    record When(int day, int minute, int minutes, Relation relation) {}

    /** A session before anybody knows of which week. */
    record Sketch(When when, Rest rest) {}

    static Arbitrary<Sketch> sketches() {
        return Combinators.combine(when(), rest()).as(Sketch::new);
    }

    /** As many as fit a list that was drawn for a timetable. */
    static <T> Arbitrary<List<T>> timetableOf(Arbitrary<T> parts) {
        return parts.list().ofMinSize(1).ofMaxSize(MOST_SESSIONS);
    }

    static Arbitrary<List<Session>> timetable(ProgramWeek week) {
        return timetableOf(sketches())
                .map(all ->
                        sessions(all, week).stream().sorted(Session.BY_START).toList())
                .withoutEdgeCases();
    }

    static Arbitrary<Session> any(Arbitrary<ProgramWeek> weeks) {
        return Combinators.combine(weeks, sketches())
                .as((week, sketch) -> sessions(List.of(sketch), week).get(0))
                .withoutEdgeCases();
    }

    /** One for each sketch, in their order. */
    static List<Session> sessions(List<Sketch> sketches, ProgramWeek week) {
        List<Session> sessions = new ArrayList<>();
        for (Sketch sketch : sketches) {
            TimeSlot slot = sessions.isEmpty() || sketch.when().relation() == Relation.FRESH
                    ? slot(sketch.when(), week)
                    : slot(sketch.when(), sessions.get(sessions.size() - 1).slot());
            sessions.add(session(sessions.size() + 1, slot, sketch.rest()));
        }
        return sessions;
    }

    private static Session session(int number, TimeSlot slot, Rest rest) {
        return new Session(
                id(number), rest.service(), slot, rest.breaks(), rest.tracks(), rest.seats(), rest.setting());
    }

    static SessionId id(int number) {
        return new SessionId((number < 10 ? "s0" : "s") + number);
    }

    private static TimeSlot slot(When when, ProgramWeek week) {
        LocalDate date = week.firstDate().plusDays(when.day());
        return slot(date.atStartOfDay().plusMinutes(when.minute()), when.minutes(), week.zone());
    }

    private static TimeSlot slot(LocalDateTime start, int minutes, ZoneId zone) {
        return TimeSlot.of(start, TreatmentTime.ofMinutes(minutes), zone);
    }

    private static TimeSlot slot(When when, TimeSlot before) {
        int length = before.length().minutes();
        return switch (when.relation()) {
            case FRESH, SAME_TIME -> before;
            case TOUCHING -> from(before, length, when.minutes());
            case NESTED -> from(before, length / 3, Math.max(1, length / 3));
            case OVERLAPPING -> from(before, length / 2, when.minutes());
        };
    }

    private static TimeSlot from(TimeSlot before, int after, int minutes) {
        var start = before.start().plusMinutes(after);
        return new TimeSlot(start, start.plusMinutes(minutes));
    }

    private static Arbitrary<When> when() {
        Arbitrary<Relation> relations = Arbitraries.frequency(
                Tuple.of(60, Relation.FRESH),
                Tuple.of(10, Relation.TOUCHING),
                Tuple.of(10, Relation.NESTED),
                Tuple.of(10, Relation.SAME_TIME),
                Tuple.of(10, Relation.OVERLAPPING));
        return Combinators.combine(Numbers.between(0, 6), starts(), lengths(), relations)
                .as(When::new);
    }

    /** Program hours, the hours in which clocks change, and the last before midnight. */
    private static Arbitrary<Integer> starts() {
        return Arbitraries.frequencyOf(
                Tuple.of(65, Numbers.between(32, 80).map(quarter -> quarter * 15)),
                Tuple.of(15, Numbers.between(0, 12).map(quarter -> quarter * 15)),
                Tuple.of(10, Numbers.between(MINUTES_A_DAY - 120, MINUTES_A_DAY - 1)),
                Tuple.of(10, Numbers.between(0, MINUTES_A_DAY - 1)));
    }

    static Arbitrary<Integer> lengths() {
        return Arbitraries.frequencyOf(
                Tuple.of(80, Arbitraries.of(60, 50, 90, 120, 180, 240)),
                Tuple.of(16, Numbers.between(1, 300)),
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(2, Arbitraries.just(MINUTES_A_DAY)));
    }

    private static Arbitrary<Rest> rest() {
        return Combinators.combine(services(), breaks(), tracks(), seats(), settings())
                .as(Rest::new);
    }

    static Arbitrary<ServiceType> services() {
        return Arbitraries.frequency(
                Tuple.of(70, ServiceType.GROUP_THERAPY),
                Tuple.of(10, ServiceType.INDIVIDUAL_COUNSELING),
                Tuple.of(10, ServiceType.EDUCATION),
                Tuple.of(10, ServiceType.MEAL));
    }

    /** Most have none; the others one or two, at the start, inside, reaching past the end, or longer than the session. */
    static Arbitrary<List<Break>> breaks() {
        Arbitrary<Break> pause = Combinators.combine(
                        Arbitraries.of(30, 0, 60, 1, 240), Arbitraries.of(15, 0, 1, 60, 300))
                .as((after, length) -> new Break(TreatmentTime.ofMinutes(after), TreatmentTime.ofMinutes(length)));
        return Arbitraries.frequencyOf(
                Tuple.of(70, Arbitraries.just(List.of())),
                Tuple.of(30, pause.list().ofMinSize(1).ofMaxSize(2)));
    }

    static Arbitrary<Set<TrackId>> tracks() {
        return Arbitraries.frequency(
                Tuple.of(60, Set.of(DAY, EVENING)),
                Tuple.of(20, Set.of(EVENING)),
                Tuple.of(15, Set.of(DAY)),
                Tuple.of(5, Set.of()));
    }

    static Arbitrary<Integer> seats() {
        return Arbitraries.frequencyOf(
                Tuple.of(60, Arbitraries.just(12)),
                Tuple.of(20, Arbitraries.just(1)),
                Tuple.of(5, Arbitraries.just(0)),
                Tuple.of(15, Numbers.between(2, 30)));
    }

    private static Arbitrary<Setting> settings() {
        return Combinators.combine(
                        Arbitraries.of(Setting.Modality.values()),
                        Arbitraries.of("", "f01", "f02"),
                        Arbitraries.of("", "Cedar", "Juniper"))
                .as((modality, facilitator, room) -> new Setting(modality, PrivateText.of(facilitator), room));
    }
}
