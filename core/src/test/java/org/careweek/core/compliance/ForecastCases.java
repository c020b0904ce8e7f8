package org.careweek.core.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.compliance.ForecastCase.Ask;
import org.careweek.core.compliance.ForecastCase.Cap;
import org.careweek.core.compliance.ForecastCase.Meeting;
import org.careweek.core.compliance.ForecastCase.Place;
import org.careweek.core.compliance.ForecastCase.Record;

/** Random weeks in progress of up to twelve sessions, many of them on or beside a bound, in weeks where clocks change. */
final class ForecastCases implements ArbitrarySupplier<ForecastCase> {

    private final int mostPlanned;
    private final int mostOpen;

    ForecastCases() {
        this(6, 6);
    }

    ForecastCases(int mostPlanned, int mostOpen) {
        this.mostPlanned = mostPlanned;
        this.mostOpen = mostOpen;
    }

    @Override
    public Arbitrary<ForecastCase> get() {
        return Combinators.combine(
                        places(),
                        asks(),
                        meetings().list().ofMinSize(mostPlanned - 5).ofMaxSize(mostPlanned),
                        meetings().list().ofMinSize(Math.min(2, mostOpen)).ofMaxSize(mostOpen),
                        meetings().list().ofMaxSize(1),
                        Arbitraries.of(0, 0, 0, 0, 1, 1, 2, 3, 4, 6, 9),
                        Arbitraries.of(-90, -90, -1, 0, 0, 1, 45, 90, 100, 180))
                .as(ForecastCases::of);
    }

