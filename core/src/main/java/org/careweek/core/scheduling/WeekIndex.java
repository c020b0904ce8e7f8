package org.careweek.core.scheduling;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;

/** A clinic's week by index: sessions by start, people in the order of the requests. Does not change. */
final class WeekIndex {

    private final ClinicWeek week;
    private final Session[] sessions;
    private final int[] minutes;
    private final int[] day;
    private final Person[] people;

    WeekIndex(ClinicWeek week) {
        this.week = week;
        this.sessions = week.sessions().toArray(Session[]::new);
        this.minutes = new int[sessions.length];
        this.day = new int[sessions.length];
        Map<SessionId, Integer> sessionIndex = new HashMap<>();
        for (int i = 0; i < sessions.length; i++) {
            Session session = sessions[i];
            boolean counts = week.policy().counting().counts(session.service());
            minutes[i] = counts ? session.treatmentTime().minutes() : 0;
            day[i] = Math.toIntExact(
                    session.slot().date().toEpochDay() - week.week().firstDate().toEpochDay());
            sessionIndex.put(session.id(), i);
        }
        Map<ParticipantId, Integer> personIndex = new HashMap<>();
        List<WeekRequest> requests = week.requests();
        for (int i = 0; i < requests.size(); i++) {
            personIndex.put(requests.get(i).participant().id(), i);
        }
        this.people =
                requests.stream().map(request -> person(request, sessionIndex)).toArray(Person[]::new);
        for (int i = 0; i < people.length; i++) {
            for (ParticipantId other : requests.get(i).apartFrom()) {
                int j = personIndex.get(other);
                people[i].apart().set(j);
                people[j].apart().set(i);
            }
        }
    }

    private Person person(WeekRequest request, Map<SessionId, Integer> index) {
        BitSet available = new BitSet();
        IntStream.range(0, sessions.length)
                .filter(i -> request.participant().availability().allows(sessions[i].slot()))
                .forEach(available::set);
        return new Person(
                request,
                week.policy()
                        .limits(
                                request.track().level(),
                                request.participant().population(),
                                week.week().firstDate()),
                indices(request.prefers(), index),
                indices(request.mustAttend(), index),
                indices(request.mustNotAttend(), index),
                available,
                new BitSet());
    }

    private static BitSet indices(Set<SessionId> ids, Map<SessionId, Integer> index) {
        BitSet set = new BitSet();
        ids.forEach(id -> set.set(index.get(id)));
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

    int sessions() {
        return sessions.length;
    }

    Session session(int index) {
        return sessions[index];
    }

    /** What counts of a session. */
    int minutes(int session) {
        return minutes[session];
    }

    /** The index of a session's local date in the week, 0 to 6. */
    int day(int session) {
        return day[session];
    }

    /** What one person's plan adds to the score. */
    long score(int person, int[] plan) {
        int sum = 0;
        int liked = 0;
        for (int session : plan) {
            sum += minutes[session];
            liked += people[person].preferred().get(session) ? 1 : 0;
        }
        return WeekScheduler.PLACED - (long) WeekProblem.MINUTE_OFF * Math.abs(sum - people[person].ordered()) + liked;
    }
}
