package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.coverage.Grants.days;
import static org.careweek.core.coverage.Grants.line;
import static org.careweek.core.coverage.UnitKind.DAYS;
import static org.careweek.core.coverage.UnitKind.VISITS;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.LevelOfCare;

/** Where a plan leaves what is authorized, against trying every choice of authorizations. */
class ReservationsProperties {

    private static final CoverageCheck CHECK = CoverageCheck.standard();
    private static final int MOST_DAYS = 5;

    /** Authorized visits or days, and sessions in order; all of one kind. */
    private record World(UnitKind kind, List<Authorization> granted, List<ServiceLine> planned) {

        static World any(Random random) {
            UnitKind kind = random.nextBoolean() ? DAYS : VISITS;
            List<Authorization> granted = new ArrayList<>();
            for (int it = random.nextInt(5); it > 0; it--) {
                int from = random.nextInt(MOST_DAYS) / 2;
                int through = from + random.nextInt(MOST_DAYS - from);
                AuthorizedUnits units = AuthorizedUnits.of(random.nextInt(6), kind);
                granted.add(Grants.of("a" + it, level(random), from, through, units));
            }
            List<ServiceLine> planned = new ArrayList<>();
            for (int day = 0; day < MOST_DAYS; day++) {
                LevelOfCare level = level(random);
                for (int it = random.nextInt(3); it > 0; it--) {
                    planned.add(line("s" + day + it, day, level, kind, 60));
                }
            }
            return new World(kind, granted, planned);
        }

        private static LevelOfCare level(Random random) {
            return random.nextInt(12) == 0 ? IOP : PHP;
        }

        AuthorizationLedger books() {
            return AuthorizationLedger.of(new Authorizations(granted));
        }

        /** The most of the first so many sessions that some choice covers; of days, of their dates. */
        int mostCovered(int first) {
            int[] left =
                    granted.stream().mapToInt(it -> (int) it.granted().whole()).toArray();
            return mostCovered(planned.subList(0, first), left, -1);
        }

        private int mostCovered(List<ServiceLine> lines, int[] left, int payerOfTheDay) {
            if (lines.isEmpty()) {
                return 0;
            }
            ServiceLine line = lines.get(0);
            List<ServiceLine> later = lines.subList(1, lines.size());
            boolean isLastOfDay = later.isEmpty() || !later.get(0).date().equals(line.date());
            if (kind == DAYS && payerOfTheDay >= 0) {
                return mostCovered(later, left, isLastOfDay ? -1 : payerOfTheDay);
            }
            int most = mostCovered(later, left, -1);
            for (int it = 0; it < left.length; it++) {
                if (left[it] > 0
                        && granted.get(it).level() == line.level()
                        && granted.get(it).spans(line.date())) {
                    left[it]--;
                    most = Math.max(most, 1 + mostCovered(later, left, isLastOfDay ? -1 : it));
                    left[it]++;
                }
            }
            return most;
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::any);
    }

    @Property(tries = 5_000)
    void a_session_is_uncovered_only_where_no_choice_of_authorizations_could_cover_it(@ForAll("worlds") World world) {
        Reservations reservations = Reservations.of(world.books(), world.planned(), CHECK);
        Set<Object> covered = new HashSet<>();
        for (int first = 0; first < world.planned().size(); first++) {
            ServiceLine line = world.planned().get(first);
            if (reservations.uncovered().stream().noneMatch(it -> it.line().equals(line))) {
                covered.add(world.kind() == DAYS ? line.date() : line.session());
            }
            assertThat(covered).hasSize(world.mostCovered(first + 1));
        }
        Statistics.label("runs past")
                .collect(!reservations.uncovered().isEmpty())
                .coverage(seen -> {
                    seen.check(true).percentage(it -> it > 10);
                    seen.check(false).percentage(it -> it > 5);
                });
    }

