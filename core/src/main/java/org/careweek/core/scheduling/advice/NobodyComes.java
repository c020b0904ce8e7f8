package org.careweek.core.scheduling.advice;

import java.util.List;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;

/**
 * A group is held that nobody is planned to attend.
 *
 * @param session the group
 * @param seats how many may come, 2 or more
 */
public record NobodyComes(SessionId session, int seats) implements Advice {

    public NobodyComes {
        if (seats < 2) {
            throw new IllegalArgumentException("a group has 2 seats or more, but had " + seats);
        }
    }

    @Override
    public Rule rule() {
        return AdviceRules.NOBODY_COMES;
    }

    @Override
    public List<SessionId> sessions() {
        return List.of(session);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("Nobody is planned to attend a group.")
                .with("session", session)
                .with("seats", seats);
    }
}
