package org.careweek.spi.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.careweek.core.program.LevelOfCare.IOP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;

/** On which terms a payer covers, said alike or differently to programs in its network and outside of it. */
class CoverageTermsProperties {

    private static final Statement STATEMENT = Asked.statement(Asked.query("q-1", IOP, 0, 9), 0, 24);
    private static final PrivateText EVIDENCE = PrivateText.of("in the payer's words");

    @Provide
    Arbitrary<CoverageTerms> terms() {
        return Arbitraries.randomValue(CoverageTermsProperties::any);
    }

    private static CoverageTerms any(Random random) {
        List<BenefitLimit> limits = new ArrayList<>();
        for (int it = random.nextInt(4); it > 0; it--) {
            limits.add(new BenefitLimit(
                    BenefitLimit.Kind.values()[random.nextInt(2)],
                    BigDecimal.valueOf(random.nextInt(2)),
                    UnitKind.values()[random.nextInt(2)],
                    random.nextBoolean() ? "calendar year" : "lifetime"));
        }
        CostSharing.Builder sharing = CostSharing.builder();
        if (random.nextBoolean()) {
            sharing.copay(Money.of(Integer.toString(random.nextInt(2)), Currency.getInstance("USD")), CostUnit.DAY);
        }
        return new CoverageTerms(Stated.values()[random.nextInt(3)], limits, sharing.build());
    }

    private static CoverageTerms ofNobodyKnowsWhichTier(CoverageTerms in, CoverageTerms out) {
        return CoverageTerms.of(Stated.NOT_STATED, tier -> tier == Stated.YES ? in : out);
    }

    private static String what(BenefitLimit limit) {
        return limit.kind() + " " + limit.unit() + " " + limit.period();
    }

    private static Set<BigDecimal> quantities(CoverageTerms terms, String what) {
        return terms.limits().stream()
                .filter(it -> what(it).equals(what))
                .map(BenefitLimit::quantity)
                .collect(Collectors.toSet());
    }

    @Property
    void a_program_that_is_in_the_network_or_not_hears_what_is_said_to_it(
            @ForAll("terms") CoverageTerms in, @ForAll("terms") CoverageTerms out) {
        assertThat(CoverageTerms.of(Stated.YES, tier -> tier == Stated.YES ? in : out))
                .isEqualTo(in);
        assertThat(CoverageTerms.of(Stated.NO, tier -> tier == Stated.NO ? out : in))
                .isEqualTo(out);
    }

    @Property(tries = 5_000)
    void a_limit_holds_for_everybody_if_both_hear_all_that_is_said_of_it_alike(
            @ForAll("terms") CoverageTerms in, @ForAll("terms") CoverageTerms out) {
        CoverageTerms agreed = ofNobodyKnowsWhichTier(in, out);
        for (BenefitLimit limit : in.limits()) {
            boolean isAlike = quantities(in, what(limit)).equals(quantities(out, what(limit)));
            assertThat(agreed.limits().contains(limit)).isEqualTo(isAlike);
            Statistics.label("alike").collect(isAlike);
        }
        assertThat(in.limits()).containsAll(agreed.limits());
        Statistics.label("alike").coverage(seen -> {
            seen.check(true).count(it -> it > 100);
            seen.check(false).count(it -> it > 100);
        });
    }

    @Property
    void it_is_the_same_whichever_of_the_two_is_heard_first(
            @ForAll("terms") CoverageTerms in, @ForAll("terms") CoverageTerms out) {
        assertThat(ofNobodyKnowsWhichTier(in, out)).isEqualTo(ofNobodyKnowsWhichTier(out, in));
        assertThat(ofNobodyKnowsWhichTier(in, in)).isEqualTo(in);
    }