    private static ForecastCase of(
            Place place,
            Ask ask,
            List<Meeting> planned,
            List<Meeting> open,
            List<Meeting> elsewhere,
            int near,
            int by) {
        ForecastCase timeless = new ForecastCase(place, ask, planned, open, elsewhere, Instant.EPOCH);
        List<Meeting> all = Stream.concat(planned.stream(), open.stream()).toList();
        List<Meeting> byTime = all.stream()
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::start))
                .toList();
        Instant start = timeless.session("now", byTime.get(Math.min(near, byTime.size() - 1)))
                .slot()
                .start()
                .toInstant();
        Instant now = start.plusSeconds(20L * by);
        return new ForecastCase(
                place,
                ask,
                lived(timeless, planned, now),
                lived(timeless, open, now),
                lived(timeless, elsewhere, now),
                now);
    }

    /** Coming and going is recorded of what has begun; that a session will be missed may be known before. */
    private static List<Meeting> lived(ForecastCase given, List<Meeting> meetings, Instant now) {
        return meetings.stream()
                .map(it -> {
                    boolean begun =
                            given.session("any", it).slot().start().toInstant().isBefore(now);
                    boolean presence = List.of(Record.IN_AND_OUT, Record.IN_ONLY, Record.OUT_ONLY)
                            .contains(it.record());
                    return begun || !presence || it.late() == 7 ? it : with(it, Record.NONE);
                })
                .toList();
    }

    private static Meeting with(Meeting it, Record record) {
        return new Meeting(
                it.day(),
                it.start(),
                it.length(),
                it.breakAfter(),
                it.breakLength(),
                it.counts(),
                it.ownTrack(),
                it.seats(),
                record,
                it.late(),
                it.early());
    }

    /** No clock change; one hour on and back at two; half an hour; one hour at midnight. */
    private static Arbitrary<Place> places() {
        Arbitrary<Place> full = Arbitraries.of(
                        Tuple.of("America/Phoenix", LocalDate.of(2026, 11, 23)),
                        Tuple.of("America/Chicago", LocalDate.of(2026, 3, 2)),
                        Tuple.of("America/Chicago", LocalDate.of(2026, 10, 26)),
                        Tuple.of("Australia/Lord_Howe", LocalDate.of(2026, 9, 28)),
                        Tuple.of("America/Havana", LocalDate.of(2026, 3, 2)),
                        Tuple.of("America/Havana", LocalDate.of(2026, 10, 26)))
                .map(it -> new Place(ZoneId.of(it.get1()), it.get2(), 0, 7, -1, -1));
        Arbitrary<Integer> day = Arbitraries.frequency(Tuple.of(12, -1), Tuple.of(1, 4), Tuple.of(1, 6));
        Arbitrary<Tuple.Tuple2<Integer, Integer>> parts = Arbitraries.frequency(
                Tuple.of(6, Tuple.of(0, 7)),
                Tuple.of(1, Tuple.of(2, 5)),
                Tuple.of(1, Tuple.of(0, 4)),
                Tuple.of(1, Tuple.of(5, 2)));
        return Combinators.combine(full, parts, day, day)
                .as((place, part, closed, busy) ->
                        new Place(place.zone(), place.monday(), part.get1(), part.get2(), closed, busy));
    }

    private static Arbitrary<Ask> asks() {
        Arbitrary<Integer> least = Arbitraries.of(30, 60, 90, 120, 120, 150, 180, 180, 210, 240);
        Arbitrary<Integer> room = Arbitraries.of(-1, -1, -1, -1, 0, 0, 1, 30, 60);
        Arbitrary<Integer> dayMost = Arbitraries.of(-1, -1, -1, -1, 60, 90, 120, 121, 180);
        Arbitrary<Integer> days = Arbitraries.of(0, 0, 0, 0, 1, 2, 3, 4);
        Arbitrary<Cap> authorized = Arbitraries.of(
                        Tuple.of(-1, -1, -1),
                        Tuple.of(-1, -1, -1),
                        Tuple.of(120, -1, -1),
                        Tuple.of(180, -1, -1),
                        Tuple.of(240, 3, 9),
                        Tuple.of(-1, 2, -1),
                        Tuple.of(-1, 3, -1),
                        Tuple.of(-1, 4, -1),
                        Tuple.of(-1, -1, 3),
                        Tuple.of(-1, -1, 4),
                        Tuple.of(-1, -1, 5),
                        Tuple.of(-1, 4, 6))
                .map(most -> new Cap(present(most.get1()), present(most.get2()), present(most.get3())));
        Arbitrary<Integer> threshold = Arbitraries.of(-1, -1, -1, -1, 0, 15, 30, 45, 60);
        return Combinators.combine(
                        least,
                        room,
                        dayMost,
                        days,
                        authorized,
                        threshold,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((low, more, daily, on, cap, enough, warns, overridden) -> new Ask(
                        low,
                        more < 0 ? OptionalInt.empty() : OptionalInt.of(low + more),
                        present(daily),
                        on,
                        cap,
                        present(enough),
                        warns,
                        overridden));
    }

    private static OptionalInt present(int most) {
        return most < 0 ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private static Arbitrary<Meeting> meetings() {
        Arbitrary<Integer> start =
                Arbitraries.of(0, 30, 60, 90, 540, 540, 570, 600, 600, 630, 660, 720, 780, 1080, 1380, 1410);
        Arbitrary<Integer> length = Arbitraries.of(1, 29, 30, 30, 31, 60, 60, 60, 90, 90, 120, 150);
        Arbitrary<Record> record = Arbitraries.frequency(
                Tuple.of(12, Record.NONE),
                Tuple.of(8, Record.IN_AND_OUT),
                Tuple.of(2, Record.IN_ONLY),
                Tuple.of(1, Record.OUT_ONLY),
                Tuple.of(2, Record.UNRECORDED),
                Tuple.of(1, Record.ABSENT),
                Tuple.of(1, Record.EXCUSED),
                Tuple.of(1, Record.CANCELLED));
        Arbitrary<Integer> off = Arbitraries.of(0, 0, 0, 0, 1, 3, 7, 45, 60, 90);
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(12, true), Tuple.of(1, false));
        return Combinators.combine(
                        Combinators.combine(Arbitraries.integers().between(0, 6), start, length)
                                .as(Tuple::of),
                        Arbitraries.frequency(
                                Tuple.of(6, Tuple.of(0, 0)),
                                Tuple.of(1, Tuple.of(15, 15)),
                                Tuple.of(1, Tuple.of(30, 30))),
                        mostly,
                        mostly,
                        Arbitraries.of(0, 1, 1, 1, 2, 3),
                        record,
                        off,
                        off)
                .as((time, pause, counts, own, seats, known, late, early) -> new Meeting(
                        time.get1(),
                        time.get2(),
                        time.get3(),
                        pause.get1(),
                        pause.get2(),
                        counts,
                        own,
                        seats,
                        known,
                        late,
                        early));
    }
}
