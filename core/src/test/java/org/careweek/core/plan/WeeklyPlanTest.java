package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.policy.DailyTimeOutsideBand;
import org.careweek.core.policy.SessionsOutsideRange;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.TooFewTreatmentDays;
import org.careweek.core.policy.WeeklyTimeBelowBand;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

class WeeklyPlanTest {

    private static final TreatmentTime HOUR = TreatmentTime.ofHours(1);
    private static final Rule DAILY =
            Rule.of("iop.daily-minimum", Severity.BLOCK, Citation.of("An invented clinic", "daily time"));

    private static WeeklyPlan planned(PlanDraft draft) {
        return draft.check(StandardPolicies.standard()).fold(accepted -> accepted.plan(), rejected -> {
            throw new AssertionError(rejected.violations().toString());
        });
    }

    @Test
    void a_plan_tells_whose_policy_accepted_it_and_for_which_track_and_week() {
        PlanDraft draft = Drafts.of(LevelOfCare.IOP, 600);
        WeeklyPlan plan = planned(draft);
        assertThat(plan.policy()).isEqualTo(StandardPolicies.standard().id());
        assertThat(plan.track()).isEqualTo(Drafts.track(LevelOfCare.IOP));
        assertThat(plan.week()).isEqualTo(draft.week());
        assertThat(plan).isEqualTo(planned(draft)).hasSameHashCodeAs(planned(draft));
        assertThat(plan.hashCode())
                .isNotEqualTo(planned(Drafts.of(LevelOfCare.IOP, 601)).hashCode());
    }

    @Test
    void drafts_are_equal_if_they_say_the_same_and_differ_if_anything_does() {
        PlanDraft draft = Drafts.of(LevelOfCare.IOP, 600);
        PlanDraft other = Drafts.of(LevelOfCare.PHP, 900);
        var override =
                new RuleOverride(PlanRules.ORDER_MET.id(), PrivateText.of("a reason"), PrivateText.of("a clinician"));
        var nextWeek = draft.week().next();
        var closed = new ProgramCalendar(Drafts.CHICAGO, DayOfWeek.MONDAY, Set.of(Drafts.MONDAY));
        assertThat(draft)
                .isEqualTo(Drafts.of(LevelOfCare.IOP, 600))
                .hasSameHashCodeAs(Drafts.of(LevelOfCare.IOP, 600))
                .isEqualTo(draft.withSessions(draft.sessions()).withOverrides(List.of()))
                .isNotEqualTo(draft.withSessions(List.of()))
                .isNotEqualTo(draft.withAuthorized(AuthorizedCap.atMostDays(3)))
                .isNotEqualTo(draft.withOverrides(List.of(override)))
                .isNotEqualTo(draft.toString());
        var someone = Drafts.participant(Population.ADULT);
        PlanDraft empty = Drafts.empty(LevelOfCare.IOP, 600, Drafts.CHICAGO, Drafts.MONDAY);
        assertThat(List.of(
                        PlanDraft.of(
                                Drafts.participant(Population.ADOLESCENT),
                                empty.track(),
                                empty.order(),
                                empty.calendar(),
                                empty.week()),
                        PlanDraft.of(someone, other.track(), empty.order(), empty.calendar(), empty.week()),
                        PlanDraft.of(someone, empty.track(), other.order(), empty.calendar(), empty.week()),
                        PlanDraft.of(someone, empty.track(), empty.order(), closed, empty.week()),
                        PlanDraft.of(someone, empty.track(), empty.order(), empty.calendar(), nextWeek)))
                .doesNotContain(empty)
                .extracting(PlanDraft::hashCode)
                .doesNotContain(empty.hashCode());
    }

    @Test
    void a_draft_prints_nothing_of_the_person() {
        assertThat(Drafts.of(LevelOfCare.IOP, 600)).hasToString("PlanDraft[private]");
    }

    @Test
    void an_open_session_has_no_seats_at_least_and_all_of_them_at_most() {
        Session group = Session.of(
                new SessionId("s1"),
                ServiceType.GROUP_THERAPY,
                TimeSlot.of(LocalDateTime.of(2026, 11, 23, 18, 0), HOUR, Drafts.CHICAGO),
                Set.of(Drafts.trackId(LevelOfCare.IOP)),
                8);
        assertThat(new OpenSession(group, 0).seatsLeft()).isZero();
        assertThat(new OpenSession(group, 8).seatsLeft()).isEqualTo(8);
        for (int seats : new int[] {-1, 9}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new OpenSession(group, seats))
                    .withMessage("seats left must be 0 to 8, but was " + seats);
        }
    }

    @Test
    void a_day_that_is_too_short_is_a_shortfall_of_one_session_and_one_that_is_too_long_is_none() {
        HourBand band = HourBand.through(TreatmentTime.ofHours(2), TreatmentTime.ofHours(3));
        var tooShort = new DailyTimeOutsideBand(DAILY, Drafts.MONDAY, HOUR, band);
        var tooLong = new DailyTimeOutsideBand(DAILY, Drafts.MONDAY, TreatmentTime.ofHours(4), band);
        assertThat(Shortfall.isOne(tooShort)).isTrue();
        assertThat(Shortfall.isOne(tooLong)).isFalse();
        assertThat(Shortfall.sessionsToCure(tooShort, HOUR)).isEqualTo(1);
    }

    @Test
    void it_takes_as_many_sessions_as_days_or_sessions_are_missing_and_as_their_length_fills() {
        var week = Drafts.of(LevelOfCare.IOP, 600).week();
        HourBand nine = HourBand.atLeast(TreatmentTime.ofHours(9));
        var days = new TooFewTreatmentDays(DAILY, week, 1, 3);
        var sessions = new SessionsOutsideRange(DAILY, week, 0, 2, 4);
        var tooMany = new SessionsOutsideRange(DAILY, week, 5, 2, 4);
        assertThat(Shortfall.sessionsToCure(days, HOUR)).isEqualTo(2);
        assertThat(Shortfall.isOne(sessions)).isTrue();
        assertThat(Shortfall.isOne(tooMany)).isFalse();
        assertThat(Shortfall.sessionsToCure(sessions, HOUR)).isEqualTo(2);
        for (int[] expected : new int[][] {{481, 1}, {480, 1}, {479, 2}, {420, 2}, {419, 3}}) {
            var short9 = new WeeklyTimeBelowBand(DAILY, week, TreatmentTime.ofMinutes(expected[0]), nine);
            assertThat(Shortfall.sessionsToCure(short9, HOUR)).isEqualTo(expected[1]);
        }
    }
}
