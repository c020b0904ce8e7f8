package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.coverage.LedgerStory.id;
import static org.careweek.core.coverage.LedgerStory.line;
import static org.careweek.core.coverage.LedgerStory.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.NaiveBooks.Step;

/** AU1 to AU6: random stories of sessions that are planned, attended and cancelled, against books kept on paper. */
class AuthorizationLedgerProperties {

    private static final CoverageCheck CHECK = CoverageCheck.standard();

    @Provide
    Arbitrary<LedgerStory> stories() {
        return LedgerStory.any();
    }

    @Property(tries = 100_000)
    void what_is_used_and_what_remains_make_up_what_was_granted_and_overuse_stands_apart(
            @ForAll("stories") LedgerStory story) {
        NaiveBooks paper = new NaiveBooks(story.grants());
        AuthorizationLedger ledger = AuthorizationLedger.of(story.authorizations());
        for (Step step : story.steps()) {
            AuthorizationLedger before = ledger;
            ledger = after(ledger, step, paper);
            if (!paper.take(step)) {
                assertThat(ledger).isSameAs(before);
            }
        }
        boolean overused = false;
        for (int grant = 0; grant < story.grants().size(); grant++) {
            long granted = story.grants().get(grant).amount();
            long taken = paper.taken(grant);
            assertThat(ledger.used(id(grant))).isEqualTo(story.units(grant, Math.min(taken, granted)));
            assertThat(ledger.remaining(id(grant))).isEqualTo(story.units(grant, Math.max(granted - taken, 0)));
            assertThat(ledger.overused(id(grant))).isEqualTo(story.units(grant, Math.max(taken - granted, 0)));
            assertThat(ledger.remaining()).containsEntry(id(grant), ledger.remaining(id(grant)));
            overused |= taken > granted;
        }
        assertThat(CHECK.overused(ledger).isEmpty()).isEqualTo(!overused);
        Statistics.label("overused").collect(overused).coverage(seen -> {
            seen.check(true).percentage(it -> it > 10);
            seen.check(false).percentage(it -> it > 10);
        });
    }

    @Property(tries = 20_000)
    void a_refusal_names_each_of_level_span_units_and_kind_that_does_not_match_and_no_other(
            @ForAll("stories") LedgerStory story) {
        NaiveBooks paper = new NaiveBooks(story.grants());
        AuthorizationLedger ledger = AuthorizationLedger.of(story.authorizations());
        for (Step step : story.steps()) {
            List<String> said = ledger.refusals(id(step.grant()), line(step), CHECK).stream()
                    .map(it -> it.rule().id().value())
                    .toList();
            assertThat(said).containsExactlyElementsOf(new TreeSet<>(paper.reasons(step)));
            said.forEach(it -> Statistics.label("reason").collect(it));
            ledger = after(ledger, step, paper);
            paper.take(step);
        }
        Statistics.label("reason")
                .coverage(seen -> List.of(
                                "authorization.level",
                                "authorization.span",
                                "authorization.unit-kind",
                                "authorization.units",
                                "authorization.one-level-a-date")
                        .forEach(it -> seen.check(it).percentage(share -> share > 3)));
    }

    @Property(tries = 20_000)
    void an_authorization_is_exhausted_on_the_date_that_takes_its_last_unit(@ForAll("stories") LedgerStory story) {
        NaiveBooks paper = new NaiveBooks(story.grants());
        story.steps().forEach(paper::take);
        SortedMap<AuthorizationId, LocalDate> found =
                played(story, story.steps().size()).exhausted();
        boolean any = false;
        for (int grant = 0; grant < story.grants().size(); grant++) {
            int day = paper.exhausted(grant);
            assertThat(Optional.ofNullable(found.get(id(grant))))
                    .isEqualTo(day < 0 ? Optional.empty() : Optional.of(Grants.day(day)));
            any |= day >= 0;
        }
        Statistics.label("exhausted").collect(any).coverage(seen -> {
            seen.check(true).percentage(it -> it > 10);
            seen.check(false).percentage(it -> it > 10);
        });
    }

