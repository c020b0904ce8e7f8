package org.careweek.testkit.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.time.ProgramWeek;

/** Weeks from 1970 through 2050 that begin on any day. */
final class AnyWeeks {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 5);
    private static final int YEARS = 80;
    private static final int DAYS = 29_000;

    private AnyWeeks() {}

    /** A steady zone has no clock change to show, so those are asked for a little more often than they come. */
    static Arbitrary<ProgramWeek> any(Arbitrary<ZoneId> zones) {
        return of(
                zones,
                Arbitraries.frequency(
                        Tuple.of(41, WeekKind.ORDINARY),
                        Tuple.of(34, WeekKind.CLOCK_CHANGE),
                        Tuple.of(20, WeekKind.NEW_YEAR),
                        Tuple.of(5, WeekKind.LEAP_DAY)));
    }

    static Arbitrary<ProgramWeek> of(Arbitrary<ZoneId> zones, WeekKind kind) {
        return of(zones, Arbitraries.just(kind));
    }

    private static Arbitrary<ProgramWeek> of(Arbitrary<ZoneId> zones, Arbitrary<WeekKind> kinds) {
        return Combinators.combine(zones, kinds, Numbers.between(0, DAYS), Numbers.between(0, 6))
                .as(AnyWeeks::week)
                .withoutEdgeCases();
    }

    private static ProgramWeek week(ZoneId zone, WeekKind kind, int number, int daysBefore) {
        return new ProgramWeek(dateIn(zone, kind, number, daysBefore).minusDays(daysBefore), zone);
    }

    /** A date that makes its week one of the kind, wherever it lies in the week. */
    private static LocalDate dateIn(ZoneId zone, WeekKind kind, int number, int daysBefore) {
        List<ZoneOffsetTransition> changes = AnyZones.changesOf(zone);
        if (kind == WeekKind.CLOCK_CHANGE && !changes.isEmpty()) {
            return changes.get(number % changes.size()).getDateTimeAfter().toLocalDate();
        }
        if (kind == WeekKind.LEAP_DAY) {
            return LocalDate.of(1972 + 4 * (number % (YEARS / 4 - 1)), 2, 29);
        }
        if (kind == WeekKind.NEW_YEAR) {
            LocalDate eve = LocalDate.of(1970 + number % YEARS, 12, 31);
            return daysBefore == 6 ? eve.plusDays(1) : eve;
        }
        return FIRST.plusDays(number);
    }
}