    @Property
    void a_share_holds_for_everybody_if_both_hear_the_same(
            @ForAll("terms") CoverageTerms in, @ForAll("terms") CoverageTerms out) {
        boolean isAlike = in.costSharing().equals(out.costSharing());
        assertThat(ofNobodyKnowsWhichTier(in, out).costSharing())
                .isEqualTo(isAlike ? in.costSharing() : CostSharing.notStated());
    }

    /** To ask for one in vain does no harm; to go without one that is needed costs the stay. */
    @Example
    void an_authorization_is_needed_if_one_of_the_two_wants_it_and_the_other_does_not_deny_it() {
        Stated yes = Stated.YES;
        Stated no = Stated.NO;
        Stated silent = Stated.NOT_STATED;
        assertThat(authorization(yes, yes)).isEqualTo(yes);
        assertThat(authorization(no, no)).isEqualTo(no);
        assertThat(authorization(silent, silent)).isEqualTo(silent);
        assertThat(List.of(authorization(yes, silent), authorization(silent, yes)))
                .containsOnly(yes);
        assertThat(List.of(authorization(no, silent), authorization(silent, no)))
                .containsOnly(silent);
        assertThat(List.of(authorization(yes, no), authorization(no, yes))).containsOnly(silent);
    }

    private static Stated authorization(Stated in, Stated out) {
        return ofNobodyKnowsWhichTier(needing(in), needing(out)).authorizationNeeded();
    }

    private static CoverageTerms needing(Stated authorization) {
        return new CoverageTerms(authorization, List.of(), CostSharing.notStated());
    }

    @Property
    void the_answer_says_the_terms_and_nothing_more(@ForAll("terms") CoverageTerms terms, @ForAll Stated inNetwork) {
        assertThat(terms.answer(STATEMENT, inNetwork, EVIDENCE))
                .isEqualTo(IndicatesCovered.builder(STATEMENT)
                        .authorizationNeeded(terms.authorizationNeeded())
                        .inNetwork(inNetwork)
                        .limits(terms.limits())
                        .costSharing(terms.costSharing())
                        .evidence(EVIDENCE)
                        .build());
    }

    @Property
    void the_order_of_limits_and_one_that_is_said_twice_change_nothing(
            @ForAll("terms") CoverageTerms terms, @ForAll Random random) {
        List<BenefitLimit> more = new ArrayList<>(terms.limits());
        more.addAll(terms.limits());
        Collections.shuffle(more, random);
        assertThat(new CoverageTerms(terms.authorizationNeeded(), more, terms.costSharing()))
                .isEqualTo(terms);
        assertThat(IndicatesCovered.builder(STATEMENT).limits(more).build())
                .isEqualTo(IndicatesCovered.builder(STATEMENT)
                        .limits(terms.limits())
                        .build());
    }

    @Example
    void more_limits_than_an_answer_holds_are_undetermined_and_the_payer_s_words_are_kept() {
        List<BenefitLimit> most =
                IntStream.range(0, 10_000).mapToObj(Asked::limit).toList();
        List<BenefitLimit> more = new ArrayList<>(most);
        more.add(Asked.limit(10_000));
        assertThat(limited(most).answer(STATEMENT, Stated.YES, EVIDENCE)).isInstanceOf(IndicatesCovered.class);
        assertThat(limited(more).answer(STATEMENT, Stated.YES, EVIDENCE))
                .isEqualTo(new Undetermined(Undetermined.Reason.LIMIT, new RetryAdvice.Never(), EVIDENCE));
    }

    private static CoverageTerms limited(List<BenefitLimit> limits) {
        return new CoverageTerms(Stated.NOT_STATED, limits, CostSharing.notStated());
    }

    @Example
    void nothing_is_missing_and_nothing_is_printed() {
        assertThat(needing(Stated.YES)).hasToString("CoverageTerms[private]");
        assertThatNullPointerException().isThrownBy(() -> needing(null));
        assertThatNullPointerException().isThrownBy(() -> limited(null));
        assertThatNullPointerException().isThrownBy(() -> CoverageTerms.of(null, tier -> needing(tier)));
    }
}
