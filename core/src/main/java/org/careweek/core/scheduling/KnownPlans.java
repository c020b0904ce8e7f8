package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;

/** Plans that were accepted, and need no other check where nothing about them has changed. Does not change. */
final class KnownPlans {

    static final KnownPlans NONE = new KnownPlans(Optional.empty());

    private final Optional<ScheduledWeek> week;
    private final Map<ParticipantId, WeeklyPlan> plans = new HashMap<>();

    private KnownPlans(Optional<ScheduledWeek> week) {
        this.week = week;
        week.ifPresent(it -> it.plans().forEach(plan -> plans.put(plan.participant(), plan)));
    }

    static KnownPlans of(ScheduledWeek week) {
        return new KnownPlans(Optional.of(week));
    }

    /** The plan of some sessions, if it was accepted for the same request by the same rules. */
    Optional<WeeklyPlan> find(WeekIndex index, int person, int[] sessions) {
        return week.filter(it -> index.isOfOneKind(it.numbers().index()))
                .flatMap(it -> find(it.numbers().index(), index, person, sessions));
    }

    private Optional<WeeklyPlan> find(WeekIndex before, WeekIndex index, int person, int[] sessions) {
        WeekRequest request = index.person(person).request();
        int old = before.find(request.participant().id());
        return Optional.ofNullable(plans.get(request.participant().id()))
                .filter(plan -> old >= 0 && before.person(old).request().equals(request))
                .filter(plan -> plan.sessions()
                        .equals(Arrays.stream(sessions).mapToObj(index::session).toList()));
    }
}
