package org.careweek.testkit.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.WeekBoard;

/** Pages for a coordinator, with next to nothing in them. */
final class SampleBoards {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private SampleBoards() {}

    /** A clinic's week in which somebody found no place, whose label holds the marker. */
    static WeekBoard board(String marker) {
        return WeekBoard.builder()
                .site("Some site")
                .week(MONDAY, ZoneId.of("America/Chicago"))
                .unplaced(List.of(new WeekBoard.Unplaced(
                        PrivateText.of(marker + " label"), "Evening", List.of(marker + " reason"))))
                .build();
    }

    /** Care over weeks of which nothing is known yet. */
    static CareTimeline timeline() {
        return CareTimeline.builder()
                .label(PrivateText.of("Somebody"))
                .site("Some site")
                .asOf(MONDAY)
                .weekStarts(DayOfWeek.MONDAY)
                .build();
    }
}
