package org.careweek.plugin.weekview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Group;
import org.careweek.spi.calendar.WeekBoard.Placed;
import org.careweek.spi.calendar.WeekBoard.Unplaced;
import org.junit.jupiter.api.Test;

class WeekPageTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Test
    void an_empty_week_says_so_instead_of_showing_nothing() {
        var page = ParsedPage.of(WeekBoard.builder()
                .site("Riverbend")
                .week(LocalDate.of(2026, 11, 23), CHICAGO)
                .build());

        assertThat(page.texts("nothing"))
                .containsExactly("No groups this week.", "Everyone has a place.", "Nobody has a plan this week.");
        assertThat(page.bodyText()).contains("Proven best");
    }

    @Test
    void where_nobody_knows_why_somebody_found_no_place_it_says_so() {
        var page = ParsedPage.of(WeekBoard.builder()
                .site("Riverbend")
                .week(LocalDate.of(2026, 11, 23), CHICAGO)
                .unplaced(List.of(new Unplaced(PrivateText.of("P-014"), "Evening IOP", List.of())))
                .build());

        assertThat(page.texts("reasons")).containsExactly("Finding out why was too much work.");
    }

    @Test
    void a_full_group_is_recognised_by_words_not_by_colour_alone() {
        var page = ParsedPage.of(
                week("2026-11-23", group("2026-11-23T09:00", 90, 8, 8), group("2026-11-24T09:00", 90, 7, 8)));

        assertThat(page.texts("seats")).containsExactly("8/8 full", "7/8");
    }

    @Test
    void a_group_without_seats_is_closed() {
        assertThat(ParsedPage.of(week("2026-11-23", group("2026-11-23T09:00", 90, 0, 0)))
                        .texts("seats"))
                .containsExactly("closed");
    }

    @Test
    void the_title_names_the_site_and_the_week_and_nobody() {
        var page = ParsedPage.of(SampleBoards.small());

        assertThat(page.elements("title").get(0).getTextContent())
                .isEqualTo("Riverbend – Mon 23 – Sun 29 November 2026");
        assertThat(page.elements("head").get(0).getTextContent()).doesNotContain("P-0");
    }

    @Test
    void a_small_clinic_gets_one_grid_and_a_large_one_a_grid_for_each_track() {
        assertThat(ParsedPage.of(SampleBoards.small()).withClass("week")).hasSize(1);

        var large = ParsedPage.of(SampleBoards.large());
        assertThat(large.withClass("week")).hasSize(26);
        assertThat(large.withClass("group")).hasSize(3000);
        assertThat(large.withClass("person")).hasSize(960);
    }

    @Test
    void hours_are_said_beside_the_bar_and_to_screen_readers() {
        var page = ParsedPage.of(WeekBoard.builder()
                .site("Riverbend")
                .week(LocalDate.of(2026, 11, 23), CHICAGO)
                .placed(List.of(
                        new Placed(PrivateText.of("A"), "Evening IOP", "IOP", 750, 720, 540, 1200),
                        new Placed(PrivateText.of("B"), "Open", "OP", 500, 500, 540, Integer.MAX_VALUE)))
                .build());

        assertThat(page.texts("amount"))
                .containsExactly("12 h 30 min of 9–20 h ordered 12 h", "8 h 20 min of 9 h or more, below as ordered");
        assertThat(page.withClass("bar").get(0).getAttribute("aria-label"))
                .isEqualTo("planned 12 h 30 min of 9–20 h; ordered 12 h");
    }

    @Test
    void a_group_over_midnight_is_cut_there_and_says_when_it_ends() {
        Group late = group("2026-11-23T23:00", 150, 1, 8);

        assertThat(DrawnGroup.of(late))
                .extracting(DrawnGroup::from, DrawnGroup::to)
                .containsExactly(1380, 1440);
        assertThat(ParsedPage.of(week("2026-11-23", late)).texts("note")).containsExactly("ends Tue 24 Nov");
    }

    @Test
    void a_group_that_ends_at_midnight_ends_at_24_00() {
        var page = ParsedPage.of(week("2026-11-23", group("2026-11-23T22:30", 90, 1, 8)));

        assertThat(page.texts("when")).containsExactly("22:30–24:00");
        assertThat(page.texts("note")).isEmpty();
    }

    @Test
    void the_autumn_change_night_has_25_hours_and_a_group_across_it_says_how_long_it_lasts() {
        Group night = group("2026-11-01T00:30", 210, 1, 8);
        var page = ParsedPage.of(week("2026-10-26", night));

        assertThat(page.texts("when")).containsExactly("00:30–03:00");
        assertThat(page.texts("note")).containsExactly("clocks change: lasts 3 h 30 min");
        assertThat(page.texts("clock-change")).containsExactly(" clocks change: the day has 25 h");
    }

    @Test
    void an_hour_that_the_clock_shows_twice_is_told_apart() {
        Group second = group("2026-11-01T00:30", 30, 1, 8);
        Group group = new Group(
                second.start().plusMinutes(60), second.start().plusMinutes(105), "Group", List.of("T"), 1, 8, "");

        assertThat(DrawnGroup.of(group))
                .extracting(DrawnGroup::from, DrawnGroup::to)
                .containsExactly(90, 135);
        assertThat(DrawnGroup.of(group).note()).contains("starts in UTC-05:00", "ends in UTC-06:00", "lasts 45 min");
    }

    @Test
    void the_spring_change_day_has_23_hours() {
        var page = ParsedPage.of(week("2026-03-02", group("2026-03-08T09:00", 60, 1, 8)));

        assertThat(page.texts("clock-change")).containsExactly(" clocks change: the day has 23 h");
    }

    @Test
    void a_group_outside_the_week_is_listed_apart_with_its_date() {
        var page = ParsedPage.of(week("2026-11-23", group("2026-11-30T09:00", 60, 1, 8)));

        assertThat(page.withClass("week")).isEmpty();
        assertThat(page.texts("note")).containsExactly("Mon 30 Nov 2026");
    }

    @Test
    void the_page_fetches_and_runs_nothing() {
        String page = ParsedPage.of(SampleBoards.small()).source().replace("http://www.w3.org/1999/xhtml", "");

        assertThat(page)
                .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link", " src=")
                .contains("default-src &#x27;none&#x27;");
    }

    private static WeekBoard week(String first, Group... groups) {
        return WeekBoard.builder()
                .site("Riverbend")
                .week(LocalDate.parse(first), CHICAGO)
                .groups(List.of(groups))
                .build();
    }

    private static Group group(String start, int minutes, int taken, int seats) {
        ZonedDateTime from = ZonedDateTime.of(LocalDateTime.parse(start), CHICAGO);
        return new Group(from, from.plusMinutes(minutes), "Group therapy", List.of("Evening IOP"), taken, seats, "");
    }
}
