package org.careweek.spi.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.spi.insurance.Asked.MONDAY;
import static org.careweek.spi.insurance.Asked.NOON;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;

/** What several answers say together, of random answers of a few hours. */
class BenefitSummaryProperties {

    private static final Instant LATER = NOON.plus(Duration.ofHours(2));

    @Provide
    Arbitrary<Verifications> answers() {
        return Arbitraries.randomValue(Asked::any);
    }

    private static BenefitSummary sum(Verifications asked) {
        return BenefitSummary.of(asked, MONDAY.plusDays(4), LATER);
    }

    private static LevelBenefits iop(Verification... asked) {
        return sum(new Verifications(List.of(asked))).at(IOP);
    }

    private static VerificationQuery query(String name) {
        return Asked.query(name, IOP, 0, 9);
    }

    private static Verification yes(String name, IndicatesCovered.Builder answer) {
        return new Verification(query(name), answer.build());
    }

    private static IndicatesCovered.Builder told(String name, int hour) {
        return IndicatesCovered.builder(Asked.statement(query(name), hour, 99));
    }

    @Property(tries = 5_000)
    void order_and_repetition_change_nothing(@ForAll("answers") Verifications asked, @ForAll long seed) {
        List<Verification> more = new ArrayList<>(asked.all());
        more.addAll(asked.all());
        Collections.shuffle(more, new Random(seed));
        assertThat(sum(new Verifications(more))).isEqualTo(sum(asked));
    }

    @Property(tries = 5_000)
    void what_nobody_answered_changes_nothing(@ForAll("answers") Verifications asked) {
        assertThat(sum(asked.and(Asked.unknown(query("silence"))))).isEqualTo(sum(asked));
    }

    @Property(tries = 5_000)
    void one_level_says_nothing_about_another(@ForAll("answers") Verifications asked) {
        List<Verification> others =
                asked.all().stream().filter(it -> it.query().level() == PHP).toList();
        assertThat(sum(asked).at(PHP)).isEqualTo(sum(new Verifications(others)).at(PHP));
        assertThat(sum(new Verifications(others)).at(IOP).covered()).isEqualTo(Stated.NOT_STATED);
    }

    @Property(tries = 10_000)
    void covered_is_what_the_latest_fresh_answers_say_with_one_voice(@ForAll("answers") Verifications asked) {
        for (LevelOfCare level : List.of(IOP, PHP)) {
            Instant last = Instant.MIN;
            List<String> voices = new ArrayList<>();
            for (Verification each : asked.all()) {
                if (each.query().level() == level && each.speaksFor(MONDAY.plusDays(4), LATER)) {
                    Instant made = each.statement().orElseThrow().verifiedAt();
                    if (made.isAfter(last)) {
                        voices.clear();
                        last = made;
                    }
                    if (made.equals(last)) {
                        voices.add(each.answer().getClass().getSimpleName());
                    }
                }
            }
            boolean isYes = voices.contains("IndicatesCovered") && !voices.contains("IndicatesNotCovered");
            boolean isNo = voices.contains("IndicatesNotCovered") && !voices.contains("IndicatesCovered");
            Stated expected = isYes ? Stated.YES : isNo ? Stated.NO : Stated.NOT_STATED;
            assertThat(sum(asked).at(level).covered()).isEqualTo(expected);
            assertThat(sum(asked).at(level).staleAt().isPresent()).isEqualTo(!voices.isEmpty());
            Statistics.label("covered").collect(expected);
            Statistics.label("both").collect(voices.size() > 1 && !isYes && !isNo);
        }
        Statistics.label("covered").coverage(seen -> {
            seen.check(Stated.YES).percentage(it -> it > 3);
            seen.check(Stated.NO).percentage(it -> it > 3);
        });
        Statistics.label("both").coverage(seen -> seen.check(true).count(it -> it > 5));
    }

    @Example
    void a_later_answer_takes_the_place_of_an_earlier_one_with_all_it_said() {
        LevelBenefits level = iop(
                yes("early", told("early", 0).authorizationNeeded(Stated.YES).limits(List.of(Asked.limit(20)))),
                yes("late", told("late", 1).limits(List.of(Asked.limit(8)))));
        assertThat(level.authorizationNeeded()).isEqualTo(Stated.NOT_STATED);
        assertThat(level.limits()).containsExactly(Asked.limit(8));
        assertThat(level.isContradictory()).isFalse();
    }

