package org.careweek.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.rule.Severity.BLOCK;
import static org.careweek.core.rule.Severity.WARN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Dates;
import org.careweek.core.testing.Policies;
import org.careweek.core.testing.Zones;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.UpperBound;
import org.junit.jupiter.api.Test;

class HourPolicyProperties {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static WeekTotals week(int minutes, int sessions) {
        var time = TreatmentTime.ofMinutes(minutes);
        return new WeekTotals(new ProgramWeek(MONDAY, CHICAGO), time, Map.of(MONDAY, time), sessions);
    }

    private static List<String> broken(
            HourPolicy policy, LevelOfCare level, Population population, LocalDate date, WeekTotals week) {
        return policy.limits(level, population, date).judge(week).stream()
                .map(violation -> violation.rule().id().value())
                .toList();
    }

    private static List<String> broken(LevelOfCare level, int minutes) {
        return broken(StandardPolicies.standard(), level, Population.ADULT, MONDAY, week(minutes, 5));
    }

    /** HR1: the numbers come from the rows themselves, so a new row is tested the day it is added. */
    @Test
    void every_bound_of_every_shipped_policy_is_exact() {
        int bounds = 0;
        for (HourPolicy policy : Policies.shipped()) {
            for (PolicyRow row : policy.rows()) {
                for (Population population : row.populations()) {
                    if (row.limit() instanceof WeeklyTimeLimit limit) {
                        String level = row.level().name().toLowerCase(java.util.Locale.ROOT);
                        int low = limit.band().least().minutes();
                        for (int found : new int[] {low - 1, low, low + 1}) {
                            assertThat(broken(policy, row.level(), population, MONDAY, week(found, 5))
                                            .contains(level + ".weekly-minimum"))
                                    .isEqualTo(found < low);
                        }
                        bounds++;
                        if (!(limit.band().most() instanceof UpperBound.Unlimited)) {
                            bounds++;
                            assertUpperBound(
                                    policy,
                                    row.level(),
                                    population,
                                    limit.band().most(),
                                    level);
                        }
                    }
                }
            }
        }
        assertThat(bounds).isGreaterThanOrEqualTo(12);
    }

    private static void assertUpperBound(
            HourPolicy policy, LevelOfCare level, Population population, UpperBound most, String name) {
        boolean included = most instanceof UpperBound.Through;
        int high = included
                ? ((UpperBound.Through) most).most().minutes()
                : ((UpperBound.Below) most).end().minutes();
        for (int found : new int[] {high - 1, high, high + 1}) {
            assertThat(broken(policy, level, population, MONDAY, week(found, 5)).contains(name + ".weekly-maximum"))
                    .isEqualTo(included ? found > high : found >= high);
        }
    }

    @Test
    void the_standard_is_nine_to_twenty_and_twenty_to_thirty_hours() {
        assertThat(broken(IOP, 539)).containsExactly("iop.weekly-minimum");
        assertThat(broken(IOP, 540)).isEmpty();
        assertThat(broken(IOP, 1200)).isEmpty();
        assertThat(broken(IOP, 1201)).containsExactly("iop.weekly-maximum");
        assertThat(broken(PHP, 1199)).containsExactly("php.weekly-minimum");
        assertThat(broken(PHP, 1200)).isEmpty();
        assertThat(broken(PHP, 1800)).isEmpty();
        assertThat(broken(PHP, 1801)).containsExactly("php.weekly-maximum");
    }

    /** HR4. */
    @Test
    void twenty_hours_are_judged_for_the_level_of_the_placement_and_choose_none() {
        assertThat(broken(IOP, 1200)).isEmpty();
        assertThat(broken(PHP, 1200)).isEmpty();
        assertThat(broken(IOP, 1500)).containsExactly("iop.weekly-maximum");
        assertThat(broken(PHP, 600)).containsExactly("php.weekly-minimum");
    }

