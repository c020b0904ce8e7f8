package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;

/**
 * Who is planned to attend what, whether that keeps all rules or not: plans that hold and were made elsewhere, or last week's.
 * Prints nothing of a person.
 *
 * @param sessions of each participant who has a plan, the sessions; whoever is left out has none
 */
public record Assignment(SortedMap<ParticipantId, SortedSet<SessionId>> sessions) {

    /** Copies it; somebody without sessions is left out. */
    public Assignment {
        SortedMap<ParticipantId, SortedSet<SessionId>> copy = new TreeMap<>();
        sessions.forEach((who, what) -> {
            if (!what.isEmpty()) {
                copy.put(who, Collections.unmodifiableSortedSet(new TreeSet<>(what)));
            }
        });
        sessions = Collections.unmodifiableSortedMap(copy);
    }

    /** Nobody has a plan. */
    public static Assignment none() {
        return new Assignment(new TreeMap<>());
    }

    /** What some participants attend. */
    public static Assignment of(Map<ParticipantId, ? extends Collection<SessionId>> sessions) {
        SortedMap<ParticipantId, SortedSet<SessionId>> sorted = new TreeMap<>();
        sessions.forEach((who, what) -> sorted.put(who, new TreeSet<>(what)));
        return new Assignment(sorted);
    }

    /**
     * What some plans hold.
     *
     * @param plans at most one of each participant
     * @throws IllegalArgumentException if somebody has two
     */
    public static Assignment of(List<WeeklyPlan> plans) {
        SortedMap<ParticipantId, SortedSet<SessionId>> sorted = new TreeMap<>();
        for (WeeklyPlan plan : plans) {
            SortedSet<SessionId> ids = new TreeSet<>();
            plan.sessions().forEach(session -> ids.add(session.id()));
            if (sorted.put(plan.participant(), ids) != null) {
                throw new IllegalArgumentException("nobody can have two plans");
            }
        }
        return new Assignment(sorted);
    }

    /**
     * Last week's plans in the sessions of the next week: those of the same service and tracks, on the same day of the week at the same
     * local time. Of several, the first by id stands for the first, the second for the second, and so on. What is not offered again is
     * left out.
     *
     * @param last the plans of a week, in which every participant has at most one
     */
    public static Assignment carriedOver(List<WeeklyPlan> last, ClinicWeek from, ClinicWeek to) {
        Map<SessionId, SessionId> next = new HashMap<>();
        Map<List<Object>, List<Session>> offered = byPattern(to);
        byPattern(from).forEach((pattern, sessions) -> {
            List<Session> again = offered.getOrDefault(pattern, List.of());
            for (int i = 0; i < Math.min(sessions.size(), again.size()); i++) {
                next.put(sessions.get(i).id(), again.get(i).id());
            }
        });
        SortedMap<ParticipantId, SortedSet<SessionId>> carried = new TreeMap<>();
        of(last).sessions().forEach((who, what) -> {
            SortedSet<SessionId> ids = new TreeSet<>();
            what.stream().filter(next::containsKey).map(next::get).forEach(ids::add);
            carried.put(who, ids);
        });
        return new Assignment(carried);
    }

    private static Map<List<Object>, List<Session>> byPattern(ClinicWeek week) {
        Map<List<Object>, List<Session>> sessions = new HashMap<>();
        for (Session session : week.sessions()) {
            List<Object> pattern = List.of(
                    session.slot().date().getDayOfWeek(),
                    session.slot().start().toLocalTime(),
                    session.service(),
                    session.tracks());
            sessions.computeIfAbsent(pattern, it -> new ArrayList<>()).add(session);
        }
        return sessions;
    }

    @Override
    public String toString() {
        return "Assignment[private]";
    }
}
