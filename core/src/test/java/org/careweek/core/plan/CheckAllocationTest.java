package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Break;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Focus;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.program.Track;
import org.careweek.core.testing.Allocation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

/**
 * What a check of a valid week allocates, when its code is compiled. The margins are wide: a list for each check, or a value for
 * each session, would exceed them many times.
 */
class CheckAllocationTest {

    private static final int CHECKS = 20_000;
    private static final int WARM = 5;

    /** A list that is asked for its elements already takes as much. */
    private static final long NOTHING = 16;

    /** An outcome, and the plan in it. */
    private static final long AN_OUTCOME = 128;

    private static final LocalDate MONDAY = Drafts.MONDAY;

    /** Three groups on each of four days. */
    private static PlanDraft plain() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LocalDateTime start = MONDAY.plusDays(i / 3).atTime(17 + i % 3, 30);
            sessions.add(Drafts.session("s" + i, LevelOfCare.IOP, start, 60, Drafts.CHICAGO));
        }
        return Drafts.empty(LevelOfCare.IOP, 720, Drafts.CHICAGO, MONDAY).withSessions(sessions);
    }

    /** All that a week can have, and keeps: a focus, busy time, closed dates, a need, breaks, meals, nights, and every kind of cap. */
    private static PlanDraft rich() {
        List<Session> sessions = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            LocalDateTime start = MONDAY.plusDays(day).atTime(17, 30);
            sessions.add(session("group" + day, ServiceType.GROUP_THERAPY, start, 105, 15));
            sessions.add(session("meal" + day, ServiceType.MEAL, start.plusMinutes(105), 30, 0));
            sessions.add(session("class" + day, ServiceType.EDUCATION, start.plusMinutes(135), 90, 0));
        }
        InstantRange lunch = new InstantRange(
                MONDAY.atTime(12, 0).atZone(Drafts.CHICAGO).toInstant(),
                MONDAY.atTime(13, 0).atZone(Drafts.CHICAGO).toInstant());
        Focus focus = new Focus("TRAUMA");
        return new PlanDraft(
                new Participant(
                        ParticipantId.of("p-7"),
                        Population.ADULT,
                        Set.of(focus),
                        WeeklyAvailability.always().without(InstantRanges.of(lunch))),
                new Track(
                        Drafts.trackId(LevelOfCare.IOP),
                        "A track",
                        LevelOfCare.IOP,
                        EnumSet.allOf(Population.class),
                        Set.of(focus)),
                new CareOrder(
                        LevelOfCare.IOP,
                        new OrderedTime(TreatmentTime.ofMinutes(720)),
                        List.of(new ServiceNeed(ServiceType.EDUCATION, HourBand.ofHours(6, 6)))),
                AuthorizedCap.atMost(TreatmentTime.ofHours(12))
                        .and(AuthorizedUnits.of(4, UnitKind.DAYS))
                        .and(AuthorizedUnits.of(8, UnitKind.VISITS)),
                new ProgramCalendar(Drafts.CHICAGO, DayOfWeek.MONDAY, Set.of(MONDAY.minusDays(4), MONDAY.plusDays(6))),
                Drafts.empty(LevelOfCare.IOP, 720, Drafts.CHICAGO, MONDAY).week(),
                sessions,
                List.of());
    }

    private static Session session(String id, ServiceType service, LocalDateTime start, int minutes, int pause) {
        return new Session(
                new SessionId(id),
                service,
                TimeSlot.of(start, TreatmentTime.ofMinutes(minutes), Drafts.CHICAGO),
                List.of(new Break(TreatmentTime.ofMinutes(45), TreatmentTime.ofMinutes(pause))),
                Set.of(Drafts.trackId(LevelOfCare.IOP), Drafts.trackId(LevelOfCare.PHP)),
                12,
                Setting.inPerson());
    }

    private static HourPolicy richPolicy() {
        return HourPolicy.of(
                new PolicyId("clinic"),
                "a clinic",
                CountingPolicy.withoutMealsAndMeetings(),
                Policies.clinic().rows());
    }

    /** Bytes of each check, of the last round. */
    private static long allocated(BooleanSupplier check) throws ReflectiveOperationException {
        long bytes = 0;
        for (int round = 0; round <= WARM; round++) {
            int accepted = 0;
            long before = Allocation.ofThisThread();
            for (int i = 0; i < CHECKS; i++) {
                accepted += check.getAsBoolean() ? 1 : 0;
            }
            bytes = Allocation.ofThisThread() - before;
            assertThat(accepted).isEqualTo(CHECKS);
        }
        return bytes / CHECKS;
    }

    @Test
    void whether_a_valid_week_is_accepted_is_answered_without_a_byte() throws Exception {
        PlanDraft plain = plain();
        PlanDraft rich = rich();
        HourPolicy standard = StandardPolicies.standard();
        HourPolicy policy = richPolicy();
        assertThat(allocated(() -> plain.isAcceptedBy(standard))).isLessThan(NOTHING);
        assertThat(allocated(() -> rich.isAcceptedBy(policy))).isLessThan(NOTHING);
    }

    @Test
    void a_check_of_a_valid_week_makes_its_plan_and_nothing_else() throws Exception {
        PlanDraft plain = plain();
        PlanDraft rich = rich();
        HourPolicy standard = StandardPolicies.standard();
        HourPolicy policy = richPolicy();
        assertThat(allocated(() -> plain.check(standard).fold(accepted -> true, rejected -> false)))
                .isLessThan(AN_OUTCOME);
        assertThat(allocated(() -> rich.check(policy).fold(accepted -> true, rejected -> false)))
                .isLessThan(AN_OUTCOME);
    }
}
