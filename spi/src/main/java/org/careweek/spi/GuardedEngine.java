package org.careweek.spi;

import java.util.OptionalLong;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/** An engine whose faults become answers, and whose assignments are checked by the library's own rules. */
record GuardedEngine(PluginDescriptor descriptor, SchedulingEngine plugin, Door door) implements SchedulingEngine {

    private static final String ACTIVITY = "scheduling";

    @Override
    public SchedulingAnswer schedule(SchedulingRequest request) {
        if (door.isClosed()) {
            return new SchedulingAnswer.Undetermined(Door.CLOSED);
        }
        return Guard.call(name(), ACTIVITY, door.listener(), () -> plugin.schedule(request))
                .map(answer -> answer.fold(assigned -> checked(assigned, request), undetermined -> undetermined))
                .orElseGet(() -> new SchedulingAnswer.Undetermined("the engine failed"));
    }

    private SchedulingAnswer checked(SchedulingAnswer.Assigned answer, SchedulingRequest request) {
        return Guard.call(
                        name(),
                        "naming whom it placed",
                        door.listener(),
                        () -> new ScheduleCheck(request.week()).check(answer.sessions()))
                .map(outcome -> outcome.fold(feasible -> bounded(answer, feasible), infeasible -> broken(infeasible)))
                .orElseGet(
                        () -> new SchedulingAnswer.Undetermined("the engine placed somebody who is not of the week"));
    }

    /** A bound below what was reached is no bound, and nothing else is wrong with the schedule. */
    private SchedulingAnswer bounded(SchedulingAnswer.Assigned answer, ScheduleOutcome.Feasible feasible) {
        if (answer.bound().isPresent() && answer.bound().getAsLong() < feasible.score()) {
            door.tell(plugin, ACTIVITY, "a bound below the score");
            return new SchedulingAnswer.Assigned(answer.sessions(), OptionalLong.empty());
        }
        return answer;
    }

    private SchedulingAnswer broken(ScheduleOutcome.Infeasible infeasible) {
        door.tell(
                plugin,
                ACTIVITY,
                "a schedule that breaks "
                        + infeasible.violations().get(0).rule().id());
        return new SchedulingAnswer.Undetermined("the engine's schedule breaks a rule");
    }

    private String name() {
        return plugin.getClass().getName();
    }

    @Override
    public String toString() {
        return "GuardedEngine[" + descriptor.id() + "]";
    }
}