    @Property(tries = 2_000)
    void what_is_not_uncovered_is_reserved_and_planning_again_changes_nothing(@ForAll("worlds") World world) {
        Reservations once = Reservations.of(world.books(), world.planned(), CHECK);
        assertThat(once.ledger().entries())
                .hasSize(world.planned().size() - once.uncovered().size());
        assertThat(once.ledger().entries()).allMatch(entry -> entry.state() == LedgerEntry.State.RESERVED);
        assertThat(Reservations.of(once.ledger(), world.planned(), CHECK)).isEqualTo(once);
    }

    @Property(tries = 2_000)
    void one_more_authorization_never_makes_the_plan_leave_earlier(@ForAll("worlds") World world) {
        List<Authorization> more = new ArrayList<>(world.granted());
        more.add(Grants.of("more", PHP, 1, 3, AuthorizedUnits.of(1, world.kind())));
        Reservations before = Reservations.of(world.books(), world.planned(), CHECK);
        Reservations after = Reservations.of(AuthorizationLedger.of(new Authorizations(more)), world.planned(), CHECK);
        assertThat(after.uncovered().size())
                .isLessThanOrEqualTo(before.uncovered().size());
        after.firstUncovered()
                .ifPresent(late -> assertThat(
                                before.firstUncovered().orElseThrow().line().date())
                        .isBeforeOrEqualTo(late.line().date()));
    }

    @Example
    void a_plan_that_runs_past_the_end_of_its_authorization_names_the_first_session_after_it() {
        var books = AuthorizationLedger.of(Authorizations.of(days("a", PHP, 0, 1, 9)));
        var plan = List.of(
                line("monday", 0, PHP, DAYS, 300),
                line("tuesday", 1, PHP, DAYS, 300),
                line("wednesday", 2, PHP, DAYS, 300),
                line("thursday", 3, PHP, DAYS, 300));
        SessionNotCovered first =
                Reservations.of(books, plan, CHECK).firstUncovered().orElseThrow();
        assertThat(first.line()).isEqualTo(plan.get(2));
        assertThat(first.rule()).isEqualTo(CoverageRules.COVERED);
        assertThat(first.reasons()).extracting(reason -> reason.rule().id()).containsExactly(CoverageRules.SPAN.id());
        assertThat(first.explanation().facts().toString()).contains("wednesday");
    }

    @Example
    void what_was_attended_is_planned_no_more_and_keeps_its_units() {
        var authorizations = Authorizations.of(days("a", PHP, 0, 4, 2));
        var monday = line("monday", 0, PHP, DAYS, 300);
        var tuesday = line("tuesday", 1, PHP, DAYS, 300);
        var wednesday = line("wednesday", 2, PHP, DAYS, 300);
        var books = AuthorizationLedger.of(authorizations)
                .consume(AuthorizationId.of("a"), monday, CHECK)
                .fold(LedgerOutcome.Booked::ledger, refused -> {
                    throw new AssertionError(refused);
                });
        Reservations reservations =
                Reservations.of(books, List.of(monday, tuesday, tuesday, wednesday, wednesday), CHECK);
        assertThat(reservations.uncovered()).extracting(SessionNotCovered::line).containsExactly(wednesday);
        assertThat(reservations.ledger().remaining(AuthorizationId.of("a")).isNone())
                .isTrue();
        assertThat(reservations.ledger().entries())
                .extracting(LedgerEntry::state)
                .containsExactly(LedgerEntry.State.CONSUMED, LedgerEntry.State.RESERVED);
    }

    @Example
    void nothing_authorized_covers_nothing_for_no_reason_of_any_authorization() {
        Reservations reservations = Reservations.of(
                AuthorizationLedger.of(Authorizations.of()), List.of(line("s", 0, IOP, VISITS, 60)), CHECK);
        assertThat(reservations.firstUncovered().orElseThrow().reasons()).isEmpty();
        assertThat(reservations.toString()).isEqualTo("Reservations[private]");
    }

    @Example
    void a_plan_out_of_order_is_refused() {
        var plan = List.of(line("b", 1, IOP, VISITS, 60), line("a", 0, IOP, VISITS, 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reservations.of(AuthorizationLedger.of(Authorizations.of()), plan, CHECK));
    }
}
