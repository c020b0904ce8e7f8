package org.careweek.core.policy;

import java.util.List;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/** A limit on a week of one level of care. The same limit judges the planned week and the lived one. */
public sealed interface Limit permits WeeklyTimeLimit, DailyTimeLimit, TreatmentDaysLimit, WeeklySessionsLimit {

    /** The rules that this limit stands for at a level, as they are in force. */
    List<Rule> rules(RuleNames names);

    /** Those of the rules that ask a full week for at least so much, which a part of one cannot keep. */
    List<Rule> leastOfWeek(RuleNames names);

    /**
     * Whether so much of a whole week keeps this limit; any does where single dates are limited.
     *
     * @param minutes whole minutes of treatment
     * @param sessions how many sessions
     * @param days on how many dates there is treatment
     */
    boolean allowsWeek(int minutes, int sessions, int days);

    /**
     * Whether so much of one date keeps this limit; any does where whole weeks are limited.
     *
     * @param minutes whole minutes of treatment, more than none
     */
    boolean allowsDate(int minutes);

    /** Every way in which the week breaks this limit; empty where it keeps it. */
    List<Violation> judge(WeekTotals week, RuleNames names);
}
