package org.careweek.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The nights that were argued about. */
class ClockChangeTest {

    private static TimeSlot slot(String zone, String from, String to) {
        var id = ZoneId.of(zone);
        return new TimeSlot(
                LocalDateTime.parse(from).atZone(id), LocalDateTime.parse(to).atZone(id));
    }

    private static long hours(String zone, String firstDate) {
        return new ProgramWeek(LocalDate.parse(firstDate), ZoneId.of(zone))
                        .instants()
                        .seconds()
                / 3600;
    }

    @Test
    void a_group_across_the_autumn_clock_change_counts_the_time_that_passed() {
        var group = slot("America/Chicago", "2026-11-01T00:30", "2026-11-01T03:00");
        assertThat(group.length()).isEqualTo(TreatmentTime.ofMinutes(210));
        assertThat(hours("America/Chicago", "2026-10-26")).isEqualTo(169);
    }

    @Test
    void a_group_across_the_spring_clock_change_counts_the_time_that_passed() {
        var group = slot("America/Chicago", "2026-03-07T23:00", "2026-03-08T03:00");
        assertThat(group.length()).isEqualTo(TreatmentTime.ofHours(3));
        assertThat(hours("America/Chicago", "2026-03-02")).isEqualTo(167);
    }

    @Test
    void in_phoenix_every_week_has_168_hours() {
        assertThat(hours("America/Phoenix", "2026-03-02")).isEqualTo(168);
        assertThat(hours("America/Phoenix", "2026-10-26")).isEqualTo(168);
        assertThat(slot("America/Phoenix", "2026-11-01T00:30", "2026-11-01T03:00")
                        .length())
                .isEqualTo(TreatmentTime.ofMinutes(150));
    }

    /** DST10. */
    @Test
    void on_lord_howe_clocks_move_by_half_an_hour() {
        assertThat(slot("Australia/Lord_Howe", "2026-04-05T00:30", "2026-04-05T03:00")
                        .length())
                .isEqualTo(TreatmentTime.ofMinutes(180));
        assertThat(slot("Australia/Lord_Howe", "2026-10-04T00:30", "2026-10-04T03:00")
                        .length())
                .isEqualTo(TreatmentTime.ofMinutes(120));
        var week = new ProgramWeek(LocalDate.of(2026, 3, 30), ZoneId.of("Australia/Lord_Howe"));
        assertThat(week.instants().seconds()).isEqualTo(7 * 86_400 + 1_800);
    }

    /** DST9. */
    @Test
    void a_day_without_midnight_starts_at_its_first_instant() {
        var havana = new ProgramWeek(LocalDate.of(2026, 3, 2), ZoneId.of("America/Havana"));
        InstantRanges sunday = havana.instantsOn(LocalDate.of(2026, 3, 8));
        assertThat(sunday.ranges()).hasSize(1);
        assertThat(sunday.ranges().get(0).start()).isEqualTo(Instant.parse("2026-03-08T05:00:00Z"));
        assertThat(sunday.seconds()).isEqualTo(23 * 3600);
    }

    /** DST12. */
    @Test
    void a_date_that_was_skipped_holds_no_time() {
        var apia = new ProgramWeek(LocalDate.of(2011, 12, 26), ZoneId.of("Pacific/Apia"));
        assertThat(apia.instantsOn(LocalDate.of(2011, 12, 30)).isEmpty()).isTrue();
        assertThat(apia.instants().seconds()).isEqualTo(6 * 86_400);
        assertThat(apia.instants().ranges()).hasSize(1);
    }

    @Test
    void an_evening_that_comes_again_after_midnight_belongs_to_its_own_date() {
        var stJohns = new ProgramWeek(LocalDate.of(2000, 10, 23), ZoneId.of("America/St_Johns"));
        InstantRanges saturday = stJohns.instantsOn(LocalDate.of(2000, 10, 28));
        InstantRanges sunday = stJohns.instantsOn(LocalDate.of(2000, 10, 29));
        assertThat(saturday.ranges()).hasSize(2);
        assertThat(sunday.ranges()).hasSize(2);
        assertThat(saturday.seconds() + sunday.seconds()).isEqualTo(49 * 3600);
    }

    @Test
    void the_week_over_new_year_is_one_week() {
        var week = new ProgramWeek(LocalDate.of(2026, 12, 28), ZoneId.of("America/Chicago"));
        assertThat(week.dates()).contains(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 3));
        assertThat(week.includes(slot("America/Chicago", "2026-12-31T23:00", "2027-01-01T01:00")))
                .isTrue();
        assertThat(week.includes(slot("America/Chicago", "2027-01-03T23:00", "2027-01-04T01:00")))
                .isFalse();
        assertThat(week.includes(slot("America/Chicago", "2027-01-03T23:00", "2027-01-04T00:00")))
                .isTrue();
    }
}
