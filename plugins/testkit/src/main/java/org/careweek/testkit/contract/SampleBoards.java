package org.careweek.testkit.contract;

import java.time.LocalDate;
import java.time.ZoneId;
import org.careweek.spi.calendar.WeekBoard;

/** A clinic's week with nothing in it. */
final class SampleBoards {

    private SampleBoards() {}

    static WeekBoard board() {
        return WeekBoard.builder()
                .site("Some site")
                .week(LocalDate.of(2026, 11, 23), ZoneId.of("America/Chicago"))
                .build();
    }
}
