package org.careweek.example.clinic.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.compliance.Forecast;
import org.careweek.core.compliance.Rescue;
import org.careweek.core.compliance.WeekInProgress;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.plan.OpenSession;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.time.ProgramCalendar;

/**
 * A planned week of which somebody missed the first two days, and what can still save it. Names nobody: the participant is
 * named by the place in the week file.
 *
 * @param week the clinic's week
 * @param schedule everyone's plans
 */
public record RescuedWeek(ClinicWeek week, WeekSchedule schedule) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ROOT);
    private static final int MISSED_DAYS = 2;

    /** The lines, in order; of the first participant whom only another session can save, and none where there is nobody. */
    public List<String> lines() {
        return schedule.plans().stream()
                .flatMap(plan -> lines(plan).stream())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<List<String>> lines(WeeklyPlan plan) {
        Forecast forecast = Forecast.of(inProgress(plan));
        return forecast.rescue()
                .filter(rescue -> !rescue.sessions().isEmpty())
                .map(rescue -> lines(plan, forecast, rescue));
    }

    private List<String> lines(WeeklyPlan plan, Forecast forecast, Rescue rescue) {
        List<String> lines = new ArrayList<>();
        lines.add("/participants/" + positionOf(plan) + " missed the first two days of an "
                + plan.track().level() + " week.");
        lines.add("Wednesday morning: " + forecast.credited() + " counted, " + forecast.needed() + " needed, "
                + forecast.possible() + " possible: " + forecast.state());
        for (Session session : rescue.sessions()) {
            lines.add("Saved by one more: " + CLOCK.format(session.slot().start()) + " " + session.service());
        }
        forecast.pointOfNoReturn()
                .ifPresent(last -> lines.add("Point of no return: "
                        + CLOCK.format(last.atZone(week.week().zone()))));
        return lines;
    }

    private WeekInProgress inProgress(WeeklyPlan plan) {
        ZonedDateTime now = week.week()
                .firstDate()
                .plusDays(MISSED_DAYS)
                .atTime(LocalTime.of(8, 0))
                .atZone(week.week().zone());
        DayOfWeek firstDay = week.week().firstDate().getDayOfWeek();
        CountedHours hours = CountedHours.of(
                ProgramCalendar.of(week.week().zone(), firstDay),
                LevelHistory.from(week.week().firstDate(), plan.track().level()),
                week.policy().counting(),
                missed(plan, now.toInstant()));
        return new WeekInProgress(
                plan.draft(), hours.parts(week.week()).get(0), week.policy(), openTo(plan), now.toInstant());
    }

    private static List<Attendance> missed(WeeklyPlan plan, Instant now) {
        return plan.sessions().stream()
                .filter(session -> session.slot().start().toInstant().isBefore(now))
                .map(session -> Attendance.of(
                        new AttendanceId(session.id().value()),
                        session,
                        AttendanceStatus.ABSENT,
                        new Presence.Unrecorded()))
                .toList();
    }

    private List<OpenSession> openTo(WeeklyPlan plan) {
        WeekRequest request = week.requests().get(positionOf(plan));
        Map<SessionId, Integer> taken = new HashMap<>();
        schedule.plans().stream()
                .flatMap(other -> other.sessions().stream())
                .forEach(session -> taken.merge(session.id(), 1, Integer::sum));
        return week.sessions().stream()
                .filter(session -> !request.mustNotAttend().contains(session.id()))
                .filter(session -> schedule.plans().stream()
                        .filter(other -> request.apartFrom().contains(other.participant()))
                        .noneMatch(other -> other.sessions().contains(session)))
                .map(session -> new OpenSession(session, session.seats() - taken.getOrDefault(session.id(), 0)))
                .toList();
    }

    private int positionOf(WeeklyPlan plan) {
        return week.requests().stream()
                .map(request -> request.participant().id())
                .toList()
                .indexOf(plan.participant());
    }
}
