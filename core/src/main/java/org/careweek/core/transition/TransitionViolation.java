package org.careweek.core.transition;

import java.time.LocalDate;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * A rule of transitions that a request or an episode breaks.
 *
 * @param rule the rule as in force
 * @param date the date that it is about
 * @param explanation what it rests on: dates and levels, never a person
 */
public record TransitionViolation(Rule rule, LocalDate date, Explanation explanation) implements Violation {}
