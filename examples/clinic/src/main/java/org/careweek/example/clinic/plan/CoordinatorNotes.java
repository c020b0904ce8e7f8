package org.careweek.example.clinic.plan;

import java.util.ArrayList;
import java.util.List;
import org.careweek.core.policy.staffing.StaffingPolicy;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.SeatWorth;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.core.scheduling.advice.Advice;
import org.careweek.core.scheduling.advice.AdviceCheck;
import org.careweek.spi.calendar.WeekBoard;

/**
 * What a coordinator may want to know beside the plans. Names nobody.
 *
 * @param seats the seats that are worth most
 * @param advice what changes no plan
 */
public record CoordinatorNotes(List<SeatWorth> seats, List<Advice> advice) {

    /** So many seats are tried. */
    private static final int TRIED = 4;

    private static final SearchLimits OF_EACH = new SearchLimits(1, 10);

    private static final String SEATS = "Seats worth most";

    public CoordinatorNotes {
        seats = List.copyOf(seats);
        advice = List.copyOf(advice);
    }

    /**
     * Looks for them; takes a few tenths of a second for a thousand participants.
     *
     * @param policies whose group sizes and staff ratios to compare with
     * @param monitor may end it, so that fewer seats are looked at
     */
    public static CoordinatorNotes of(
            WeekScheduler scheduler, ScheduledWeek week, List<StaffingPolicy> policies, SearchMonitor monitor) {
        return new CoordinatorNotes(
                scheduler.seatsWorthMost(week, TRIED, OF_EACH, monitor),
                new AdviceCheck(policies).advise(week.planned()));
    }

    /** All of them, for the page of the week. */
    List<WeekBoard.Note> onPage(ClinicWeek week) {
        List<WeekBoard.Note> notes = new ArrayList<>();
        if (!seats.isEmpty()) {
            notes.add(new WeekBoard.Note(
                    SEATS, "What one more seat would change, as far as a search finds.", seatLines()));
        }
        notes.addAll(new AdviceNotes(week, advice).notes());
        return notes;
    }

    /** In a few lines, for a terminal. */
    List<String> onTerminal() {
        List<String> lines = new ArrayList<>();
        if (!seats.isEmpty()) {
            lines.add(SEATS + ":");
            seatLines().forEach(line -> lines.add("  " + line));
        }
        new AdviceLine(advice).text().ifPresent(lines::add);
        return lines;
    }

    private List<String> seatLines() {
        return seats.stream().map(CoordinatorNotes::line).toList();
    }

    private static String line(SeatWorth seat) {
        String service = seat.session().service().name();
        return seat.explanation().sentence().replace(service, Boards.words(service)) + " (session "
                + seat.session().id() + ", seats now: " + seat.session().seats() + ")";
    }
}
