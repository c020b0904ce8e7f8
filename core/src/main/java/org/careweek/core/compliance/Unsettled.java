package org.careweek.core.compliance;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRanges;

/**
 * What attendance that no record settles would earn, beside what counts already and inside the part of the week.
 *
 * @param hours what is recorded
 * @param records the same, by session
 * @param credit how presence counts
 * @param now when
 */
record Unsettled(WeekHours hours, Records records, CreditRule credit, Instant now) {

    static Unsettled of(WeekInProgress week) {
        return new Unsettled(
                week.hours(),
                new Records(week.hours()),
                week.policy().counting().credit(),
                week.now());
    }

    SessionLeft left(Session session) {
        InstantRanges treatment = session.treatment();
        InstantRanges open = records.unsettled(session.id(), treatment);
        return new SessionLeft(
                session,
                earned(treatment, open.until(now)),
                earned(treatment, open.from(now)),
                earned(treatment, open));
    }

    /** What each session that has a record gave on top of it, if attended until now. */
    Map<SessionId, InstantRanges> behind() {
        Map<SessionId, InstantRanges> behind = new TreeMap<>();
        for (SessionId session : records.sessions()) {
            InstantRanges treatment = records.treatment(session);
            behind.put(
                    session,
                    earned(treatment, records.unsettled(session, treatment).until(now)));
        }
        return behind;
    }

    /** Whether no record tells that a session will not be attended, as far as it is still to come. */
    boolean isToCome(Session session) {
        InstantRanges slot = InstantRanges.of(session.slot().range());
        return !records.unsettled(session.id(), slot).from(now).isEmpty();
    }

    private InstantRanges earned(InstantRanges treatment, InstantRanges attended) {
        return credited(treatment, attended)
                .minus(records.counted())
                .intersection(hours.part().instants());
    }

    private InstantRanges credited(InstantRanges treatment, InstantRanges attended) {
        if (credit instanceof CreditRule.AllOrNothing rule && !attended.isEmpty()) {
            return attended.seconds() >= rule.threshold().minutes() * 60L ? treatment : InstantRanges.EMPTY;
        }
        return attended;
    }
}
