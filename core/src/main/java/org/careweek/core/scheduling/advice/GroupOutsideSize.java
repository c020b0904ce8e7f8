package org.careweek.core.scheduling.advice;

import java.util.List;
import org.careweek.core.policy.staffing.GroupSize;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;

/**
 * A group is planned smaller or larger than its service is to be.
 *
 * @param rule the rule that a policy's row stands for
 * @param session the group
 * @param service what it gives
 * @param planned how many are planned to attend, 1 or more, and outside {@code size}
 * @param size how many it is to have
 */
public record GroupOutsideSize(Rule rule, SessionId session, ServiceType service, int planned, GroupSize size)
        implements Advice {

    public GroupOutsideSize {
        if (planned < 1 || !(size.asksForMoreThan(planned) || size.asksForFewerThan(planned))) {
            throw new IllegalArgumentException("a group of " + planned + " is not one outside " + size);
        }
    }

    /** Whether too few are planned, not too many. */
    public boolean isTooSmall() {
        return size.asksForMoreThan(planned);
    }

    @Override
    public List<SessionId> sessions() {
        return List.of(session);
    }

    @Override
    public Explanation explanation() {
        Explanation sentence = Explanation.of(
                        isTooSmall()
                                ? "A group is planned with fewer participants than its service is to have."
                                : "A group is planned with more participants than its service is to have.")
                .with("session", session)
                .with("service", service)
                .with("planned", planned);
        return isTooSmall() ? sentence.with("at least", size.least()) : sentence.with("at most", size.most());
    }
}
