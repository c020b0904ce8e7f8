package org.careweek.plugin.weekview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Placed;
import org.careweek.spi.calendar.WeekBoard.Unplaced;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void a_small_clinics_people_stand_on_the_sheet_of_its_week() {
        assertThat(Paper.of(board(19, 5), 13).holdsPeople()).isTrue();
        assertThat(ParsedPage.of(SampleBoards.small()).withClass("on-sheet")).hasSize(1);
    }

    @Test
    void many_people_follow_on_sheets_of_their_own_and_leave_the_grid_its_whole_sheet() {
        assertThat(Paper.of(board(80, 5), 13)).isEqualTo(Paper.GRID_ALONE);
        assertThat(Paper.of(board(0, 80), 13)).isEqualTo(Paper.GRID_ALONE);
        assertThat(ParsedPage.of(SampleBoards.large()).withClass("on-sheets")).hasSize(1);
    }

    @Test
    void every_person_takes_room_from_the_hours_until_they_could_no_longer_be_read() {
        int most = 0;
        while (Paper.of(board(most + 1, 0), 13).holdsPeople()) {
            assertThat(Paper.of(board(most + 1, 0), 13).grid())
                    .isLessThan(Paper.of(board(most, 0), 13).grid());
            most++;
        }
        assertThat(most).isBetween(20, 60);
        assertThat(Paper.of(board(most, 0), 13).grid() / 13).isGreaterThanOrEqualTo(85);
    }

    @Test
    void the_largest_of_boards_does_not_overflow() {
        assertThat(Paper.of(board(200_000, 0), 1)).isEqualTo(Paper.GRID_ALONE);
    }

    @Test
    void few_hours_are_not_drawn_taller_than_they_need_be() {
        assertThat(Paper.GRID_ALONE.hour(1)).isEqualTo("18.0mm");
        assertThat(Paper.GRID_ALONE.hour(13)).isEqualTo("12.1mm");
    }

    @Test
    void a_grid_that_runs_over_several_sheets_names_its_days_once_more_for_each_and_to_no_screen_reader() {
        var page = ParsedPage.of(SampleBoards.large());

        assertThat(page.withClass("day-names"))
                .hasSameSizeAs(page.withClass("hourly"))
                .allSatisfy(names -> {
                    assertThat(names.getAttribute("aria-hidden")).isEqualTo("true");
                    assertThat(names.getTextContent()).startsWith("Mon 23 Nov").endsWith("Sun 29 Nov");
                });
        assertThat(ParsedPage.of(SampleBoards.small()).withClass("day-names")).isEmpty();
    }

    private static WeekBoard board(int placed, int unplaced) {
        return WeekBoard.builder()
                .site("Riverbend")
                .week(LocalDate.of(2026, 11, 23), ZoneOffset.UTC)
                .placed(Collections.nCopies(
                        placed, new Placed(PrivateText.of("P"), "Evening IOP", "IOP", 600, 600, 540, 1200)))
                .unplaced(Collections.nCopies(
                        unplaced, new Unplaced(PrivateText.of("U"), "Evening IOP", List.of("No seat is left."))))
                .build();
    }
}
