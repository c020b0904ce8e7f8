package org.careweek.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

class SeriesRosterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ParticipantId ANA = ParticipantId.of("p-1");
    private static final ParticipantId BEN = ParticipantId.of("p-2");
    private static final ParticipantId CAM = ParticipantId.of("p-3");
    private static final ProgramCalendar CHICAGO = ProgramCalendar.of(ZoneId.of("America/Chicago"), DayOfWeek.MONDAY);

    /** Mondays at six, so many weeks, so many seats. */
    private static SessionSeries mondays(int weeks, int seats) {
        var template = new SessionTemplate(
                ServiceType.GROUP_THERAPY,
                DayOfWeek.MONDAY,
                LocalTime.of(18, 0),
                TreatmentTime.ofMinutes(90),
                List.of(),
                Set.of(new TrackId("iop")),
                seats,
                Setting.inPerson());
        return SessionSeries.of(new SeriesId("monday"), template, MONDAY, weeks);
    }

    private static SeriesRoster joined(SeriesRoster roster, SeriesMembership membership) {
        return roster.join(membership).fold(RosterOutcome.Seated::roster, full -> {
            throw new AssertionError(full);
        });
    }

    private static List<LocalDate> fullDates(RosterOutcome outcome) {
        return outcome.fold(seated -> List.of(), RosterOutcome.Full::dates);
    }

    private static List<Integer> seatsLeft(SeriesRoster roster) {
        return roster.sessions().stream().map(roster::seatsLeft).toList();
    }

    private static SeriesRoster empty(int weeks, int seats) {
        return SeriesRoster.empty(mondays(weeks, seats), CHICAGO);
    }

    @Test
    void a_member_comes_from_the_first_date_on_and_no_longer_on_the_last_one() {
        LocalDate second = MONDAY.plusWeeks(1);
        LocalDate fourth = MONDAY.plusWeeks(3);
        assertThat(seatsLeft(joined(empty(5, 2), SeriesMembership.between(ANA, second, fourth))))
                .containsExactly(2, 1, 1, 2, 2);
        assertThat(seatsLeft(
                        joined(empty(5, 2), SeriesMembership.between(ANA, second.plusDays(1), fourth.plusDays(1)))))
                .containsExactly(2, 2, 1, 1, 2);
        assertThat(seatsLeft(joined(empty(3, 2), SeriesMembership.from(ANA, second))))
                .containsExactly(2, 1, 1);
    }

    @Test
    void a_full_group_is_refused_with_every_full_date_and_admits_someone_for_the_other_dates() {
        SeriesRoster roster = joined(empty(4, 1), SeriesMembership.between(ANA, MONDAY, MONDAY.plusWeeks(1)));
        roster = joined(roster, SeriesMembership.between(BEN, MONDAY.plusWeeks(2), MONDAY.plusWeeks(3)));

        assertThat(fullDates(roster.join(SeriesMembership.from(CAM, MONDAY))))
                .containsExactly(MONDAY, MONDAY.plusWeeks(2));
        assertThat(fullDates(roster.join(SeriesMembership.from(CAM, MONDAY.plusWeeks(3)))))
                .isEmpty();
        assertThat(fullDates(empty(2, 0).join(SeriesMembership.from(CAM, MONDAY))))
                .containsExactly(MONDAY, MONDAY.plusWeeks(1));
    }

    @Test
    void whoever_leaves_keeps_what_was_before_and_may_come_back() {
        SeriesRoster roster = joined(empty(4, 1), SeriesMembership.from(ANA, MONDAY));
        SeriesRoster left = roster.leave(ANA, MONDAY.plusWeeks(1));
        assertThat(seatsLeft(left)).containsExactly(0, 1, 1, 1);
        assertThat(seatsLeft(joined(left, SeriesMembership.from(ANA, MONDAY.plusWeeks(3)))))
                .containsExactly(0, 1, 1, 0);
        assertThat(seatsLeft(roster.leave(ANA, MONDAY))).containsExactly(1, 1, 1, 1);
        assertThat(left.leave(ANA, MONDAY.plusWeeks(2))).isEqualTo(left);
        assertThat(left.leave(BEN, MONDAY)).isEqualTo(left);
    }

    @Test
    void nobody_takes_two_seats_of_one_group() {
        SeriesRoster roster = joined(empty(4, 3), SeriesMembership.between(ANA, MONDAY, MONDAY.plusWeeks(2)));
        assertThatThrownBy(() -> roster.join(
                        SeriesMembership.from(ANA, MONDAY.plusWeeks(2).minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("monday")
                .hasMessageNotContaining("p-1");
        assertThatThrownBy(() -> roster.join(SeriesMembership.from(ANA, MONDAY.minusWeeks(9))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(fullDates(roster.join(SeriesMembership.from(ANA, MONDAY.plusWeeks(2)))))
                .isEmpty();
        assertThatThrownBy(() -> SeriesMembership.between(ANA, MONDAY, MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_moved_session_counts_on_the_date_on_which_it_is_held() {
        LocalDate third = MONDAY.plusWeeks(2);
        SeriesRoster roster = joined(empty(4, 1), SeriesMembership.between(ANA, MONDAY, third));
        roster = joined(roster, SeriesMembership.from(BEN, third));
        SessionSeries moved =
                roster.series().move(third, third.minusDays(2).atTime(10, 0), TreatmentTime.ofMinutes(90));
        SeriesRoster changed = roster.in(moved).fold(RosterOutcome.Seated::roster, full -> {
            throw new AssertionError(full);
        });
        assertThat(changed.membersOf(changed.sessions().get(2))).containsExactly(ANA);
        assertThat(roster.membersOf(roster.sessions().get(2))).containsExactly(BEN);
    }

    @Test
    void a_series_with_fewer_seats_says_which_dates_are_overfull() {
        SeriesRoster roster = joined(empty(3, 2), SeriesMembership.from(ANA, MONDAY));
        roster = joined(roster, SeriesMembership.from(BEN, MONDAY.plusWeeks(1)));
        assertThat(fullDates(roster.in(mondays(3, 1)))).containsExactly(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));
        assertThat(fullDates(roster.in(mondays(3, 2)))).isEmpty();
    }

    @Test
    void a_cancelled_or_closed_date_has_no_seats_and_is_never_full() {
        var closed = new ProgramCalendar(CHICAGO.zone(), DayOfWeek.MONDAY, Set.of(MONDAY));
        SeriesRoster roster = SeriesRoster.empty(mondays(3, 0).cancel(MONDAY.plusWeeks(1)), closed);
        assertThat(fullDates(roster.join(SeriesMembership.from(ANA, MONDAY)))).containsExactly(MONDAY.plusWeeks(2));
    }

    @Test
    void a_late_group_keeps_its_local_date_in_both_weeks_in_which_the_clocks_change() {
        var template = mondays(1, 1).template();
        var nights = new SessionTemplate(
                template.service(),
                DayOfWeek.SUNDAY,
                LocalTime.of(1, 30),
                template.length(),
                List.of(),
                template.tracks(),
                1,
                template.setting());
        for (String sunday : List.of("2026-03-08", "2026-11-01")) {
            LocalDate date = LocalDate.parse(sunday);
            var roster = SeriesRoster.empty(SessionSeries.of(new SeriesId("night"), nights, date, 2), CHICAGO);
            assertThat(seatsLeft(joined(roster, SeriesMembership.between(ANA, date, date.plusDays(1)))))
                    .containsExactly(0, 1);
        }
    }

    @Test
    void a_roster_prints_nothing_of_its_members() {
        SeriesRoster roster = joined(empty(1, 1), SeriesMembership.from(ANA, MONDAY));
        assertThat(roster).hasToString("SeriesRoster[private]");
        assertThat(roster.memberships().get(0)).hasToString("SeriesMembership[private]");
        assertThat(roster.join(SeriesMembership.from(BEN, MONDAY)).toString()).doesNotContain("p-1", "p-2");
    }
}
