package org.careweek.spi;

import java.util.OptionalLong;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/** An engine whose faults become answers, and whose assignments are checked by the library's own rules. */
final class GuardedEngine implements SchedulingEngine {

    private static final String ACTIVITY = "scheduling";

    private final PluginDescriptor descriptor;
    private final Held<SchedulingEngine> held;
    private final Door door;

    GuardedEngine(PluginDescriptor descriptor, Held<SchedulingEngine> held, Door door) {
        this.descriptor = descriptor;
        this.held = held;
        this.door = door;
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public SchedulingAnswer schedule(SchedulingRequest request) {
        return held.plugin()
                .map(plugin -> answer(plugin, request))
                .orElseGet(() -> new SchedulingAnswer.Undetermined(Door.CLOSED));
    }

    private SchedulingAnswer answer(SchedulingEngine plugin, SchedulingRequest request) {
        return Guard.call(held.name(), ACTIVITY, door.listener(), () -> plugin.schedule(request))
                .map(answer -> answer.fold(assigned -> checked(assigned, request), undetermined -> undetermined))
                .orElseGet(() -> new SchedulingAnswer.Undetermined("the engine failed"));
    }

    private SchedulingAnswer checked(SchedulingAnswer.Assigned answer, SchedulingRequest request) {
        return Guard.call(
                        held.name(),
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
            door.tell(held.name(), ACTIVITY, "a bound below the score");
            return new SchedulingAnswer.Assigned(answer.sessions(), OptionalLong.empty());
        }
        return answer;
    }

    private SchedulingAnswer broken(ScheduleOutcome.Infeasible infeasible) {
        door.tell(
                held.name(),
                ACTIVITY,
                "a schedule that breaks "
                        + infeasible.violations().get(0).rule().id());
        return new SchedulingAnswer.Undetermined("the engine's schedule breaks a rule");
    }

    @Override
    public String toString() {
        return "GuardedEngine[" + descriptor.id() + "]";
    }
}
