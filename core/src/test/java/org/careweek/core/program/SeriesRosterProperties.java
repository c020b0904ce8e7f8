package org.careweek.core.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.testing.Zones;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;

/** Rosters against seats that are counted one by one on a row of days. */
class SeriesRosterProperties {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 23);
    private static final int WEEKS = 6;

    /** Who joins from which day until which; until 99 is without an end. */
    record Stay(int person, int from, int until) {}

    @Provide
    Arbitrary<List<Stay>> stays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-3, 40),
                        Arbitraries.integers().between(1, 60))
                .as((person, from, days) -> new Stay(person, from, days > 40 ? 99 : from + days))
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Zones.any();
    }

    private static SeriesRoster empty(ZoneId zone) {
        var template = new SessionTemplate(
                ServiceType.GROUP_THERAPY,
                DayOfWeek.MONDAY,
                LocalTime.of(18, 0),
                TreatmentTime.ofMinutes(90),
                List.of(),
                Set.of(new TrackId("iop")),
                2,
                Setting.inPerson());
        return SeriesRoster.empty(
                SessionSeries.of(new SeriesId("monday"), template, MONDAY, WEEKS),
                ProgramCalendar.of(zone, DayOfWeek.MONDAY));
    }

    private static ParticipantId person(int number) {
        return ParticipantId.of("p-" + number);
    }

    private static SeriesMembership membership(Stay stay) {
        LocalDate from = MONDAY.plusDays(stay.from());
        return stay.until() == 99
                ? SeriesMembership.from(person(stay.person()), from)
                : SeriesMembership.between(person(stay.person()), from, MONDAY.plusDays(stay.until()));
    }

    /** How many of the stays hold the day of a week's group. */
    private static long taken(List<Stay> stays, int week) {
        return stays.stream()
                .filter(stay -> stay.from() <= 7 * week && 7 * week < stay.until())
                .count();
    }

    private static boolean isMemberAlready(List<Stay> stays, Stay wanted) {
        return stays.stream()
                .anyMatch(stay -> stay.person() == wanted.person()
                        && stay.from() < wanted.until()
                        && wanted.from() < stay.until());
    }

    /** Admits who can be admitted, and compares each answer with the count of days. */
    private static SeriesRoster admit(List<Stay> wanted, ZoneId zone, List<Stay> admitted) {
        SeriesRoster roster = empty(zone);
        for (Stay stay : wanted) {
            if (isMemberAlready(admitted, stay)) {
                continue;
            }
            List<LocalDate> full = new ArrayList<>();
            for (int week = 0; week < WEEKS; week++) {
                if (taken(List.of(stay), week) == 1 && taken(admitted, week) == 2) {
                    full.add(MONDAY.plusWeeks(week));
                }
            }
            RosterOutcome outcome = roster.join(membership(stay));
            assertThat(outcome.<List<LocalDate>>fold(seated -> List.of(), RosterOutcome.Full::dates))
                    .isEqualTo(full);
            Statistics.label("join").collect(full.isEmpty()).coverage(checker -> {
                checker.check(true).percentage(p -> p > 10);
                checker.check(false).percentage(p -> p > 5);
            });
            if (full.isEmpty()) {
                admitted.add(stay);
                roster = outcome.fold(RosterOutcome.Seated::roster, it -> empty(zone));
            }
        }
        return roster;
    }

    @Property(tries = 300)
    void joining_is_refused_with_exactly_the_dates_that_have_no_seat_left(
            @ForAll("stays") List<Stay> stays, @ForAll("zones") ZoneId zone) {
        List<Stay> admitted = new ArrayList<>();
        SeriesRoster roster = admit(stays, zone, admitted);
        for (int week = 0; week < WEEKS; week++) {
            assertThat(roster.seatsLeft(roster.sessions().get(week))).isEqualTo((int) (2 - taken(admitted, week)));
        }
    }

    @Property(tries = 300)
    void one_person_leaving_a_group_frees_exactly_the_seats_of_the_dates_after(
            @ForAll("stays") List<Stay> stays, @ForAll @IntRange(min = -4, max = 45) int day) {
        List<Stay> admitted = new ArrayList<>();
        SeriesRoster before = admit(stays, ZoneId.of("America/Chicago"), admitted);
        ParticipantId leaving = person(stays.get(0).person());
        SeriesRoster after = before.leave(leaving, MONDAY.plusDays(day));
        for (int week = 0; week < WEEKS; week++) {
            List<ParticipantId> expected =
                    new ArrayList<>(before.membersOf(before.sessions().get(week)));
            if (7 * week >= day) {
                expected.remove(leaving);
            }
            assertThat(after.membersOf(after.sessions().get(week))).isEqualTo(expected);
        }
    }
}
