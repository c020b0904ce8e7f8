package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.core.hours.AttendanceLine;
import org.careweek.core.hours.ClinicCase;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.hours.Weeks;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** The planned week and the lived one are judged by one and the same rule. */
class OneRuleProperties {

    private static final ComplianceCheck CHECK = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);
    private static final TrackId TRACK = new TrackId("day");

    @Property
    void a_plan_and_its_fully_attended_week_break_the_same_weekly_rule_for_the_same_reason(
            @ForAll @Size(7) List<@IntRange(max = 360) Integer> minutesPerDay, @ForAll boolean partial) {
        LevelOfCare level = partial ? LevelOfCare.PHP : LevelOfCare.IOP;
        List<Session> sessions = new ArrayList<>();
        List<AttendanceLine> lines = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            int minutes = minutesPerDay.get(day);
            if (minutes > 0) {
                LocalDateTime start = LivedWeek.MONDAY.plusDays(day).atTime(9, 0);
                sessions.add(Session.of(
                        new SessionId("s" + day),
                        ServiceType.GROUP_THERAPY,
                        TimeSlot.of(start, TreatmentTime.ofMinutes(minutes), LivedWeek.WEEK.zone()),
                        Set.of(TRACK),
                        8));
                lines.add(Weeks.attended("r" + day, start.toString(), minutes, LivedWeek.WEEK.zone()));
            }
        }
        ClinicCase clinic = Weeks.at(LivedWeek.WEEK.zone(), DayOfWeek.MONDAY, level.name(), lines);
        List<Violation> lived = clinic.hours().weeks().stream()
                .map(CHECK::judge)
                .flatMap(report -> report.violations().stream())
                .toList();
        List<Violation> planned = violations(level, sessions).stream()
                .filter(violation -> violation.rule().id().value().contains(".weekly-"))
                .toList();

        if (lines.isEmpty()) {
            assertThat(lived).isEmpty();
            return;
        }
        assertThat(lived).isEqualTo(planned);
        assertThat(lived.stream().map(Violation::explanation))
                .isEqualTo(planned.stream().map(Violation::explanation).toList());
    }

    private static List<Violation> violations(LevelOfCare level, List<Session> sessions) {
        Participant anybody =
                new Participant(ParticipantId.of("anybody"), Population.ADULT, Set.of(), WeeklyAvailability.always());
        CareOrder order = new CareOrder(level, new OrderedTime(TreatmentTime.ofHours(20)), List.of());
        return PlanDraft.of(
                        anybody,
                        Track.of(TRACK, "Day", level),
                        order,
                        ProgramCalendar.of(LivedWeek.WEEK.zone(), DayOfWeek.MONDAY),
                        LivedWeek.WEEK)
                .withSessions(sessions)
                .check(StandardPolicies.standard())
                .fold(accepted -> accepted.plan().advisories(), rejected -> rejected.violations());
    }

    /** AT2. */
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void being_present_longer_never_lowers_the_verdict(
            @ForAll @Size(3) List<@IntRange(max = 720) Integer> minutesPerDay,
            @ForAll @IntRange(max = 2) int day,
            @ForAll @IntRange(max = 43_200) int longer,
            @ForAll boolean partial) {
        Verdict before = verdict(minutesPerDay, day, 0, partial);
        Verdict after = verdict(minutesPerDay, day, longer, partial);

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    /** Everyone is scheduled for twelve hours on each of three days, and leaves after so many minutes. */
    private static Verdict verdict(List<Integer> minutesPerDay, int longDay, int longer, boolean partial) {
        List<AttendanceLine> lines = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            AttendanceLine line = Weeks.attended("r" + day, 23 + day, 720);
            var in = line.arrival().orElseThrow();
            lines.add(line.recorded(in, in.plusSeconds(60L * minutesPerDay.get(day) + (day == longDay ? longer : 0))));
        }
        WeekHours week = Weeks.at(Weeks.UTC, DayOfWeek.MONDAY, partial ? "PHP" : "IOP", lines)
                .hours()
                .weeks()
                .get(0);
        return CHECK.judge(week).verdict();
    }
}
