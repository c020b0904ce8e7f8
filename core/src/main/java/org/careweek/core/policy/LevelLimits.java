package org.careweek.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.HourBand;

/** The limits in force for one level of care, one population and one week. */
public final class LevelLimits {

    private static final int DAYS_A_WEEK = 7;

    private final HourPolicy policy;
    private final List<PolicyRow> rows;
    private final Limit[] ofWeeks;
    private final Limit[] ofDates;
    private final Optional<HourBand> weeklyTime;
    private final boolean countsSessions;
    private final boolean countsWeeks;

    LevelLimits(HourPolicy policy, List<PolicyRow> rows) {
        this.policy = policy;
        this.rows = rows;
        this.ofDates = limits(DailyTimeLimit.class).toArray(Limit[]::new);
        this.ofWeeks = limits(Limit.class)
                .filter(limit -> !(limit instanceof DailyTimeLimit))
                .toArray(Limit[]::new);
        this.weeklyTime =
                limits(WeeklyTimeLimit.class).map(WeeklyTimeLimit::band).findFirst();
        this.countsSessions = limits(WeeklySessionsLimit.class).findFirst().isPresent();
        this.countsWeeks = countsSessions || weeklyTime.isPresent();
    }

    /** The rules in force, in order of kind. */
    public List<Rule> rules() {
        return rows.stream().flatMap(row -> row.rules(policy).stream()).toList();
    }

    /** Those of them that ask a full week for at least so much: a part of a week need not keep them, and may break the others. */
    public List<Rule> leastOfWeek() {
        return rows.stream().flatMap(row -> row.leastOfWeek(policy).stream()).toList();
    }

    /** Those of them that are asked of each date by itself. */
    public List<Rule> rulesOfDates() {
        return rows.stream()
                .filter(row -> row.limit() instanceof DailyTimeLimit)
                .flatMap(row -> row.rules(policy).stream())
                .toList();
    }

    /**
     * Whether so much of a whole week keeps its limits; of its dates {@link #allowsDate} speaks.
     *
     * @param minutes whole minutes of treatment
     * @param sessions how many sessions
     * @param days on how many dates there is treatment
     */
    public boolean allowsWeek(int minutes, int sessions, int days) {
        for (Limit limit : ofWeeks) {
            if (!limit.allowsWeek(minutes, sessions, days)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether so much treatment of one date keeps the limits of dates.
     *
     * @param minutes whole minutes, more than none
     */
    public boolean allowsDate(int minutes) {
        for (Limit limit : ofDates) {
            if (!limit.allowsDate(minutes)) {
                return false;
            }
        }
        return true;
    }

    /** Every way in which the week breaks a limit; none where its numbers and those of its dates are all allowed. */
    public List<Violation> judge(WeekTotals week) {
        return rows.stream().flatMap(row -> row.judge(week, policy).stream()).toList();
    }

    /** The treatment of a full week, if the level counts hours; see {@link #timeAskedOf} for a part of one. */
    public Optional<HourBand> weeklyTime() {
        return weeklyTime;
    }

    /**
     * By what the treatment of so many days of a week is looked at, if the level counts hours.
     *
     * @param days 1 to 7; fewer than 7 are a partial week, of which the policy's {@link PartialWeeks} speaks
     * @throws IllegalArgumentException if the days are fewer or more
     */
    public Optional<HourBand> timeAskedOf(int days) {
        if (days < 1 || days > DAYS_A_WEEK) {
            throw new IllegalArgumentException("a part of a week has 1 to 7 days, but had " + days);
        }
        return weeklyTime()
                .filter(week -> days == DAYS_A_WEEK || policy.partialWeeks() != PartialWeeks.EXEMPT)
                .map(week -> policy.partialWeeks() == PartialWeeks.FULL ? week : week.prorated(days));
    }

    /** Whether the policy says anything about a week of this level: its hours, or its sessions. */
    public boolean countsWeeks() {
        return countsWeeks;
    }

    /** Whether the policy limits how many sessions a week of this level has. */
    public boolean countsSessions() {
        return countsSessions;
    }

    /** The treatment of a day, if it is limited. */
    public Optional<HourBand> dailyTime() {
        return limits(DailyTimeLimit.class).map(DailyTimeLimit::band).findFirst();
    }

    /** On how many days there must be treatment: one where nothing is asked. */
    public int treatmentDays() {
        return limits(TreatmentDaysLimit.class)
                .map(TreatmentDaysLimit::least)
                .findFirst()
                .orElse(1);
    }

    private <L extends Limit> Stream<L> limits(Class<L> kind) {
        return rows.stream().map(PolicyRow::limit).filter(kind::isInstance).map(kind::cast);
    }
}
