package org.careweek.core.compliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TreatmentTime;

/**
 * Looks for make-ups beside what is planned. What nobody recorded does not help to reach the least, and weighs against the
 * most: a rescue holds whatever it turns out to have been.
 *
 * @param goal what must be reached
 * @param hours what is recorded
 * @param left what is still to come
 */
record RescueSearch(WeekGoal goal, WeekHours hours, Remaining left) {

    /** The best rescue, followed by the best ones that do without one of its sessions, the best first. */
    List<Rescue> best() {
        List<SessionLeft> free = left.makeUps().stream()
                .filter(session -> !session.overlapsAny(left.planned()))
                .toList();
        Optional<List<SessionLeft>> best = from(free);
        Stream<Rescue> others = best.stream()
                .flatMap(List::stream)
                .flatMap(avoided ->
                        from(free.stream()
                                        .filter(session -> !session.equals(avoided))
                                        .toList())
                                .map(this::rescue)
                                .stream());
        return Stream.concat(best.map(this::rescue).stream(), others.distinct().sorted(Rescue.BEST_FIRST))
                .toList();
    }

    private Optional<List<SessionLeft>> from(List<SessionLeft> sessions) {
        return new Choices(goal, footing(), sessions).smallest();
    }

    private Footing footing() {
        InstantRanges gain = SessionLeft.union(left.planned(), SessionLeft::ahead);
        InstantRanges load = SessionLeft.union(left.planned(), SessionLeft::whole);
        return Footing.of(hours, gain, load.union(left.unrecorded()));
    }

    private Rescue rescue(List<SessionLeft> sessions) {
        long seconds = sessions.stream().mapToLong(SessionLeft::seconds).sum();
        long over = footing().gain() + seconds - goal.least();
        return new Rescue(
                sessions.stream().map(SessionLeft::session).toList(),
                TreatmentTime.ofWholeMinutesIn(seconds),
                TreatmentTime.ofWholeMinutesIn(over));
    }
}
