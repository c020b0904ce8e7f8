package org.careweek.core.scheduling;

import java.util.Map;
import java.util.Optional;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Violation;

/**
 * Something that only shows in the week of everyone, or in what one of them asked for.
 *
 * @param rule one of {@link SchedulingRules}
 * @param session the session that it is about; empty where somebody has none
 */
public record ScheduleViolation(Rule rule, Optional<SessionId> session) implements Violation {

    private static final Map<RuleId, String> SENTENCES = Map.of(
            SchedulingRules.SEATS.id(), "A session has more participants than seats.",
            SchedulingRules.APART.id(), "Participants who must stay apart share a session.",
            SchedulingRules.MUST_ATTEND.id(), "A session that must be attended is not planned.",
            SchedulingRules.MUST_NOT_ATTEND.id(), "A session that must not be attended is planned.",
            SchedulingRules.NO_SESSIONS.id(), "Somebody is placed without any session.");

    public ScheduleViolation {
        if (!SENTENCES.containsKey(rule.id())) {
            throw new IllegalArgumentException("the rule must be one of schedules, but was " + rule.id());
        }
    }

    @Override
    public Explanation explanation() {
        Explanation sentence = Explanation.of(SENTENCES.get(rule.id()));
        return session.map(it -> sentence.with("session", it)).orElse(sentence);
    }
}
