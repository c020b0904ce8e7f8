package org.careweek.spi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.careweek.core.program.PrivateText;
import org.junit.jupiter.api.Test;

class WeekBoardTest {

    private static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 23, 18, 0, 0, 0, ZoneOffset.UTC);
    private static final PrivateText LABEL = PrivateText.of("p001");

    @Test
    void a_group_seats_nobody_beyond_its_seats() {
        assertThat(group(12, 12).seatsTaken()).isEqualTo(12);
        assertThat(group(0, 0).seats()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> group(13, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> group(-1, 12));
    }

    @Test
    void a_group_ends_after_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekBoard.Group(START, START, "Group therapy", List.of(), 0, 1, ""));
    }

    @Test
    void a_band_has_its_least_below_its_most() {
        assertThat(new WeekBoard.Placed(LABEL, "Evening", "IOP", 540, 540, 540, Integer.MAX_VALUE).planned())
                .isEqualTo(540);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekBoard.Placed(LABEL, "Evening", "IOP", 540, 540, 1200, 540));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekBoard.Placed(LABEL, "Evening", "IOP", -1, 540, 540, 1200));
    }

    @Test
    void nobody_may_know_why_somebody_found_no_place() {
        assertThat(new WeekBoard.Unplaced(LABEL, "Evening", List.of()).reasons())
                .isEmpty();
    }

    @Test
    void a_board_needs_a_site_and_a_week() {
        assertThatNullPointerException()
                .isThrownBy(() -> WeekBoard.builder().site("Riverside").build())
                .withMessage("firstDay");
    }

    @Test
    void a_board_keeps_its_own_lists() {
        var groups = new ArrayList<>(List.of(group(1, 2)));
        var board = WeekBoard.builder()
                .site("Riverside")
                .week(START.toLocalDate(), ZoneOffset.UTC)
                .groups(groups)
                .quality(1, 2)
                .build();
        groups.clear();

        assertThat(board.groups()).hasSize(1).isUnmodifiable();
        assertThat(board.score()).isEqualTo(1);
        assertThat(board.bound()).isEqualTo(2);
    }

    private static WeekBoard.Group group(int taken, int seats) {
        return new WeekBoard.Group(START, START.plusHours(1), "Group therapy", List.of("Evening"), taken, seats, "A");
    }
}
