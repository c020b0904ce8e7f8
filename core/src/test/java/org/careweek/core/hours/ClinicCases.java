package org.careweek.core.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.testing.Zones;

/** Attendance around nights on which clocks, dates or years do something unusual. */
final class ClinicCases {

    /** A date at a place where an hour, a midnight or a whole day is missing or comes twice, or nothing happens at all. */
    record Night(ZoneId zone, LocalDate date) {
        static Night of(String zone, String date) {
            return new Night(ZoneId.of(zone), LocalDate.parse(date));
        }
    }

    private static final Night[] NIGHTS = {
        Night.of("America/New_York", "2026-03-08"),
        Night.of("America/New_York", "2026-11-01"),
        Night.of("America/New_York", "2027-01-01"),
        Night.of("America/Phoenix", "2026-03-08"),
        Night.of("Australia/Lord_Howe", "2026-04-05"),
        Night.of("Australia/Lord_Howe", "2026-10-04"),
        Night.of("America/St_Johns", "2006-04-02"),
        Night.of("America/St_Johns", "2006-10-29"),
        Night.of("America/St_Johns", "2010-03-14"),
        Night.of("America/St_Johns", "2011-11-06"),
        Night.of("Pacific/Apia", "2011-12-30"),
        Night.of("America/Havana", "2026-03-08"),
        Night.of("America/Havana", "2026-11-01"),
        Night.of("America/Sao_Paulo", "2018-11-04"),
        Night.of("America/Sao_Paulo", "2018-02-18"),
        Night.of("Africa/Casablanca", "2026-02-15"),
        Night.of("Africa/Casablanca", "2026-03-22"),
        Night.of("Europe/Dublin", "2026-10-25"),
    };

    private static final List<Night> CHANGES = changes();

    private ClinicCases() {}

    /** A few records of a few days around one of the nights. */
    static Arbitrary<ClinicCase> any() {
        return cases(line(true), 6);
    }

    /** The same around every change of clocks from 1970 to 2050 that there is. */
    static Arbitrary<ClinicCase> aroundAnyChange() {
        return cases(Arbitraries.of(CHANGES), line(true), 4);
    }

    private static List<Night> changes() {
        List<Night> changes = new ArrayList<>();
        for (ZoneId zone : Zones.ALL) {
            Instant at = Instant.parse("1970-01-01T00:00:00Z");
            ZoneOffsetTransition next = zone.getRules().nextTransition(at);
            while (next != null && next.getInstant().isBefore(Instant.parse("2050-01-01T00:00:00Z"))) {
                changes.add(new Night(zone, next.getDateTimeBefore().toLocalDate()));
                next = zone.getRules().nextTransition(next.getInstant());
            }
        }
        return changes;
    }

    /** The same where nothing is unrecorded. */
    static Arbitrary<ClinicCase> recorded() {
        return cases(line(false), 5);
    }

    /** One record in a week of IOP, with both ends recorded. */
    static Arbitrary<ClinicCase> single() {
        return Combinators.combine(Arbitraries.of(NIGHTS), line(false))
                .as((night, draft) -> new ClinicCase(
                        night.zone(),
                        DayOfWeek.MONDAY,
                        around(night.date(), List.of(Tuple.of(-30, "IOP"))),
                        List.of(draft.line("r0", night))));
    }

    private static Arbitrary<ClinicCase> cases(Arbitrary<Draft> draft, int lines) {
        return cases(Arbitraries.of(NIGHTS), draft, lines);
    }

    private static Arbitrary<ClinicCase> cases(Arbitrary<Night> nights, Arbitrary<Draft> draft, int lines) {
        return Combinators.combine(
                        nights,
                        Arbitraries.of(DayOfWeek.class),
                        levels(),
                        draft.list().ofMinSize(1).ofMaxSize(lines))
                .as((night, firstDay, levels, drafts) -> {
                    List<AttendanceLine> named = new ArrayList<>();
                    for (Draft each : drafts) {
                        named.add(each.line("r" + named.size(), night));
                    }
                    return new ClinicCase(night.zone(), firstDay, around(night.date(), levels), named);
                });
    }

    private static NavigableMap<LocalDate, String> around(LocalDate date, List<Tuple.Tuple2<Integer, String>> levels) {
        NavigableMap<LocalDate, String> dated = new TreeMap<>();
        levels.forEach(change -> dated.put(date.plusDays(change.get1()), change.get2()));
        return dated;
    }

    /** Mostly one level long before, so that whole weeks are as usual as parts of them. */
    private static Arbitrary<List<Tuple.Tuple2<Integer, String>>> levels() {
        Arbitrary<String> level = Arbitraries.frequency(
                Tuple.of(5, "IOP"),
                Tuple.of(4, "PHP"),
                Tuple.of(1, "OUTPATIENT"),
                Tuple.of(1, "RESIDENTIAL"),
                Tuple.of(1, "INPATIENT"),
                Tuple.of(2, "NONE"));
        Arbitrary<Integer> day = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(-5, 5)), Tuple.of(3, Arbitraries.just(-30)));
        return Combinators.combine(day, level).as(Tuple::of).list().ofMaxSize(3);
    }

    private static Arbitrary<Draft> line(boolean unknowns) {
        Arbitrary<Integer> startMinute = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-180, 240)),
                Tuple.of(2, Arbitraries.integers().between(-2 * 1440, 3 * 1440)));
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 60)),
                Tuple.of(1, Arbitraries.integers().between(60, 240)));
        Arbitrary<Integer> breakLength = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 60)));
        Arbitrary<AttendanceStatus> status = Arbitraries.frequency(
                Tuple.of(8, AttendanceStatus.PRESENT),
                Tuple.of(2, AttendanceStatus.MAKEUP),
                Tuple.of(1, AttendanceStatus.ABSENT),
                Tuple.of(1, AttendanceStatus.EXCUSED),
                Tuple.of(1, AttendanceStatus.CANCELLED));
        Arbitrary<Integer> recorded = unknowns
                ? Arbitraries.frequency(Tuple.of(7, 3), Tuple.of(1, 2), Tuple.of(1, 1), Tuple.of(1, 0))
                : Arbitraries.just(3);
        return Combinators.combine(
                        startMinute,
                        length,
                        Arbitraries.integers().between(0, 100),
                        breakLength,
                        status,
                        recorded,
                        Arbitraries.integers().between(-1200, 2400),
                        Arbitraries.integers().between(-2400, 1200))
                .as(Draft::new);
    }

    private record Draft(
            int startMinute,
            int length,
            int breakAfter,
            int breakLength,
            AttendanceStatus status,
            int recorded,
            int secondsLate,
            int secondsLonger) {

        /** Presence is made relative to the schedule's instants, so that it falls on both sides of both ends. */
        AttendanceLine line(String row, Night night) {
            LocalDateTime start = night.date().atStartOfDay().plusMinutes(startMinute);
            LocalDateTime end = start.plusMinutes(length);
            Instant in = start.atZone(night.zone()).toInstant().plusSeconds(secondsLate);
            Instant out = end.atZone(night.zone()).toInstant().plusSeconds(secondsLonger);
            return new AttendanceLine(
                    row,
                    "s" + startMinute % 3,
                    start,
                    end,
                    breakAfter,
                    breakLength,
                    status,
                    (recorded & 1) == 1 ? Optional.of(in) : Optional.empty(),
                    (recorded & 2) == 2 ? Optional.of(out.isBefore(in) ? in : out) : Optional.empty());
        }
    }
}
