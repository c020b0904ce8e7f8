package org.careweek.core.scheduling;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.TrackId;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * A clinic's week by index: sessions by start, people by their ids, so that nothing that is found depends on the order in which they
 * come. Does not change.
 */
final class WeekIndex {

    private final ClinicWeek week;
    private final Session[] sessions;
    private final int[] minutes;
    private final int[] day;
    private final BitSet closed = new BitSet();
    private final Person[] people;
    private final Map<TrackId, int[]> ofTrack = new HashMap<>();
    private final Map<SessionId, Integer> sessionIndex = new HashMap<>();
    private final Map<ParticipantId, Integer> personIndex = new HashMap<>();

    WeekIndex(ClinicWeek week) {
        this.week = week;
        this.sessions = week.sessions().toArray(Session[]::new);
        this.minutes = new int[sessions.length];
        this.day = new int[sessions.length];
        for (int i = 0; i < sessions.length; i++) {
            Session session = sessions[i];
            boolean counts = week.policy().counting().counts(session.service());
            minutes[i] = counts ? session.treatmentTime().minutes() : 0;
            day[i] = Math.toIntExact(
                    session.slot().date().toEpochDay() - week.week().firstDate().toEpochDay());
            closed.set(i, week.calendar().closureDuring(session.slot()).isPresent());
            sessionIndex.put(session.id(), i);
        }
        List<WeekRequest> requests = week.requests().stream()
                .sorted(Comparator.comparing(request -> request.participant().id()))
                .toList();
        for (int i = 0; i < requests.size(); i++) {
            personIndex.put(requests.get(i).participant().id(), i);
            ofTrack.computeIfAbsent(requests.get(i).track().id(), this::ofTrack);
        }
        this.people = requests.stream().map(this::person).toArray(Person[]::new);
        for (int i = 0; i < people.length; i++) {
            for (ParticipantId other : requests.get(i).apartFrom()) {
                int j = personIndex.get(other);
                people[i].apart().set(j);
                people[j].apart().set(i);
            }
        }
    }

    private int[] ofTrack(TrackId track) {
        return IntStream.range(0, sessions.length)
                .filter(i -> sessions[i].isFor(track))
                .toArray();
    }

    private Person person(WeekRequest request) {
        return new Person(
                request,
                week.policy()
                        .limits(
                                request.track().level(),
                                request.participant().population(),
                                week.week().firstDate()),
                indices(request.prefers()),
                indices(request.mustAttend()),
                indices(request.mustNotAttend()),
                new BitSet());
    }

    private BitSet indices(Set<SessionId> ids) {
        BitSet set = new BitSet();
        ids.forEach(id -> set.set(sessionIndex.get(id)));
        return set;
    }

    ClinicWeek week() {
        return week;
    }

    int people() {
        return people.length;
    }

    Person person(int index) {
        return people[index];
    }

    int indexOf(ParticipantId participant) {
        return personIndex.get(participant);
    }

    /** Whether the same rules hold in another week of the same site and dates. */
    boolean isOfOneKind(WeekIndex other) {
        return week.policy().equals(other.week.policy())
                && week.calendar().equals(other.week.calendar())
                && week.week().equals(other.week.week());
    }

    /** All people, in the order of the requests. */
    int[] asRequested() {
        return week.requests().stream()
                .mapToInt(request -> indexOf(request.participant().id()))
                .toArray();
    }

    /** The index of a participant, or -1 who is not of the week. */
    int find(ParticipantId participant) {
        return personIndex.getOrDefault(participant, -1);
    }

    /** The index of a session, or -1 of one that is not of the week. */
    int find(SessionId session) {
        return sessionIndex.getOrDefault(session, -1);
    }

    int sessions() {
        return sessions.length;
    }

    Session session(int index) {
        return sessions[index];
    }

    /** The indices of some sessions of the week, rising. */
    int[] indicesOf(List<Session> some) {
        return some.stream()
                .mapToInt(session -> sessionIndex.get(session.id()))
                .sorted()
                .toArray();
    }

    /** The sessions that begin before an instant. */
    BitSet begunBefore(Instant from) {
        BitSet begun = new BitSet();
        for (int session = 0; session < sessions.length; session++) {
            begun.set(session, sessions[session].slot().start().toInstant().isBefore(from));
        }
        return begun;
    }

    /** The indices of a track's sessions, rising. Not to be changed. */
    int[] sessionsOf(TrackId track) {
        return ofTrack.get(track);
    }

    /** What counts of a session. */
    int minutes(int session) {
        return minutes[session];
    }

    /** The index of a session's local date in the week, 0 to 6. */
    int day(int session) {
        return day[session];
    }

    /** Whether the site is closed on a date of a session. */
    boolean isClosed(int session) {
        return closed.get(session);
    }

    /** More than this no schedule scores, whatever there is. */
    long mostScore() {
        return Arrays.stream(people)
                .mapToLong(person -> Terms.PLACED + person.preferred().cardinality())
                .sum();
    }

    /** What one person's plan adds to the score. */
    long score(int person, int[] plan) {
        int sum = 0;
        int liked = 0;
        for (int session : plan) {
            sum += minutes[session];
            liked += people[person].preferred().get(session) ? 1 : 0;
        }
        return Terms.PLACED - (long) Terms.MINUTE_OFF * Math.abs(sum - people[person].ordered()) + liked;
    }

    /** The plan of some sessions. The search works with numbers; only the plan's own check makes a plan of them. */
    WeeklyPlan accepted(int person, int[] plan) {
        WeekRequest request = people[person].request();
        return new PlanDraft(
                        request.participant(),
                        request.track(),
                        request.order(),
                        request.authorized(),
                        week.calendar(),
                        week.week(),
                        IntStream.of(plan).mapToObj(this::session).toList(),
                        List.of())
                .check(week.policy())
                .fold(PlanOutcome.Accepted::plan, rejected -> {
                    throw new IllegalStateException("the search broke "
                            + rejected.violations().get(0).rule().id());
                });
    }
}
