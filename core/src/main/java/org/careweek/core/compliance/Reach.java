package org.careweek.core.compliance;

import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.hours.WeekHours;

/**
 * Whether a week reaches its goal.
 *
 * @param goal what must be reached
 * @param hours what is recorded
 * @param left what is still to come
 * @param gain how unrecorded time is read where it helps to reach the least
 * @param load how it is read where it weighs against the most
 */
record Reach(WeekGoal goal, WeekHours hours, Remaining left, Reading gain, Reading load) {

    ForecastState state() {
        if (isReachedWith(left.planned())) {
            return ForecastState.ON_TRACK;
        }
        boolean savable = Stream.of(withoutPlan(), besidePlan())
                .anyMatch(choices -> choices.smallest().isPresent());
        return savable ? ForecastState.AT_RISK : ForecastState.OUT_OF_REACH;
    }

    /** Whether the goal is reached already. */
    boolean isReached() {
        return isReachedWith(List.of());
    }

    /** The most seconds that the week comes to hold. */
    long most() {
        return Math.max(
                footing(List.of()).gained().sum() + withoutPlan().most(),
                footing(left.planned()).gained().sum() + besidePlan().most());
    }

    /** The choices of someone who keeps to no plan. */
    private Choices withoutPlan() {
        return choices(List.of(), Stream.concat(left.planned().stream(), left.makeUps().stream()));
    }

    /** The choices of make-ups for someone who attends all that is planned. */
    Choices besidePlan() {
        return choices(left.planned(), left.makeUps().stream().filter(session -> !session.overlapsAny(left.kept())));
    }

    private Choices choices(List<SessionLeft> taken, Stream<SessionLeft> free) {
        List<Option> options = free.map(session -> gain.option(session, hours.part()))
                .filter(Option::givesAny)
                .sorted(Option.BY_START)
                .toList();
        return new Choices(goal, footing(taken), options);
    }

    private boolean isReachedWith(List<SessionLeft> taken) {
        return goal.isReachedBy(footing(taken).gained());
    }

    private Footing footing(List<SessionLeft> taken) {
        return Footing.of(hours, gain, load, taken);
    }
}
