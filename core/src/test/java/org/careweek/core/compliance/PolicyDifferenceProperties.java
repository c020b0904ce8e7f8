package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.hours.ClinicCase;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.hours.Weeks;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PartialWeeks;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.HourBand;

class PolicyDifferenceProperties {

    private static final HourPolicy STANDARD = StandardPolicies.standard();

    private static HourPolicy atLeast(int hours) {
        return STANDARD.under(
                new PolicyId("other"),
                "for tests",
                List.of(Policies.row(
                        LevelOfCare.IOP, Policies.weekly(HourBand.ofHours(hours, 20)), Policies.LONG_AGO)));
    }

    private static List<WeekHours> week(int minutes) {
        return Weeks.at(Weeks.UTC, DayOfWeek.MONDAY, "IOP", List.of(Weeks.attended("r", 16, minutes)))
                .hours()
                .weeks();
    }

    @Property
    void two_policies_differ_on_a_week_between_their_least_hours_and_on_no_other(
            @ForAll @IntRange(min = 1, max = 20) int hours, @ForAll @IntRange(min = 1, max = 1380) int minutes) {
        var found = PolicyDifference.between(week(minutes), STANDARD, atLeast(hours), Population.ADULT);
        int low = Math.min(hours, 9) * 60;
        int high = Math.max(hours, 9) * 60;
        assertThat(found).hasSize(minutes >= low && minutes < high ? 1 : 0);
        found.forEach(it -> assertThat(it.explanation().fact("by other"))
                .contains(minutes >= hours * 60 ? "WITHIN WITHIN" : "BELOW BELOW"));
    }

    @Property
    void no_policy_differs_from_itself(@ForAll @IntRange(min = 1, max = 1380) int minutes) {
        assertThat(PolicyDifference.between(week(minutes), STANDARD, STANDARD, Population.ADULT))
                .isEmpty();
    }

    @Example
    void a_difference_is_one_on_the_same_hours_and_prints_nothing_of_them() {
        ComplianceReport report = new ComplianceCheck(STANDARD, Population.ADULT).judge(week(60).get(0));
        ComplianceReport more =
                new ComplianceCheck(STANDARD, Population.ADULT).judge(week(600).get(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyDifference(report, report));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyDifference(report, more));
        var differs = PolicyDifference.between(week(600), STANDARD, atLeast(11), Population.ADULT);
        assertThat(differs.toString()).isEqualTo("[PolicyDifference[private]]");
    }

    /** An exempt partial week stands beside no hours at all. */
    @Example
    void what_stands_beside_a_partial_week_is_a_difference_too() {
        var levels = new TreeMap<>(Map.of(LocalDate.of(2026, 11, 17), "IOP"));
        var part = new ClinicCase(Weeks.UTC, DayOfWeek.MONDAY, levels, List.of(Weeks.attended("r", 17, 60)))
                .hours()
                .weeks();
        assertThat(PolicyDifference.between(part, STANDARD, STANDARD.with(PartialWeeks.EXEMPT), Population.ADULT))
                .hasSize(1);
    }
}