    @Example
    void answers_of_one_moment_are_put_together_and_silence_does_not_contradict() {
        CostSharing copay = CostSharing.builder()
                .copay(Money.of("30", Currency.getInstance("USD")), CostUnit.DAY)
                .build();
        LevelBenefits level = iop(
                yes("a", told("a", 1).authorizationNeeded(Stated.YES).limits(List.of(Asked.limit(20)))),
                yes("b", told("b", 1).inNetwork(Stated.NO).costSharing(copay).limits(List.of(Asked.limit(8)))));
        assertThat(level.covered()).isEqualTo(Stated.YES);
        assertThat(level.authorizationNeeded()).isEqualTo(Stated.YES);
        assertThat(level.inNetwork()).isEqualTo(Stated.NO);
        assertThat(level.costSharing()).isEqualTo(copay);
        assertThat(level.limits()).containsExactly(Asked.limit(8), Asked.limit(20));
        assertThat(level.isContradictory()).isFalse();
    }

    @Example
    void shares_of_one_moment_add_up_part_by_part() {
        Money thirty = Money.of("30", Currency.getInstance("USD"));
        CostSharing copay = CostSharing.builder().copay(thirty, CostUnit.DAY).build();
        CostSharing left = CostSharing.builder().deductibleLeft(thirty).build();
        CostSharing other = CostSharing.builder().copay(thirty, CostUnit.VISIT).build();
        LevelBenefits level = iop(
                yes("a", told("a", 1).costSharing(copay)), yes("b", told("b", 1).costSharing(left)));
        assertThat(level.isContradictory()).isFalse();
        assertThat(level.costSharing())
                .isEqualTo(CostSharing.builder()
                        .copay(thirty, CostUnit.DAY)
                        .deductibleLeft(thirty)
                        .build());
        LevelBenefits both = iop(
                yes("a", told("a", 1).costSharing(copay)), yes("b", told("b", 1).costSharing(other)));
        assertThat(both.isContradictory()).isTrue();
        assertThat(both.costSharing()).isEqualTo(CostSharing.notStated());
    }

    @Example
    void what_is_said_both_ways_is_not_stated_and_somebody_has_to_ask() {
        LevelBenefits authorization = iop(
                yes("a", told("a", 1).authorizationNeeded(Stated.YES)),
                yes("b", told("b", 1).authorizationNeeded(Stated.NO)));
        assertThat(authorization.covered()).isEqualTo(Stated.YES);
        assertThat(authorization.authorizationNeeded()).isEqualTo(Stated.NOT_STATED);
        assertThat(authorization.isContradictory()).isTrue();

        LevelBenefits coverage = iop(
                yes("a", told("a", 1).authorizationNeeded(Stated.YES).limits(List.of(Asked.limit(20)))),
                Asked.no(query("b"), 1, 99));
        assertThat(coverage.covered()).isEqualTo(Stated.NOT_STATED);
        assertThat(coverage.authorizationNeeded()).isEqualTo(Stated.NOT_STATED);
        assertThat(coverage.limits()).isEmpty();
        assertThat(coverage.isContradictory()).isTrue();
    }

    @Example
    void the_summary_goes_stale_with_the_first_of_its_answers() {
        LevelBenefits level = iop(Asked.yes(query("a"), 1, 5), Asked.yes(query("b"), 1, 3));
        assertThat(level.staleAt()).contains(NOON.plus(Duration.ofHours(4)));
        assertThat(level).hasToString("LevelBenefits[private]");
    }

    @Example
    void a_limit_keeps_its_size_and_no_number_fills_the_memory() {
        assertThat(Asked.limit(20).quantity()).isEqualTo(new BigDecimal("20"));
        for (String hostile : List.of("1E999999999", "1E-999999999", "1e15", "-1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new BenefitLimit(BenefitLimit.Kind.TOTAL, new BigDecimal(hostile), UnitKind.DAYS, "year"));
        }
    }
}
