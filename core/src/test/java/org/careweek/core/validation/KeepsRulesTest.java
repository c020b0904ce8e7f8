package org.careweek.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.RuleOverride;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Focus;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.RuleId;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

class KeepsRulesTest {

    private static final Validator VALIDATOR = Providers.validator();
    private static final HourPolicy STANDARD = StandardPolicies.standard();

    @KeepsRules
    record WeekForm(PlanDraft draft, HourPolicy policy) implements PlanUnderPolicy {}

    @KeepsRules(message = "{clinic.{rule}}")
    record TranslatedForm(PlanDraft draft, HourPolicy policy) implements PlanUnderPolicy {}

    record Admission(@Valid WeekForm firstWeek, List<@Valid WeekForm> laterWeeks) {}

    private static List<String> found(Object form) {
        return VALIDATOR.validate(form).stream()
                .map(it -> it.getPropertyPath() + " " + it.getMessage())
                .sorted()
                .toList();
    }

    private static List<String> paths(Object form) {
        return VALIDATOR.validate(form).stream()
                .map(it -> it.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    /** Breaks every rule that a plan can break. */
    private static PlanDraft worst() {
        List<Session> sessions = new ArrayList<>(Drafts.sessions(IOP, 1500, CHICAGO, MONDAY));
        sessions.add(Drafts.session("s0", IOP, MONDAY.atTime(9, 30), 300, CHICAGO));
        sessions.add(Drafts.session("p-secret", IOP, MONDAY.plusDays(1).atTime(9, 30), 300, CHICAGO));
        sessions.add(Drafts.session("z", IOP, MONDAY.plusDays(8).atTime(9, 30), 10, CHICAGO));
        var person = new Participant(
                ParticipantId.of("p-secret"), Population.ADULT, Set.of(), WeeklyAvailability.of(List.of()));
        var track =
                new Track(new TrackId("other"), "O", IOP, EnumSet.of(Population.ADOLESCENT), Set.of(Focus.ALCOHOL_USE));
        var needs = List.of(
                new ServiceNeed(ServiceType.FAMILY_THERAPY, HourBand.ofHours(1, 2)),
                new ServiceNeed(ServiceType.GROUP_THERAPY, HourBand.atMost(TreatmentTime.ZERO)));
        return new PlanDraft(
                person,
                track,
                new CareOrder(PHP, new OrderedTime(TreatmentTime.ofMinutes(1000)), needs),
                AuthorizedCap.atMost(TreatmentTime.ofHours(1)),
                new ProgramCalendar(CHICAGO, DayOfWeek.MONDAY, Set.of(MONDAY.plusDays(2))),
                Drafts.of(IOP, 540).week(),
                sessions,
                List.of());
    }

    @Test
    void a_week_that_keeps_every_rule_is_valid() {
        assertThat(found(new WeekForm(Drafts.of(IOP, 540), STANDARD))).isEmpty();
    }

    @Test
    void a_week_one_minute_short_is_told_so_at_its_sessions() {
        assertThat(found(new WeekForm(Drafts.of(IOP, 539), STANDARD)))
                .containsExactly(
                        "draft.order.time order.outside-band: "
                                + "The ordered time is outside the band of the ordered level of care.",
                        "draft.sessions iop.weekly-minimum: "
                                + "The week holds less treatment than its level of care asks for.");
    }

    @Test
    void each_rule_that_stands_in_the_way_is_reported_where_it_is_broken() {
        assertThat(Set.copyOf(paths(new WeekForm(worst(), Policies.clinic()))))
                .containsExactlyInAnyOrder(
                        "draft.authorized",
                        "draft.order.needs[0].perWeek",
                        "draft.order.needs[1].perWeek",
                        "draft.order.time",
                        "draft.sessions",
                        "draft.sessions[0].slot",
                        "draft.sessions[0].tracks",
                        "draft.sessions[1].id",
                        "draft.sessions[1].slot",
                        "draft.sessions[1].tracks",
                        "draft.sessions[2].slot",
                        "draft.sessions[2].tracks",
                        "draft.sessions[3].slot",
                        "draft.sessions[3].tracks",
                        "draft.sessions[4].slot",
                        "draft.sessions[4].tracks",
                        "draft.sessions[5].slot",
                        "draft.sessions[5].tracks",
                        "draft.sessions[6].slot",
                        "draft.sessions[6].tracks",
                        "draft.sessions[7].slot",
                        "draft.sessions[7].tracks",
                        "draft.track");
    }

    @Test
    void a_day_with_too_much_treatment_is_reported_at_its_last_session() {
        List<Session> sessions = new ArrayList<>(Drafts.sessions(IOP, 900, CHICAGO, MONDAY));
        sessions.add(Drafts.session("x", IOP, MONDAY.atTime(15, 0), 60, CHICAGO));
        sessions.add(Drafts.session("y", IOP, MONDAY.plusDays(2).atTime(15, 0), 60, CHICAGO));
        var form = new WeekForm(Drafts.of(IOP, 1020).withSessions(sessions), Policies.clinic());
        assertThat(found(form))
                .extracting(it -> it.split(":")[0])
                .containsExactly(
                        "draft.sessions[1].slot iop.daily-maximum", "draft.sessions[4].slot iop.daily-maximum");
    }

    @Test
    void as_many_violations_are_reported_as_stand_in_the_way() {
        PlanOutcome outcome = worst().check(Policies.clinic());
        List<String> rules = outcome.<Stream<String>>fold(
                        it -> Stream.of(),
                        it -> it.violations().stream()
                                .filter(violation -> violation.blocks())
                                .map(violation -> violation.rule().id().value()))
                .toList();
        assertThat(VALIDATOR.validate(new WeekForm(worst(), Policies.clinic())))
                .extracting(it -> it.getMessage().split(":")[0])
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void a_warning_and_an_overridden_rule_make_no_week_invalid() {
        PlanDraft draft = Drafts.of(IOP, 539);
        var reason = PrivateText.of("holiday week");
        var override = new RuleOverride(new RuleId("iop.weekly-minimum"), reason, PrivateText.of("Medical director"));
        var warned = Drafts.of(IOP, 600).withSessions(draft.sessions());
        assertThat(found(new WeekForm(warned.withOverrides(List.of(override)), STANDARD)))
                .isEmpty();
        assertThat(paths(new WeekForm(draft.withOverrides(List.of(override)), STANDARD)))
                .containsExactly("draft.order.time");
    }

    @Test
    void no_message_and_no_path_holds_anything_of_the_person() {
        Set<ConstraintViolation<WeekForm>> found = VALIDATOR.validate(new WeekForm(worst(), Policies.clinic()));
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getMessage() + it.getPropertyPath() + it.getMessageTemplate() + it)
                        .doesNotContain("p-secret", "ADULT", "${"));
    }

    @Test
    void a_form_not_filled_in_breaks_no_rule() {
        assertThat(found(new WeekForm(null, STANDARD))).isEmpty();
        assertThat(found(new WeekForm(worst(), null))).isEmpty();
        assertThat(new PlanKeepsRules().isValid(null, null)).isTrue();
    }

    @Test
    void a_week_inside_a_larger_form_is_found_there() {
        WeekForm good = new WeekForm(Drafts.of(IOP, 540), STANDARD);
        WeekForm bad = new WeekForm(
                Drafts.of(IOP, 600).withSessions(Drafts.of(IOP, 539).sessions()), STANDARD);
        assertThat(paths(new Admission(bad, List.of(good, bad))))
                .containsExactly("firstWeek.draft.sessions", "laterWeeks[1].draft.sessions");
    }

    @Test
    void a_host_can_say_it_in_words_of_its_own() {
        PlanDraft draft = Drafts.of(IOP, 600).withSessions(Drafts.of(IOP, 539).sessions());
        assertThat(found(new TranslatedForm(draft, STANDARD)))
                .containsExactly("draft.sessions Esta semana tiene muy poco.");
    }
}
