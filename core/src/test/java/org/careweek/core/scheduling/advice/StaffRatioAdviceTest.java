package org.careweek.core.scheduling.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.staffing.ModelledStaffing;
import org.careweek.core.policy.staffing.StaffRatioRow;
import org.careweek.core.policy.staffing.StaffingPolicy;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;
import org.careweek.core.rule.Citation;
import org.careweek.core.scheduling.advice.PlainWeek.Comes;
import org.careweek.core.scheduling.advice.PlainWeek.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffRatioAdviceTest {

    private static final Held MONDAY = Held.group(0, 600, 60).by("f1");
    private static final Held TUESDAY = Held.group(1, 600, 60).by("f1");

    private static StaffingPolicy atMost(LevelOfCare level, int most, LocalDate from) {
        var row = new StaffRatioRow(level, most, from, Citation.of("Invented charter", "1"));
        return new StaffingPolicy(new PolicyId("charter"), "an invented charter", List.of(), List.of(row));
    }

    private static List<Advice> told(StaffingPolicy policy, List<Held> held, Comes... people) {
        return new AdviceCheck(List.of(policy))
                .advise(PlainWeek.of(held, people).planned()).stream()
                        .filter(advice -> advice.rule().id().value().startsWith("staff-ratio"))
                        .toList();
    }

    private static List<Advice> toldOfIop(int most, List<Held> held, Comes... people) {
        return told(atMost(IOP, most, PlainWeek.MONDAY), held, people);
    }

    @ParameterizedTest
    @CsvSource({"IOP, 24, 0", "IOP, 25, 1", "PHP, 12, 0", "PHP, 13, 1", "PHP, 24, 1"})
    void new_jersey_s_counselors_have_24_in_iop_and_12_in_partial_care(LevelOfCare level, int people, int times) {
        assertThat(told(ModelledStaffing.newJersey(), List.of(MONDAY), PlainWeek.people(people, level, 0)))
                .hasSize(times);
    }

    @Test
    void a_day_above_the_most_is_made_good_by_another_day() {
        Comes[] four = PlainWeek.people(4, IOP, 0);
        Comes[] two = PlainWeek.people(2, IOP, 1);
        Comes[] six = Stream.of(four, two).flatMap(Stream::of).toArray(Comes[]::new);
        assertThat(toldOfIop(3, List.of(MONDAY), four)).hasSize(1);
        assertThat(toldOfIop(3, List.of(MONDAY, TUESDAY), six)).isEmpty();
        assertThat(toldOfIop(2, List.of(MONDAY, TUESDAY), six)).hasSize(1);
    }

    @Test
    void a_facilitator_and_a_participant_count_once_a_day_however_many_sessions_they_share() {
        List<Held> twoGroups = List.of(MONDAY, Held.group(0, 700, 60).by("f1"));
        assertThat(toldOfIop(3, twoGroups, PlainWeek.people(3, IOP, 0, 1))).isEmpty();
        assertThat(toldOfIop(3, twoGroups, PlainWeek.people(4, IOP, 0, 1))).hasSize(1);
        List<Held> twoFacilitators = List.of(MONDAY, Held.group(0, 700, 60).by("f2"));
        assertThat(toldOfIop(3, twoFacilitators, PlainWeek.people(6, IOP, 0, 1)))
                .isEmpty();
        assertThat(toldOfIop(3, twoFacilitators, PlainWeek.people(7, IOP, 0, 1)))
                .hasSize(1);
    }

    @Test
    void who_leads_nothing_for_the_level_and_who_is_of_another_level_does_not_count() {
        List<Held> held = List.of(MONDAY, Held.group(0, 700, 60).by("f2"));
        Comes[] people = Stream.of(PlainWeek.people(4, IOP, 0), PlainWeek.people(9, PHP, 1))
                .flatMap(Stream::of)
                .toArray(Comes[]::new);
        assertThat(toldOfIop(3, held, people)).hasSize(1);
        assertThat(toldOfIop(4, held, people)).isEmpty();
    }

    @Test
    void a_day_with_a_session_of_nobody_known_is_left_out() {
        List<Held> held = List.of(MONDAY, TUESDAY, Held.group(1, 700, 60));
        Comes[] people = Stream.of(PlainWeek.people(3, IOP, 0), PlainWeek.people(30, IOP, 1, 2))
                .flatMap(Stream::of)
                .toArray(Comes[]::new);
        assertThat(toldOfIop(3, held, people)).isEmpty();
        assertThat(toldOfIop(2, held, people))
                .containsExactly(new StaffRatioAboveMost(
                        atMost(IOP, 2, PlainWeek.MONDAY).ratios().get(0), 1, 3, 1));
    }

    @Test
    void where_no_day_is_known_it_says_so() {
        List<Advice> found = toldOfIop(3, List.of(MONDAY.by(" "), TUESDAY.by("")), PlainWeek.people(1, IOP, 0, 1));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).rule().id().value()).isEqualTo("staff-ratio.unknown");
        assertThat(found.get(0).explanation().fact("days")).contains("2");
        assertThat(found.get(0).explanation().fact("level")).contains("IOP");
        assertThat(found.get(0).explanation().fact("at most for each")).contains("3");
        assertThat(found.get(0).sessions()).isEmpty();
    }

    @Test
    void where_nobody_of_the_level_comes_there_is_nothing_to_say() {
        assertThat(toldOfIop(3, List.of(MONDAY.by("")), PlainWeek.people(9, PHP, 0)))
                .isEmpty();
        assertThat(toldOfIop(3, List.of(MONDAY))).isEmpty();
    }

    @Test
    void a_meal_is_no_treatment_and_makes_no_day() {
        List<Held> held = List.of(MONDAY, TUESDAY.of(ServiceType.MEAL).by(""));
        assertThat(toldOfIop(3, held, PlainWeek.people(4, IOP, 0, 1)))
                .extracting(Advice::explanation)
                .extracting(it -> it.fact("days").orElseThrow())
                .containsExactly("1");
        assertThat(toldOfIop(3, List.of(MONDAY.of(ServiceType.MEAL).by("")), PlainWeek.people(4, IOP, 0)))
                .isEmpty();
    }

    @Test
    void a_row_that_takes_effect_inside_a_week_does_not_change_that_week() {
        Comes[] people = PlainWeek.people(4, IOP, 0);
        assertThat(told(atMost(IOP, 3, PlainWeek.MONDAY), List.of(MONDAY), people))
                .hasSize(1);
        assertThat(told(atMost(IOP, 3, PlainWeek.MONDAY.plusDays(1)), List.of(MONDAY), people))
                .isEmpty();
    }

    @Test
    void it_counts_and_names_nobody() {
        Advice advice = toldOfIop(3, List.of(MONDAY.by("canary-k3x9-f")), PlainWeek.people(4, IOP, 0))
                .get(0);
        assertThat(advice.rule().id().value()).isEqualTo("staff-ratio.above-most");
        assertThat(advice.explanation().fact("level")).contains("IOP");
        assertThat(advice.explanation().fact("days")).contains("1");
        assertThat(advice.explanation().fact("participants of all days")).contains("4");
        assertThat(advice.explanation().fact("facilitators of all days")).contains("1");
        assertThat(advice.explanation().fact("at most for each")).contains("3");
        assertThat(advice.sessions()).isEmpty();
        assertThat(advice + " " + advice.explanation()).doesNotContain("canary");
    }

    @Test
    void none_can_be_made_of_a_program_with_enough_facilitators() {
        StaffRatioRow row = atMost(IOP, 3, PlainWeek.MONDAY).ratios().get(0);
        assertThat(new StaffRatioAboveMost(row, 2, 7, 2).participants()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffRatioAboveMost(row, 2, 6, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffRatioAboveMost(row, 2, 9, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffRatioAboveMost(row, 0, 9, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffRatioUnknown(row, 0));
        assertThat(new StaffRatioUnknown(row, 1).days()).isEqualTo(1);
    }
}
