package org.careweek.example.clinic.plan;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekSchedule;

/**
 * A planned week on a terminal: a line for each session, with its seats as dots.
 *
 * @param week the clinic's week
 * @param schedule everyone's plans
 */
public record WeekAtAGlance(ClinicWeek week, WeekSchedule schedule) {

    private static final int WIDEST = 24;

    /** The lines, in order. */
    public List<String> lines() {
        Map<SessionId, Integer> taken = new HashMap<>();
        schedule.plans().stream()
                .flatMap(plan -> plan.sessions().stream())
                .forEach(session -> taken.merge(session.id(), 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        for (LocalDate date : week.week().dates()) {
            String day = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT);
            for (Session session : week.sessions()) {
                if (session.slot().date().equals(date)) {
                    lines.add(line(day, session, taken.getOrDefault(session.id(), 0)));
                }
            }
        }
        return lines;
    }

    private static String line(String day, Session session, int taken) {
        String time = session.slot().start().toLocalTime() + "-"
                + session.slot().end().toLocalTime();
        String seats = session.seats() > WIDEST ? "" : "*".repeat(taken) + ".".repeat(session.seats() - taken);
        return String.format(
                Locale.ROOT,
                "%-4s %-11s  %-24s %3d/%-3d %s",
                day,
                time,
                session.service(),
                taken,
                session.seats(),
                seats);
    }
}
