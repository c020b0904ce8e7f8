package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;

/**
 * A clinic's week and the plans that hold for it, such as those of a {@link WeekSchedule}. Prints nothing of a person.
 *
 * @param week the week
 * @param plans at most one for each participant of the week
 */
public record PlannedWeek(ClinicWeek week, List<WeeklyPlan> plans) {

    /** @throws IllegalArgumentException if a plan is of nobody in the week, a second one, or holds a session that is not in the week */
    public PlannedWeek {
        plans = List.copyOf(plans);
        Set<ParticipantId> people = new HashSet<>();
        week.requests().forEach(request -> people.add(request.participant().id()));
        Set<Session> sessions = new HashSet<>(week.sessions());
        for (WeeklyPlan plan : plans) {
            if (!people.remove(plan.participant())) {
                throw new IllegalArgumentException("every plan must be the only one of a participant of the week");
            }
            if (!sessions.containsAll(plan.sessions())) {
                throw new IllegalArgumentException("every planned session must be one of the week, unchanged");
            }
        }
    }

    /** The sessions that somebody is planned to attend; none where there is no plan. */
    List<Session> sessionsOf(ParticipantId participant) {
        return plans.stream()
                .filter(plan -> plan.participant().equals(participant))
                .findFirst()
                .map(WeeklyPlan::sessions)
                .orElse(List.of());
    }

    /** The week with another request of one participant. */
    ClinicWeek with(WeekRequest changed) {
        boolean known = false;
        List<WeekRequest> requests = new ArrayList<>();
        for (WeekRequest request : week.requests()) {
            boolean isIt =
                    request.participant().id().equals(changed.participant().id());
            requests.add(isIt ? changed : request);
            known |= isIt;
        }
        if (!known) {
            throw new IllegalArgumentException("a changed request must be of a participant of the week");
        }
        return new ClinicWeek(week.policy(), week.calendar(), week.week(), week.sessions(), requests);
    }

    @Override
    public String toString() {
        return "PlannedWeek[" + plans.size() + " plans]";
    }
}
