package org.careweek.core.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;

/** What becomes of one session: said once, and applied to every plan of its site that holds the session. */
public sealed interface PlanChange {

    /** Which session it is. */
    SessionId session();

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Cancelled, R> cancelled, Function<Changed, R> changed);

    /** It is not held. */
    static PlanChange cancel(SessionId session) {
        return new Cancelled(session);
    }

    /**
     * It is held at another time, for longer, or for shorter.
     *
     * @param session as it was
     * @param to at most 24 hours, in the site's zone
     */
    static PlanChange move(Session session, TimeSlot to) {
        return new Changed(session.at(to));
    }

    /**
     * It starts as it did and ends earlier.
     *
     * @param session as it was
     * @param length elapsed, at least one minute
     * @throws IllegalArgumentException if the session was not longer
     */
    static PlanChange shorten(Session session, TreatmentTime length) {
        if (!length.isLessThan(session.slot().length())) {
            throw new IllegalArgumentException(
                    "a session of " + session.slot().length() + " cannot be shortened to " + length);
        }
        var start = session.slot().start();
        return move(session, new TimeSlot(start, start.plusMinutes(length.minutes())));
    }

    /**
     * Applies the change to each plan that holds the session and leaves the others as they are. A plan that falls below what
     * it needs comes with a make-up where there is one; a seat that is proposed to one plan is not proposed to a later one,
     * so all proposals can be taken together.
     *
     * @param plans plans of the session's site, of any weeks
     * @param policy the rules by which the changed plans are checked
     * @param open sessions that a make-up may use, each once, in any order
     * @return one effect for each plan, in the order of the plans
     */
    default List<ChangeEffect> applyTo(List<WeeklyPlan> plans, HourPolicy policy, List<OpenSession> open) {
        ChangeRound round = new ChangeRound(this, policy, open);
        return plans.stream().map(round::effectOn).toList();
    }

    /**
     * It is not held.
     *
     * @param session which session
     */
    record Cancelled(SessionId session) implements PlanChange {

        public Cancelled {
            Objects.requireNonNull(session, "session");
        }

        @Override
        public <R> R fold(Function<Cancelled, R> cancelled, Function<Changed, R> changed) {
            return cancelled.apply(this);
        }
    }

    /**
     * It is held in another way than before.
     *
     * @param as the session as it is now; its id is the one that it had
     */
    record Changed(Session as) implements PlanChange {

        public Changed {
            Objects.requireNonNull(as, "as");
        }

        @Override
        public SessionId session() {
            return as.id();
        }

        @Override
        public <R> R fold(Function<Cancelled, R> cancelled, Function<Changed, R> changed) {
            return changed.apply(this);
        }
    }
}
