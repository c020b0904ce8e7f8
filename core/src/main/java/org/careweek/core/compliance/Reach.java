package org.careweek.core.compliance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.time.InstantRanges;

/**
 * Whether a week reaches its goal, from one reading of what happened so far: as recorded, or with unrecorded time on top.
 *
 * @param goal what must be reached
 * @param hours what is recorded
 * @param happened what happened on top of that
 * @param left what is still to come
 * @param now when
 */
record Reach(WeekGoal goal, WeekHours hours, InstantRanges happened, Remaining left, Instant now) {

    ForecastState state() {
        if (isReachedWith(left.planned())) {
            return ForecastState.ON_TRACK;
        }
        List<SessionLeft> running = running();
        return choices(List.of()).smallest().isPresent()
                        || choices(running).smallest().isPresent()
                        || choices(left.planned()).smallest().isPresent()
                ? ForecastState.AT_RISK
                : ForecastState.OUT_OF_REACH;
    }

    /** Whether the goal is reached already. */
    boolean isReached() {
        return isReachedWith(List.of());
    }

    /** The most seconds that any choice adds to what happened. */
    long most() {
        return Stream.of(List.<SessionLeft>of(), running(), left.planned())
                .mapToLong(taken -> footing(taken).gain()
                        - footing(List.of()).gain()
                        + choices(taken).most())
                .max()
                .orElseThrow();
    }

    /** The planned sessions that have begun: they go on without a further choice, or are left. */
    private List<SessionLeft> running() {
        return left.planned().stream()
                .filter(session -> session.startsBefore(now))
                .toList();
    }

    private boolean isReachedWith(List<SessionLeft> taken) {
        Footing footing = footing(taken);
        return goal.isReachedBy(footing.gain(), footing.days());
    }

    /** The choices among all that is still to begin, for someone who attends some sessions in any case. */
    private Choices choices(List<SessionLeft> taken) {
        List<SessionLeft> free = Stream.concat(left.planned().stream(), left.makeUps().stream())
                .filter(session -> !session.startsBefore(now) && !session.overlapsAny(taken))
                .sorted(SessionLeft.BY_START)
                .toList();
        return new Choices(goal, footing(taken), free);
    }

    private Footing footing(List<SessionLeft> taken) {
        return Footing.of(
                hours,
                happened.union(SessionLeft.union(taken, SessionLeft::ahead)),
                happened.union(SessionLeft.union(taken, SessionLeft::whole)));
    }
}
