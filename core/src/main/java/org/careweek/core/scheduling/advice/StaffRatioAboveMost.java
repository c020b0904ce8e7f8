package org.careweek.core.scheduling.advice;

import java.util.List;
import org.careweek.core.policy.staffing.StaffRatioRow;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;

/**
 * A program plans more participants for each facilitator than its level is to have, as an average over the days with
 * treatment.
 *
 * @param row what is asked
 * @param days on how many days treatment is planned and all facilitators are known
 * @param participants how many attend on each of these days, added up
 * @param facilitators how many lead on each of these days, added up, at least one a day
 */
public record StaffRatioAboveMost(StaffRatioRow row, int days, int participants, int facilitators) implements Advice {

    public StaffRatioAboveMost {
        if (days < 1 || facilitators < days || participants <= (long) row.most() * facilitators) {
            throw new IllegalArgumentException(participants + " for " + facilitators + " facilitators on " + days
                    + " days are not above the most");
        }
    }

    @Override
    public Rule rule() {
        return row.maximum();
    }

    /** None: it is about the whole week. */
    @Override
    public List<SessionId> sessions() {
        return List.of();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("A program plans more participants for each facilitator than its level is to have.")
                .with("level", row.level())
                .with("days", days)
                .with("participants of all days", participants)
                .with("facilitators of all days", facilitators)
                .with("at most for each", row.most());
    }
}
