package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement names the providers of which it speaks (EB12), and no answer says whether a program is one of them. */
class NetworkTest {

    private static VerificationAnswer php(Stated inNetwork, String... segments) {
        X12Verifier.Builder verifier = Payer.verifier(question -> Payer.says("q-1", "member-7", List.of(segments)));
        if (inNetwork != Stated.NOT_STATED) {
            verifier.inNetwork(new PayerId("payer"), inNetwork == Stated.YES);
        }
        return verifier.build().verify(Payer.query("q-1", "member-7", LevelOfCare.PHP));
    }

    private static IndicatesCovered covered(Stated inNetwork, String... segments) {
        VerificationAnswer answer = php(inNetwork, segments);
        assertThat(answer).isInstanceOf(IndicatesCovered.class);
        return (IndicatesCovered) answer;
    }

    private static Optional<Money> dollars(String amount) {
        return Optional.of(Money.of(amount, Currency.getInstance("USD")));
    }

    private static void isUndetermined(VerificationAnswer answer, Reason reason) {
        assertThat(answer).isInstanceOf(Undetermined.class);
        assertThat(((Undetermined) answer).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource(Stated.class)
    void whether_the_program_is_in_the_network_is_what_the_site_says_and_nothing_else(Stated inNetwork) {
        for (String tier : List.of("", "*********W")) {
            assertThat(covered(inNetwork, "EB*1**BB" + tier).inNetwork()).isEqualTo(inNetwork);
        }
        assertThat(covered(Stated.NOT_STATED, "EB*1**BB*********Y").inNetwork()).isEqualTo(Stated.NOT_STATED);
        assertThat(covered(Stated.NOT_STATED, "EB*1**BB*********N").inNetwork()).isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void what_is_said_of_another_payer_counts_for_that_one() {
        VerificationAnswer answer = Payer.verifier(question -> Payer.says("q-1", "member-7", List.of("EB*1**BB")))
                .inNetwork(new PayerId("another"), true)
                .build()
                .verify(Payer.query("q-1", "member-7", LevelOfCare.PHP));
        assertThat(((IndicatesCovered) answer).inNetwork()).isEqualTo(Stated.NOT_STATED);
    }

    private static final String[] TWO_TIERS = {
        "EB*1**BB",
        "EB*B**BB***27*25*****Y",
        "EB*B**BB***27*60*****N",
        "EB*C**30***23*1000*****Y",
        "EB*C**30***23*1000*****N",
        "EB*G**30***23*5000*****W",
        "EB*A**30*****.2****Y",
        "EB*F**BB***23***VS*60**Y",
        "EB*F**BB***23***VS*30**N",
        "EB*F**BB***35***DY*5",
        "EB*F**BB***34***DY*20**Y"
    };

    @Test
    void a_program_is_told_the_share_and_the_limits_of_its_own_tier() {
        IndicatesCovered in = covered(Stated.YES, TWO_TIERS);
        assertThat(in.costSharing().copay().map(CostSharing.Copay::amount)).isEqualTo(dollars("25"));
        assertThat(in.costSharing().coinsurancePercent()).isPresent();
        assertThat(in.limits()).extracting(it -> it.quantity().intValue()).containsExactlyInAnyOrder(60, 5, 20);
        IndicatesCovered out = covered(Stated.NO, TWO_TIERS);
        assertThat(out.costSharing().copay().map(CostSharing.Copay::amount)).isEqualTo(dollars("60"));
        assertThat(out.costSharing().coinsurancePercent()).isEmpty();
        assertThat(out.limits()).extracting(it -> it.quantity().intValue()).containsExactlyInAnyOrder(30, 5);
    }

    @Test
    void where_its_tier_is_not_known_it_is_told_what_holds_in_both() {
        IndicatesCovered unknown = covered(Stated.NOT_STATED, TWO_TIERS);
        assertThat(unknown.costSharing().copay()).isEmpty();
        assertThat(unknown.costSharing().coinsurancePercent()).isEmpty();
        assertThat(unknown.costSharing().deductible()).isEqualTo(dollars("1000"));
        assertThat(unknown.costSharing().outOfPocket()).isEqualTo(dollars("5000"));
        assertThat(unknown.limits()).extracting(BenefitLimit::period).containsExactly("week");
        assertThat(unknown.evidence().disclose()).contains("EB*B**BB***27*25", "EB*F**BB***23***VS*60");
    }

    /** An answer that names the network's share first would have told a program outside of it the cheaper one. */
    @Test
    void the_share_of_the_network_is_not_that_of_a_program_of_which_nobody_said_that_it_is_in_it() {
        IndicatesCovered unknown =
                covered(Stated.NOT_STATED, "EB*1**BB*********Y", "EB*B**BB***27*25*****Y", "EB*B**BB***27*60*****N");
        assertThat(unknown.costSharing()).isEqualTo(CostSharing.notStated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "6"})
    void what_is_not_covered_outside_of_the_network_contradicts_nothing_in_it(String info) {
        String[] plan = {"EB*1**BB*********Y", "EB*" + info + "**BB*********N"};
        assertThat(covered(Stated.YES, plan).inNetwork()).isEqualTo(Stated.YES);
        assertThat(covered(Stated.NOT_STATED, plan).inNetwork()).isEqualTo(Stated.NOT_STATED);
        if (info.equals("6")) {
            assertThat(php(Stated.NO, plan)).isInstanceOf(IndicatesNotCovered.class);
        } else {
            isUndetermined(php(Stated.NO, plan), Reason.NOT_STATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "6"})
    void of_one_tier_or_where_none_is_named_both_contradict(String info) {
        for (Stated inNetwork : Stated.values()) {
            isUndetermined(php(inNetwork, "EB*1**BB*********W", "EB*" + info + "**BB"), Reason.CONTRADICTORY);
        }
        isUndetermined(
                php(Stated.NOT_STATED, "EB*1**BB*********Y", "EB*" + info + "**BB*********Y"), Reason.CONTRADICTORY);
        isUndetermined(php(Stated.NOT_STATED, "EB*1**BB", "EB*" + info + "**BB*********N"), Reason.CONTRADICTORY);
        isUndetermined(php(Stated.NO, "EB*1**BB", "EB*" + info + "**BB*********N"), Reason.CONTRADICTORY);
        assertThat(php(Stated.YES, "EB*1**BB", "EB*" + info + "**BB*********N")).isInstanceOf(IndicatesCovered.class);
    }

    @Test
    void a_denial_outside_of_the_network_is_none_of_a_program_that_may_be_in_it() {
        isUndetermined(php(Stated.NOT_STATED, "EB*6**BB*********N"), Reason.NOT_STATED);
        isUndetermined(php(Stated.YES, "EB*6**BB*********N"), Reason.NOT_STATED);
        assertThat(php(Stated.NO, "EB*6**BB*********N")).isInstanceOf(IndicatesNotCovered.class);
        assertThat(php(Stated.NOT_STATED, "EB*6**BB*********N", "EB*6**BB*********Y"))
                .isInstanceOf(IndicatesNotCovered.class);
    }

    @Test
    void that_no_authorization_is_needed_in_the_network_is_not_said_of_a_program_outside() {
        String[] none = {"EB*1**BB********N*Y"};
        assertThat(covered(Stated.YES, none).authorizationNeeded()).isEqualTo(Stated.NO);
        assertThat(covered(Stated.NOT_STATED, none).authorizationNeeded()).isEqualTo(Stated.NOT_STATED);
        assertThat(covered(Stated.NOT_STATED, "EB*1**BB********Y*Y").authorizationNeeded())
                .isEqualTo(Stated.YES);
    }
}
