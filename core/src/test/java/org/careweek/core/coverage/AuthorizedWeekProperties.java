package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.coverage.Grants.line;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What authorizations leave of a week, against what the books would really reserve. */
class AuthorizedWeekProperties {

    private static final CoverageCheck CHECK = CoverageCheck.standard();

    /** Books in which some sessions are reserved or were attended, and the sessions on offer, by date. */
    private record World(AuthorizationLedger books, List<ServiceLine> offered) {

        /** Up to three authorizations, for some of the week each, and sessions on every day, some of them two. */
        static World any(Random random, List<UnitKind> kinds) {
            List<Authorization> granted = new ArrayList<>();
            for (int it = random.nextInt(4); it > 0; it--) {
                int from = random.nextInt(4);
                granted.add(Grants.of(
                        "a" + it,
                        random.nextInt(5) == 0 ? IOP : PHP,
                        from,
                        from + random.nextInt(5 - from),
                        AuthorizedUnits.of(random.nextInt(9), kinds.get(random.nextInt(kinds.size())))));
            }
            List<ServiceLine> offered = lines(random, "s", kinds);
            // Those of another name are on nobody's offer and stand in the books beside it.
            List<ServiceLine> kept = lines(random, "kept", kinds);
            Stream<ServiceLine> known = Stream.concat(offered.stream(), kept.stream());
            return new World(
                    booked(new Authorizations(granted), known.filter(line -> random.nextInt(4) == 0), random), offered);
        }

        /** One authorization for the whole week, and of it some sessions of the week before. */
        static World underOne(Random random, UnitKind kind) {
            int units = random.nextInt(kind == UnitKind.HOURS ? 18 : 9);
            List<ServiceLine> offered = lines(random, "s", List.of(kind));
            Stream<ServiceLine> before = lines(random, "before", List.of(kind)).stream()
                    .map(line -> new ServiceLine(line.session(), line.date().minusDays(7), PHP, kind, line.time()));
            Stream<ServiceLine> known = Stream.concat(before, offered.stream());
            Authorizations one = Authorizations.of(Grants.of("a", PHP, -7, 6, AuthorizedUnits.of(units, kind)));
            return new World(booked(one, known.filter(line -> random.nextInt(4) == 0), random), offered);
        }

        private static List<ServiceLine> lines(Random random, String name, List<UnitKind> kinds) {
            List<ServiceLine> lines = new ArrayList<>();
            for (int day = 0; day < 5; day++) {
                for (int it = random.nextInt(5) / 2; it >= 0; it--) {
                    lines.add(line(
                            name + day + it,
                            day,
                            PHP,
                            kinds.get(random.nextInt(kinds.size())),
                            List.of(1, 59, 60, 61, 180).get(random.nextInt(5))));
                }
            }
            return lines;
        }

        private static AuthorizationLedger booked(Authorizations granted, Stream<ServiceLine> some, Random random) {
            AuthorizationLedger books = AuthorizationLedger.of(granted);
            for (ServiceLine line : some.toList()) {
                for (AuthorizationId payer :
                        books.payerToReserve(line, CHECK).stream().toList()) {
                    LedgerOutcome outcome = random.nextBoolean()
                            ? books.reserve(payer, line, CHECK)
                            : books.consume(payer, line, CHECK);
                    books = outcome.fold(LedgerOutcome.Booked::ledger, refused -> {
                        throw new AssertionError(refused);
                    });
                }
            }
            return books;
        }

        AuthorizedWeek week() {
            return AuthorizedWeek.of(books, offered, CHECK);
        }

        List<ServiceLine> chosen(Random random) {
            return offered.stream().filter(line -> random.nextInt(4) > 0).toList();
        }

        /** What of the offered sessions stands in some books; in a week that has begun also what was attended. */
        List<ServiceLine> held(AuthorizationLedger ledger) {
            return ledger.entries().stream()
                    .filter(LedgerEntry::isLive)
                    .map(LedgerEntry::line)
                    .filter(offered::contains)
                    .toList();
        }
    }

