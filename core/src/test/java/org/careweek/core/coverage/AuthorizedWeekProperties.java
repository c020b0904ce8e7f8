package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.coverage.Grants.days;
import static org.careweek.core.coverage.Grants.line;
import static org.careweek.core.coverage.UnitKind.DAYS;
import static org.careweek.core.coverage.UnitKind.HOURS;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;

/** What authorizations leave of a week, against what the books would really reserve. */
class AuthorizedWeekProperties {

    private static final CoverageCheck CHECK = CoverageCheck.standard();

    /** Authorized hours and sessions on offer, a session a day. */
    private record World(List<Authorization> granted, List<ServiceLine> offered) {

        static World any(Random random) {
            List<Authorization> granted = new ArrayList<>();
            for (int it = random.nextInt(3); it > 0; it--) {
                int from = random.nextInt(5);
                int through = from + random.nextInt(5 - from);
                granted.add(Grants.of(
                        "a" + it,
                        random.nextInt(5) == 0 ? IOP : PHP,
                        from,
                        through,
                        AuthorizedUnits.ofMinutes(60 * random.nextInt(9))));
            }
            List<ServiceLine> offered = new ArrayList<>();
            for (int day = 0; day < 5; day++) {
                offered.add(line(
                        "s" + day, day, PHP, HOURS, List.of(1, 59, 60, 61, 180).get(random.nextInt(5))));
            }
            return new World(granted, offered);
        }

        /** The same with some of the authorizations and sessions in days. */
        World mixed(Random random) {
            return new World(
                    granted.stream()
                            .map(it -> random.nextBoolean()
                                    ? it
                                    : new Authorization(
                                            it.id(),
                                            it.level(),
                                            it.from(),
                                            it.through(),
                                            AuthorizedUnits.of(1 + random.nextInt(3), DAYS)))
                            .toList(),
                    offered.stream()
                            .map(it -> random.nextBoolean()
                                    ? it
                                    : new ServiceLine(it.session(), it.date(), it.level(), DAYS, it.time()))
                            .toList());
        }

        AuthorizationLedger books() {
            return AuthorizationLedger.of(new Authorizations(granted));
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::any);
    }

    @Provide
    Arbitrary<World> mixedWorlds() {
        return Arbitraries.randomValue(random -> World.any(random).mixed(random));
    }

    @Property(tries = 5_000)
    void days_beside_hours_take_no_cap_away(@ForAll("mixedWorlds") World world, @ForAll long seed) {
        whatever_can_be_reserved_of_a_week_keeps_its_cap(world, seed);
        boolean hasHours = world.offered().stream().anyMatch(line -> line.kind() == HOURS);
        AuthorizedWeek week = AuthorizedWeek.of(world.books(), world.offered(), CHECK);
        assertThat(week.time().equals(AuthorizedTime.unlimited())).isEqualTo(!hasHours);
    }

    @Property(tries = 5_000)
    void whatever_can_be_reserved_of_a_week_keeps_its_cap(@ForAll("worlds") World world, @ForAll long seed) {
        AuthorizedWeek week = AuthorizedWeek.of(world.books(), world.offered(), CHECK);
        Random random = new Random(seed);
        List<ServiceLine> chosen =
                world.offered().stream().filter(line -> random.nextInt(4) > 0).toList();
        Reservations reserved = Reservations.of(world.books(), chosen, CHECK);
        int minutes = reserved.ledger().entries().stream()
                .mapToInt(entry -> entry.line().time().minutes())
                .sum();
        assertThat(week.time().covers(TreatmentTime.ofMinutes(minutes))).isTrue();
        assertThat(reserved.ledger().entries())
                .noneMatch(entry -> week.unpaid().contains(entry.line().session()));
        Statistics.label("something is paid")
                .collect(minutes > 0)
                .coverage(seen -> seen.check(true).percentage(it -> it > 10));
    }