    @Property(tries = 20_000)
    void a_session_is_paid_for_by_the_usable_authorization_that_ends_first_whatever_it_counts(
            @ForAll("stories") LedgerStory story) {
        int last = story.steps().size() - 1;
        NaiveBooks paper = new NaiveBooks(story.grants());
        story.steps().subList(0, last).forEach(paper::take);
        Step step = story.steps().get(last);
        int payer = paper.payer(step, Set.of());
        assertThat(played(story, last).payerToReserve(line(step), CHECK)).isEqualTo(idOf(payer));
        int overused = paper.payer(step, Set.of("authorization.units"));
        assertThat(played(story, last).payerToConsume(line(step), CHECK)).isEqualTo(idOf(payer < 0 ? overused : payer));
        Statistics.label("payer").collect(payer).coverage(seen -> {
            for (int grant = -1; grant < 2; grant++) {
                seen.check(grant).percentage(it -> it > 5);
            }
        });
    }

    @Property(tries = 5_000)
    void cancelling_a_session_restores_exactly_the_units_that_it_took(@ForAll("stories") LedgerStory story) {
        AuthorizationLedger before = played(story, story.steps().size() - 1);
        Step last = story.steps().get(story.steps().size() - 1);
        boolean isNew = before.entries().stream()
                .noneMatch(it -> it.line().session().equals(session(last.session()))
                        && it.state() != LedgerEntry.State.RELEASED);
        Assume.that(isNew && last.verb() != 'X');
        LedgerOutcome outcome = last.verb() == 'R'
                ? before.reserve(id(last.grant()), line(last), CHECK)
                : before.consume(id(last.grant()), line(last), CHECK);
        boolean booked = outcome.fold(
                it -> {
                    AuthorizationLedger after = it.ledger().release(session(last.session()));
                    assertThat(after.remaining()).isEqualTo(before.remaining());
                    story.authorizations().all().forEach(authorization -> {
                        assertThat(after.used(authorization.id())).isEqualTo(before.used(authorization.id()));
                        assertThat(after.overused(authorization.id())).isEqualTo(before.overused(authorization.id()));
                    });
                    return true;
                },
                it -> false);
        Statistics.label("booked")
                .collect(booked)
                .coverage(seen -> seen.check(true).percentage(it -> it > 30));
    }

    @Property(tries = 2_000)
    void whatever_happens_every_live_session_lies_in_the_span_and_level_and_kind_of_what_pays_for_it(
            @ForAll("stories") LedgerStory story) {
        AuthorizationLedger ledger = played(story, story.steps().size());
        assertThat(ledger.entries())
                .isSortedAccordingTo(
                        Comparator.comparing((LedgerEntry it) -> it.line().date())
                                .thenComparing(it -> it.line().session()))
                .allSatisfy(it -> {
                    Authorization payer =
                            ledger.authorizations().find(it.authorization()).orElseThrow();
                    assertThat(it.line().date()).isBetween(payer.from(), payer.through());
                    assertThat(it.line().level()).isEqualTo(payer.level());
                    assertThat(it.line().kind()).isEqualTo(payer.granted().kind());
                });
        assertThat(ledger.entries().stream()
                        .filter(it -> it.state() != LedgerEntry.State.RELEASED)
                        .map(it -> it.line().date() + " " + it.line().level())
                        .distinct()
                        .map(it -> it.substring(0, 10)))
                .as("one level a date")
                .doesNotHaveDuplicates();
    }

    private static Optional<AuthorizationId> idOf(int grant) {
        return grant < 0 ? Optional.empty() : Optional.of(id(grant));
    }

    private static AuthorizationLedger played(LedgerStory story, int steps) {
        NaiveBooks paper = new NaiveBooks(story.grants());
        AuthorizationLedger ledger = AuthorizationLedger.of(story.authorizations());
        for (Step step : story.steps().subList(0, steps)) {
            ledger = after(ledger, step, paper);
            paper.take(step);
        }
        return ledger;
    }

    /** The ledger after a step; the same where it is refused. */
    private static AuthorizationLedger after(AuthorizationLedger ledger, Step step, NaiveBooks paper) {
        if (step.verb() == 'X') {
            if (paper.knows(step.session())) {
                return ledger.release(session(step.session()));
            }
            assertThatIllegalArgumentException().isThrownBy(() -> ledger.release(session(step.session())));
            return ledger;
        }
        if (paper.isNonsense(step)) {
            assertThatIllegalArgumentException().isThrownBy(() -> ledger.reserve(id(step.grant()), line(step), CHECK));
            return ledger;
        }
        LedgerOutcome outcome = step.verb() == 'R'
                ? ledger.reserve(id(step.grant()), line(step), CHECK)
                : ledger.consume(id(step.grant()), line(step), CHECK);
        return outcome.fold(LedgerOutcome.Booked::ledger, it -> ledger);
    }
}
