package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Focus;
import org.careweek.core.program.LevelHistory;
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
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

/** Whatever could identify a person carries a mark here, and no mark comes out of anything that prints itself. */
class PlanPrivacyTest {

    private static final List<String> CANARIES =
            List.of("CANARY-id", "CANARY_FOCUS", "CANARY-reason", "1913-03-07", "04:37", "YOUNG_ADULT");

    private static final Participant MARKED = new Participant(
            ParticipantId.of("CANARY-id"),
            Population.YOUNG_ADULT,
            Set.of(new Focus("CANARY_FOCUS")),
            WeeklyAvailability.of(
                    List.of(new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.parse("04:37"), LocalTime.of(5, 0)))));

    private static final CareOrder ORDER = new CareOrder(
            PHP,
            new OrderedTime(TreatmentTime.ofMinutes(1000)),
            List.of(
                    new ServiceNeed(ServiceType.EDUCATION, HourBand.ofHours(1, 2)),
                    new ServiceNeed(ServiceType.GROUP_THERAPY, HourBand.atMost(TreatmentTime.ZERO))));

    private static final RuleOverride OVERRIDE = new RuleOverride(
            new RuleId("plan.overlap"), PrivateText.of("CANARY-reason"), PrivateText.of("Medical director"));

    /** Breaks every rule that a plan can break. */
    private static PlanDraft worst() {
        List<Session> sessions = new ArrayList<>(Drafts.sessions(IOP, 1500, CHICAGO, MONDAY));
        sessions.add(Drafts.session("s0", IOP, MONDAY.atTime(9, 30), 300, CHICAGO));
        sessions.add(Drafts.session("x", IOP, MONDAY.atTime(9, 30), 300, CHICAGO));
        sessions.add(Drafts.session("y", IOP, MONDAY.plusDays(8).atTime(9, 30), 10, CHICAGO));
        var track =
                new Track(new TrackId("other"), "O", IOP, EnumSet.of(Population.ADOLESCENT), Set.of(Focus.OPIOID_USE));
        var calendar = new ProgramCalendar(CHICAGO, DayOfWeek.MONDAY, Set.of(MONDAY));
        var cap = AuthorizedCap.atMost(TreatmentTime.ofHours(1));
        var week = Drafts.of(IOP, 540).week();
        return new PlanDraft(MARKED, track, ORDER, cap, calendar, week, sessions, List.of(OVERRIDE));
    }

    private static void assertSilent(Object printed) {
        assertThat(CANARIES)
                .allSatisfy(canary -> assertThat(printed.toString().toUpperCase(Locale.ROOT))
                        .doesNotContain(canary.toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_person_an_order_and_a_history_print_nothing_of_the_person() {
        assertSilent(MARKED);
        assertSilent(MARKED.id());
        assertSilent(MARKED.availability());
        assertSilent(ORDER);
        assertSilent(OVERRIDE);
        assertSilent(LevelHistory.from(LocalDate.of(1913, 3, 7), IOP));
        assertThat(MARKED).hasToString("Participant[private]");
        assertThat(MARKED.id()).hasToString("[private]");
        assertThat(ORDER).hasToString("CareOrder[private]");
        assertThat(MARKED.id().disclose()).isEqualTo("CANARY-id");
    }

    @Test
    void no_violation_of_any_rule_prints_anything_of_the_person() {
        PlanOutcome outcome = worst().check(Policies.clinic());
        assertSilent(worst());
        assertSilent(outcome);
        List<Violation> found = outcome.fold(it -> List.of(), PlanOutcome.Rejected::violations);
        Set<Class<?>> kinds = new HashSet<>();
        for (Violation violation : found) {
            kinds.add(violation.getClass());
            assertSilent(violation);
            assertSilent(violation.explanation());
        }
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void an_accepted_plan_prints_nothing_of_the_person() {
        HourPolicy policy = Policies.clinic();
        for (Violation violation :
                worst().check(policy).fold(it -> List.<Violation>of(), PlanOutcome.Rejected::violations)) {
            policy = policy.with(violation.rule().id(), Severity.WARN);
        }
        PlanOutcome outcome = worst().check(policy);
        WeeklyPlan plan = outcome.fold(PlanOutcome.Accepted::plan, it -> {
            throw new AssertionError(it);
        });
        assertSilent(outcome);
        assertSilent(plan);
        assertSilent(plan.advisories());
        assertSilent(plan.overrides());
        assertThat(plan).hasToString("WeeklyPlan[private]");
        assertThat(plan.participant()).isEqualTo(MARKED.id());
    }

    @Test
    void the_marks_would_be_found() {
        assertThat(MARKED.id().disclose()).contains(CANARIES.get(0));
        assertThat(MARKED.focuses().toString()).contains(CANARIES.get(1));
        assertThat(OVERRIDE.reason().disclose()).contains(CANARIES.get(2));
        assertThat(MARKED.availability().windows().toString()).contains(CANARIES.get(4));
    }
}