    /** Counts once more: minutes, dates and sessions. */
    private static boolean covers(AuthorizedCap cap, List<ServiceLine> week) {
        int minutes = week.stream().mapToInt(line -> line.time().minutes()).sum();
        int dates =
                week.stream().map(ServiceLine::date).collect(Collectors.toSet()).size();
        return cap.covers(AuthorizedUnits.ofMinutes(minutes))
                && cap.covers(AuthorizedUnits.of(dates, UnitKind.DAYS))
                && cap.covers(AuthorizedUnits.of(week.size(), UnitKind.VISITS));
    }

    private static boolean isMore(AuthorizedUnits most, List<ServiceLine> held) {
        return most.isMoreThan(most.kind().usedBy(held));
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.of(UnitKind.values())
                .flatMap(kind -> Arbitraries.randomValue(random -> World.any(random, List.of(kind))));
    }

    @Provide
    Arbitrary<World> mixedWorlds() {
        return Arbitraries.randomValue(random -> World.any(random, List.of(UnitKind.values())));
    }

    @Property(tries = 8_000)
    void whatever_can_be_reserved_of_a_week_keeps_its_cap(@ForAll("worlds") World world, @ForAll long seed) {
        keepsItsCap(world, seed);
    }

    @Property(tries = 8_000)
    void so_it_does_where_days_hours_and_visits_stand_side_by_side(
            @ForAll("mixedWorlds") World world, @ForAll long seed) {
        keepsItsCap(world, seed);
        for (UnitKind kind : UnitKind.values()) {
            assertThat(world.week().cap().mostOf(kind).isPresent())
                    .isEqualTo(world.offered().stream().anyMatch(line -> line.kind() == kind));
        }
    }

    private static void keepsItsCap(World world, long seed) {
        AuthorizedWeek week = world.week();
        List<ServiceLine> chosen = world.chosen(new Random(seed));
        AuthorizationLedger reserved =
                Reservations.of(world.books(), chosen, CHECK).ledger();
        List<ServiceLine> held = world.held(reserved);
        assertThat(covers(week.cap(), held)).isTrue();
        assertThat(held).noneMatch(line -> week.unpaid().contains(line.session()));
        Statistics.label("something is paid")
                .collect(!held.isEmpty())
                .coverage(seen -> seen.check(true).percentage(it -> it > 10));
        Statistics.label("holds all of its cap")
                .collect(!held.isEmpty() && week.cap().most().stream().noneMatch(most -> isMore(most, held)))
                .coverage(seen -> seen.check(true).percentage(it -> it > 2));
    }

    @Property(tries = 8_000)
    void under_one_authorization_for_the_whole_week_the_cap_is_all_there_is_to_keep(
            @ForAll UnitKind kind, @ForAll long seed) {
        Random random = new Random(seed);
        World world = World.underOne(random, kind);
        List<ServiceLine> chosen = world.chosen(random);
        List<ServiceLine> attended = world.offered().stream()
                .filter(line -> world.books().isConsumed(line.session()))
                .toList();
        List<ServiceLine> week =
                Stream.concat(chosen.stream(), attended.stream()).distinct().toList();
        // What was reserved and not chosen is given back first.
        AuthorizationLedger books = world.books()
                .without(world.offered().stream()
                        .filter(line -> !attended.contains(line))
                        .toList());
        boolean isWithin = covers(world.week().cap(), week);
        assertThat(Reservations.of(books, chosen, CHECK).uncovered().isEmpty()).isEqualTo(isWithin);
        Statistics.label("within").collect(isWithin).coverage(seen -> {
            seen.check(true).percentage(it -> it > 5);
            seen.check(false).percentage(it -> it > 5);
        });
        Statistics.label("has begun")
                .collect(!attended.isEmpty())
                .coverage(seen -> seen.check(true).percentage(it -> it > 5));
    }

    @Property(tries = 1_000)
    void a_session_is_unpaid_only_where_it_could_not_be_reserved_alone(@ForAll("mixedWorlds") World world) {
        AuthorizationLedger rest = world.books().without(world.offered());
        for (ServiceLine line : world.offered()) {
            assertThat(world.week().unpaid().contains(line.session()))
                    .isEqualTo(Reservations.of(rest, List.of(line), CHECK)
                            .firstUncovered()
                            .isPresent());
        }
    }
}
