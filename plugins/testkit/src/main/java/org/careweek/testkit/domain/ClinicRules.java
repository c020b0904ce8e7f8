package org.careweek.testkit.domain;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.TreatmentDaysLimit;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Severity;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * The rules that a generated clinic lives by, in plain numbers.
 *
 * @param isStandard the standard policy, for which sessions are three times as long; otherwise one with a band of its own
 * @param least the least of its band in quarters of an hour
 * @param width how many quarters more the most is
 * @param days on how many days there must be treatment at least; 1 is no rule
 * @param dayQuarters the most quarters of an hour of a day; 96 is no rule
 * @param countsMeals whether meals count as treatment
 * @param severity what the rules do; a limit that only warns binds a schedule all the same
 */
record ClinicRules(
        boolean isStandard, int least, int width, int days, int dayQuarters, boolean countsMeals, Severity severity) {

    private static final int QUARTER = 15;

    static Arbitrary<ClinicRules> any() {
        return Combinators.combine(
                        Numbers.percent(40),
                        Numbers.between(4, 20),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Numbers.between(0, 4)), Tuple.of(3, Numbers.between(8, 24))),
                        Arbitraries.of(1, 1, 1, 2, 3),
                        Arbitraries.of(96, 96, 96, 8, 12, 20),
                        Numbers.percent(70),
                        Arbitraries.of(Severity.BLOCK, Severity.BLOCK, Severity.WARN))
                .as(ClinicRules::new);
    }

    /** By how much the clinic's sessions are longer than those of a small band. */
    int stretch() {
        return isStandard ? 3 : 1;
    }

    HourPolicy policy() {
        List<PolicyRow> rows = new ArrayList<>();
        for (LevelOfCare level : List.of(LevelOfCare.IOP, LevelOfCare.PHP)) {
            rows.addAll(rows(level));
        }
        return isStandard
                ? StandardPolicies.standard()
                        .under(new PolicyId("stricter"), "modelled on nothing", limitsOfDays(LevelOfCare.IOP))
                : HourPolicy.of(new PolicyId("small"), "modelled on nothing", counting(), rows);
    }

    private CountingPolicy counting() {
        return countsMeals ? CountingPolicy.everySession() : CountingPolicy.withoutMealsAndMeetings();
    }

    private List<PolicyRow> rows(LevelOfCare level) {
        int from = level == LevelOfCare.PHP ? least + least / 2 : least;
        HourBand band = HourBand.through(quarters(from), quarters(from + width));
        List<PolicyRow> rows = new ArrayList<>(limitsOfDays(level));
        rows.add(AnyPolicies.row(level, new WeeklyTimeLimit(band, severity, severity), AnyPolicies.ALWAYS));
        return rows;
    }

    private List<PolicyRow> limitsOfDays(LevelOfCare level) {
        List<PolicyRow> rows = new ArrayList<>();
        if (dayQuarters < 96) {
            HourBand band = HourBand.atMost(quarters(dayQuarters * stretch()));
            rows.add(AnyPolicies.row(level, new DailyTimeLimit(band, severity, severity), AnyPolicies.ALWAYS));
        }
        if (days > 1) {
            rows.add(AnyPolicies.row(level, new TreatmentDaysLimit(days, severity), AnyPolicies.ALWAYS));
        }
        return rows;
    }

    private static TreatmentTime quarters(int quarters) {
        return TreatmentTime.ofMinutes((long) quarters * QUARTER);
    }
}