    /** HR2. */
    @Property
    void a_week_is_at_most_one_of_too_little_and_too_much(@ForAll @IntRange(max = 10_080) int minutes) {
        for (LevelOfCare level : List.of(IOP, PHP)) {
            assertThat(broken(level, minutes)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void standard_outpatient_is_judged_by_its_sessions_and_never_by_its_hours(
            @ForAll @IntRange(max = 10_080) int minutes, @ForAll @IntRange(max = 5) int sessions) {
        var limits = StandardPolicies.standard().limits(OUTPATIENT, Population.ADULT, MONDAY);
        List<Violation> found = limits.judge(week(minutes, sessions));
        assertThat(found.isEmpty()).isEqualTo(sessions == 1 || sessions == 2);
        assertThat(limits.weeklyTime()).isEmpty();
        assertThat(found).allSatisfy(violation -> {
            assertThat(violation.rule().id())
                    .hasToString(
                            sessions == 0
                                    ? "outpatient.weekly-sessions-minimum"
                                    : "outpatient.weekly-sessions-maximum");
            assertThat(violation.explanation().fact("found")).contains("" + sessions);
            assertThat(violation.explanation().fact("at least")).contains("1");
            assertThat(violation.explanation().fact("at most")).contains("2");
            assertThat(violation.blocks()).isFalse();
        });
    }

    /** HR9. */
    @Property
    void a_rule_that_takes_effect_after_a_week_begins_changes_nothing_in_that_week(
            @ForAll(supplier = Dates.Any.class) LocalDate weekStart,
            @ForAll @IntRange(min = -400, max = 400) int daysLater,
            @ForAll @IntRange(max = 1500) int minutes) {
        HourPolicy before = StandardPolicies.standard();
        HourPolicy after = before.under(
                new PolicyId("clinic"),
                "a clinic",
                List.of(Policies.row(IOP, Policies.weekly(HourBand.ofHours(12, 15)), weekStart.plusDays(daysLater))));
        List<String> found = broken(after, IOP, Population.ADULT, weekStart, week(minutes, 5));
        if (daysLater > 0) {
            assertThat(found).isEqualTo(broken(before, IOP, Population.ADULT, weekStart, week(minutes, 5)));
        } else {
            assertThat(found.isEmpty()).isEqualTo(minutes >= 720 && minutes <= 900);
        }
    }

    /** HR8. */
    @Property
    void the_threshold_depends_on_level_population_policy_and_date_alone(
            @ForAll LevelOfCare level,
            @ForAll Population population,
            @ForAll(supplier = Dates.Any.class) LocalDate date,
            @ForAll(supplier = Zones.Any.class) ZoneId zone,
            @ForAll @IntRange(max = 2_000) int minutes) {
        HourPolicy policy = Policies.clinic();
        var time = TreatmentTime.ofMinutes(minutes);
        Map<LocalDate, TreatmentTime> days = new TreeMap<>();
        for (int i = 0; i < 7; i++) {
            days.put(date.plusDays(i), TreatmentTime.ofMinutes(minutes / 7));
        }
        var here = new WeekTotals(new ProgramWeek(date, zone), time, days, 5);
        var there = new WeekTotals(new ProgramWeek(date, ZoneId.of("UTC")), time, days, 5);
        assertThat(broken(policy, level, population, date, here))
                .isEqualTo(broken(policy, level, population, date, there));
        assertThat(policy.limits(level, population, date).weeklyTime())
                .isEqualTo(Policies.clinic().limits(level, population, date).weeklyTime());
    }

    @Test
    void of_two_rows_of_a_layer_the_later_one_is_in_force_once_it_takes_effect() {
        HourPolicy policy = HourPolicy.of(
                new PolicyId("state"),
                "modelled on a state",
                CountingPolicy.everySession(),
                List.of(
                        Policies.row(IOP, Policies.weekly(HourBand.ofHours(10, 20)), LocalDate.of(2026, 1, 1)),
                        Policies.row(IOP, Policies.weekly(HourBand.ofHours(9, 19)), LocalDate.of(2020, 1, 1))));
        assertThat(policy.limits(IOP, Population.ADULT, LocalDate.of(2025, 12, 31))
                        .weeklyTime())
                .contains(HourBand.ofHours(9, 19));
        assertThat(policy.limits(IOP, Population.ADULT, LocalDate.of(2026, 1, 1))
                        .weeklyTime())
                .contains(HourBand.ofHours(10, 20));
        assertThat(policy.limits(IOP, Population.ADULT, LocalDate.of(2019, 12, 31))
                        .weeklyTime())
                .isEmpty();
    }

    @Test
    void adolescents_and_exclusive_bounds_are_rows_and_no_code() {
        var six = HourBand.below(TreatmentTime.ofHours(6), TreatmentTime.ofHours(20));
        var nine = HourBand.below(TreatmentTime.ofHours(9), TreatmentTime.ofHours(20));
        HourPolicy policy = HourPolicy.of(
                new PolicyId("asam3"),
                "modelled on ASAM, 3rd edition",
                CountingPolicy.everySession(),
                List.of(
                        Policies.row(IOP, Policies.weekly(nine), Policies.LONG_AGO),
                        Policies.row(IOP, Population.ADOLESCENT, Policies.weekly(six), Policies.LONG_AGO),
                        Policies.row(
                                PHP, Policies.weekly(HourBand.atLeast(TreatmentTime.ofHours(20))), Policies.LONG_AGO)));
        assertThat(broken(policy, IOP, Population.ADOLESCENT, MONDAY, week(359, 3)))
                .containsExactly("iop.weekly-minimum");
        assertThat(broken(policy, IOP, Population.ADOLESCENT, MONDAY, week(360, 3)))
                .isEmpty();
        assertThat(broken(policy, IOP, Population.YOUNG_ADULT, MONDAY, week(539, 3)))
                .containsExactly("iop.weekly-minimum");
        assertThat(broken(policy, IOP, Population.ADULT, MONDAY, week(1199, 3))).isEmpty();
        assertThat(broken(policy, IOP, Population.ADULT, MONDAY, week(1200, 3))).containsExactly("iop.weekly-maximum");
        assertThat(broken(policy, PHP, Population.ADULT, MONDAY, week(10_080, 3)))
                .isEmpty();
    }

    @Test
    void a_clinics_layer_wins_over_the_standard_for_its_kind_of_limit_alone() {
        HourPolicy clinic = StandardPolicies.standard()
                .under(
                        new PolicyId("clinic"),
                        "a clinic",
                        List.of(
                                Policies.row(IOP, Policies.weekly(HourBand.ofHours(12, 15)), Policies.LONG_AGO),
                                Policies.row(IOP, Policies.days(3), Policies.LONG_AGO)));
        var limits = clinic.limits(IOP, Population.ADULT, MONDAY);
        assertThat(limits.weeklyTime()).contains(HourBand.ofHours(12, 15));
        assertThat(limits.treatmentDays()).isEqualTo(3);
        assertThat(limits.dailyTime()).isEmpty();
        assertThat(clinic.limits(PHP, Population.ADULT, MONDAY).weeklyTime()).contains(HourBand.ofHours(20, 30));
        assertThat(clinic.limits(PHP, Population.ADULT, MONDAY).treatmentDays()).isEqualTo(1);
        assertThat(clinic.rows()).hasSize(5);
        assertThat(clinic.rows().get(0).limit()).isEqualTo(Policies.weekly(HourBand.ofHours(12, 15)));
    }

    @Test
    void two_rows_of_one_layer_that_bind_the_same_people_from_the_same_date_are_refused() {
        var nine = Policies.row(IOP, Policies.weekly(HourBand.ofHours(9, 20)), Policies.LONG_AGO);
        var ten = Policies.row(IOP, Policies.weekly(HourBand.ofHours(10, 20)), Policies.LONG_AGO);
        assertThatThrownBy(
                        () -> StandardPolicies.standard().under(new PolicyId("clinic"), "a clinic", List.of(nine, ten)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("had two of IOP from 2000-01-01");
        var young = new PolicyRow(
                IOP,
                EnumSet.of(Population.ADOLESCENT, Population.YOUNG_ADULT),
                nine.limit(),
                nine.from(),
                nine.citation());
        var grown = new PolicyRow(
                IOP, EnumSet.of(Population.YOUNG_ADULT, Population.ADULT), ten.limit(), ten.from(), ten.citation());
        assertThatThrownBy(() ->
                        StandardPolicies.standard().under(new PolicyId("clinic"), "a clinic", List.of(young, grown)))
                .isInstanceOf(IllegalArgumentException.class);
        var others = List.of(
                nine,
                Policies.row(PHP, nine.limit(), Policies.LONG_AGO),
                Policies.row(IOP, Policies.days(3), Policies.LONG_AGO),
                Policies.row(IOP, nine.limit(), Policies.LONG_AGO.plusDays(1)),
                Policies.row(IOP, Population.ADULT, nine.limit(), Policies.LONG_AGO),
                Policies.row(IOP, Population.ADOLESCENT, nine.limit(), Policies.LONG_AGO),
                young);
        assertThat(StandardPolicies.standard()
                        .under(new PolicyId("clinic"), "a clinic", others)
                        .under(new PolicyId("clinic"), "a clinic", List.of(ten))
                        .rows())
                .hasSize(11);
    }

    @Test
    void a_severity_for_a_rule_of_a_level_that_no_row_stands_for_is_refused() {
        for (String mistyped : List.of("iop.weekly-minimun", "iop.minimum-days", "residential.weekly-minimum")) {
            assertThatThrownBy(() -> StandardPolicies.standard().with(new RuleId(mistyped), WARN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no row of policy standard stands for a rule " + mistyped);
        }
        assertThat(Policies.clinic().with(new RuleId("iop.minimum-days"), WARN).id())
                .isEqualTo(new PolicyId("clinic"));
    }

    @Test
    void equal_rules_are_equal_policies_and_any_other_rule_another() {
        assertThat(StandardPolicies.standard())
                .isEqualTo(StandardPolicies.standard())
                .hasSameHashCodeAs(StandardPolicies.standard())
                .isNotEqualTo(Policies.clinic())
                .isNotEqualTo(StandardPolicies.standard().with(new RuleId("iop.weekly-maximum"), WARN));
    }

    @Test
    void severity_is_data() {
        var minimum = new RuleId("iop.weekly-minimum");
        HourPolicy lenient = StandardPolicies.standard().with(minimum, WARN);
        Violation found = lenient.limits(IOP, Population.ADULT, MONDAY)
                .judge(week(539, 3))
                .get(0);
        assertThat(found.blocks()).isFalse();
        assertThat(found.rule().citation())
                .isEqualTo(Citation.of("Phoenix Rising Treatment", "What is an IOP program?"));
        assertThat(lenient.with(minimum, BLOCK).inForce(found.rule()).severity())
                .isEqualTo(BLOCK);
        assertThat(StandardPolicies.standard()
                        .limits(IOP, Population.ADULT, MONDAY)
                        .rules())
                .extracting(Rule::severity)
                .containsOnly(BLOCK);
    }

    /** The oracle compares each day by itself. */
    @Property
    void each_day_with_treatment_has_its_own_least_and_most(
            @ForAll @Size(min = 7, max = 7) List<@IntRange(max = 480) Integer> minutes) {
        Map<LocalDate, TreatmentTime> days = new TreeMap<>();
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            days.put(MONDAY.plusDays(i), TreatmentTime.ofMinutes(minutes.get(i)));
            sum += minutes.get(i);
        }
        var week = new WeekTotals(new ProgramWeek(MONDAY, CHICAGO), TreatmentTime.ofMinutes(sum), days, 9);
        HourPolicy policy = HourPolicy.of(
                new PolicyId("days"),
                "a test",
                CountingPolicy.everySession(),
                List.of(
                        Policies.row(IOP, Policies.daily(180, 300), Policies.LONG_AGO),
                        Policies.row(IOP, Policies.days(4), Policies.LONG_AGO)));
        List<Violation> found = policy.limits(IOP, Population.ADULT, MONDAY).judge(week);
        long low = minutes.stream().filter(m -> m > 0 && m < 180).count();
        long high = minutes.stream().filter(m -> m > 300).count();
        long few = minutes.stream().filter(m -> m > 0).count() < 4 ? 1 : 0;
        assertThat(found.stream().filter(v -> v.rule().id().value().equals("iop.daily-minimum")))
                .hasSize((int) low);
        assertThat(found.stream().filter(v -> v.rule().id().value().equals("iop.daily-maximum")))
                .hasSize((int) high);
        assertThat(found.stream().filter(v -> v.rule().id().value().equals("iop.minimum-days")))
                .hasSize((int) few);
        assertThat(found).hasSize((int) (low + high + few));
    }

    @Test
    void a_violation_cannot_be_made_for_a_week_that_keeps_the_rule() {
        Rule rule = Rule.of("iop.weekly-minimum", BLOCK, Citation.of("Charter", "3.2"));
        var week = new ProgramWeek(MONDAY, CHICAGO);
        var band = HourBand.ofHours(9, 20);
        var nine = TreatmentTime.ofHours(9);
        assertThatThrownBy(() -> new WeeklyTimeBelowBand(rule, week, nine, band))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeeklyTimeAboveBand(rule, week, nine, band))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DailyTimeOutsideBand(rule, MONDAY, nine, band))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TooFewTreatmentDays(rule, week, 3, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SessionsOutsideRange(rule, week, 1, 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void limits_that_nothing_can_keep_are_refused() {
        assertThatThrownBy(() -> new TreatmentDaysLimit(0, BLOCK)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TreatmentDaysLimit(8, BLOCK)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeeklySessionsLimit(2, 1, BLOCK, BLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeeklySessionsLimit(-1, 1, BLOCK, BLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PolicyRow(
                        IOP, EnumSet.noneOf(Population.class), Policies.days(3), MONDAY, Citation.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PolicyId(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> week(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void meals_and_self_help_count_only_where_a_policy_says_so() {
        for (ServiceType service :
                Set.of(ServiceType.MEAL, ServiceType.TRANSPORT, ServiceType.UNSTRUCTURED, ServiceType.MUTUAL_SUPPORT)) {
            assertThat(CountingPolicy.everySession().counts(service)).isTrue();
            assertThat(CountingPolicy.withoutMealsAndMeetings().counts(service)).isFalse();
        }
        assertThat(CountingPolicy.withoutMealsAndMeetings().counts(ServiceType.GROUP_THERAPY))
                .isTrue();
    }

    @Test
    void a_policy_prints_its_name() {
        assertThat(StandardPolicies.standard()).hasToString("HourPolicy[standard]");
        assertThat(StandardPolicies.standard().label())
                .isEqualTo("modelled on Phoenix Rising Treatment, What is an IOP program?");
    }
}