    @Property(tries = 5_000)
    void under_one_authorization_for_the_whole_week_the_cap_is_all_there_is_to_keep(
            @ForAll("worlds") World world, @ForAll long seed) {
        int hours = (int) Math.floorMod(seed, 12L);
        var books =
                AuthorizationLedger.of(Authorizations.of(Grants.of("a", PHP, 0, 6, AuthorizedUnits.of(hours, HOURS))));
        AuthorizedWeek week = AuthorizedWeek.of(books, world.offered(), CHECK);
        int minutes =
                world.offered().stream().mapToInt(it -> it.time().minutes()).sum();
        boolean isWithin = week.time().covers(TreatmentTime.ofMinutes(minutes));
        assertThat(Reservations.of(books, world.offered(), CHECK).uncovered().isEmpty())
                .isEqualTo(isWithin);
        Statistics.label("within").collect(isWithin).coverage(seen -> {
            seen.check(true).percentage(it -> it > 5);
            seen.check(false).percentage(it -> it > 5);
        });
    }

    @Property(tries = 1_000)
    void a_session_is_unpaid_only_where_it_could_not_be_reserved_alone(@ForAll("worlds") World world) {
        AuthorizedWeek week = AuthorizedWeek.of(world.books(), world.offered(), CHECK);
        world.offered()
                .forEach(line -> assertThat(week.unpaid().contains(line.session()))
                        .isEqualTo(Reservations.of(world.books(), List.of(line), CHECK)
                                .firstUncovered()
                                .isPresent()));
    }

    @Example
    void days_are_never_taken_for_time() {
        var books = AuthorizationLedger.of(Authorizations.of(days("a", PHP, 0, 1, 2)));
        var offered = List.of(line("in", 1, PHP, DAYS, 300), line("out", 2, PHP, DAYS, 300));
        AuthorizedWeek week = AuthorizedWeek.of(books, offered, CHECK);
        assertThat(week.time()).isEqualTo(AuthorizedTime.unlimited());
        assertThat(week.unpaid()).containsExactly(new SessionId("out"));
    }

    @Example
    void a_day_beside_hours_adds_its_own_time_to_their_cap() {
        var books = AuthorizationLedger.of(
                Authorizations.of(Grants.of("h", PHP, 0, 6, AuthorizedUnits.of(4, HOURS)), days("d", PHP, 0, 1, 1)));
        var offered = List.of(
                line("day", 0, PHP, DAYS, 300),
                line("unpaid", 2, PHP, DAYS, 300),
                line("one", 0, PHP, HOURS, 180),
                line("two", 1, PHP, HOURS, 180));
        AuthorizedWeek week = AuthorizedWeek.of(books, offered, CHECK);
        assertThat(week.time()).isEqualTo(AuthorizedTime.atMost(TreatmentTime.ofMinutes(4 * 60 + 300)));
        assertThat(week.unpaid()).containsExactly(new SessionId("unpaid"));
    }

    @Example
    void a_week_that_has_begun_has_the_hours_that_were_attended_in_it_too() {
        var attended = line("monday", 0, PHP, HOURS, 180);
        var before = line("last week", -3, PHP, HOURS, 60);
        var a = AuthorizationId.of("a");
        var books =
                AuthorizationLedger.of(Authorizations.of(Grants.of("a", PHP, -7, 6, AuthorizedUnits.of(10, HOURS))));
        for (ServiceLine line : List.of(before, attended)) {
            books = books.consume(a, line, CHECK).fold(LedgerOutcome.Booked::ledger, refused -> {
                throw new AssertionError(refused);
            });
        }
        AuthorizedWeek week = AuthorizedWeek.of(books, List.of(attended, line("tuesday", 1, PHP, HOURS, 180)), CHECK);
        assertThat(week.time()).isEqualTo(AuthorizedTime.atMost(TreatmentTime.ofHours(9)));
        assertThat(week.toString()).isEqualTo("AuthorizedWeek[private]");
    }

    @Example
    void hours_of_another_level_count_nothing() {
        var books = AuthorizationLedger.of(Authorizations.of(Grants.of("a", IOP, 0, 6, AuthorizedUnits.of(10, HOURS))));
        var offered = List.of(line("s", 1, PHP, HOURS, 60));
        AuthorizedWeek week = AuthorizedWeek.of(books, offered, CHECK);
        assertThat(week.time()).isEqualTo(AuthorizedTime.atMost(TreatmentTime.ZERO));
        assertThat(week.unpaid()).containsExactly(new SessionId("s"));
    }
}
