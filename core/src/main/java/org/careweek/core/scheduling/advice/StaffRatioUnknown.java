package org.careweek.core.scheduling.advice;

import java.util.List;
import org.careweek.core.policy.staffing.StaffRatioRow;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;

/**
 * Nobody can say how many participants each facilitator has: on every day with treatment some session names no facilitator.
 *
 * @param row what is asked
 * @param days on how many days treatment is planned, 1 or more
 */
public record StaffRatioUnknown(StaffRatioRow row, int days) implements Advice {

    public StaffRatioUnknown {
        if (days < 1) {
            throw new IllegalArgumentException("nothing is unknown of " + days + " days");
        }
    }

    @Override
    public Rule rule() {
        return row.unknown();
    }

    /** None: it is about the whole week. */
    @Override
    public List<SessionId> sessions() {
        return List.of();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("How many participants each facilitator has is not known: sessions name no facilitator.")
                .with("level", row.level())
                .with("days", days)
                .with("at most for each", row.most());
    }
}
