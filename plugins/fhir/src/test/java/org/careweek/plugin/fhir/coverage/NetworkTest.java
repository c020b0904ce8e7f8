package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An item names the providers of which it speaks, and no answer says whether a program is one of them. */
class NetworkTest {

    private static final String IN = "\"network\":" + Payer.concept("in");
    private static final String OUT = "\"network\":" + Payer.concept("out");
    private static final String EXCLUDED = ",\"excluded\":true";
    private static final Currency USD = Currency.getInstance("USD");

    private static VerificationAnswer php(Stated inNetwork, String... items) {
        byte[] document = Payer.utf8(Payer.says("q-1", "member-7", Payer.WEEK, Payer.inForce(items)));
        FhirVerifier.Builder verifier = Payer.verifier(question -> document);
        if (inNetwork != Stated.NOT_STATED) {
            verifier.inNetwork(new PayerId("payer"), inNetwork == Stated.YES);
        }
        return verifier.build().verify(Payer.query("q-1", "member-7", LevelOfCare.PHP));
    }

    private static IndicatesCovered covered(Stated inNetwork, String... items) {
        VerificationAnswer answer = php(inNetwork, items);
        assertThat(answer).isInstanceOf(IndicatesCovered.class);
        return (IndicatesCovered) answer;
    }

    private static void isUndetermined(VerificationAnswer answer, Reason reason) {
        assertThat(answer).isInstanceOf(Undetermined.class);
        assertThat(((Undetermined) answer).reason()).isEqualTo(reason);
    }

    /** An item of a year, for one person, with so many visits and such a copay. */
    private static String item(String network, int visits, int copay) {
        return Payer.item(
                "BB",
                (network.isEmpty() ? "" : network + ",") + "\"term\":" + Payer.concept("annual") + ",\"benefit\":["
                        + "{\"type\":" + Payer.concept("visit") + ",\"allowedUnsignedInt\":" + visits + "},"
                        + "{\"type\":" + Payer.concept("copay") + ",\"allowedMoney\":{\"value\":" + copay
                        + ",\"currency\":\"USD\"}}]");
    }

    private static void says(IndicatesCovered answer, int visits, int copay) {
        assertThat(answer.limits()).extracting(it -> it.quantity().intValue()).containsExactly(visits);
        assertThat(answer.limits()).extracting(BenefitLimit::period).containsExactly("annual");
        assertThat(answer.costSharing().copay().map(CostSharing.Copay::amount))
                .contains(Money.of(String.valueOf(copay), USD));
    }

    private static void saysNothing(IndicatesCovered answer) {
        assertThat(answer.limits()).isEmpty();
        assertThat(answer.costSharing()).isEqualTo(CostSharing.notStated());
    }

    @ParameterizedTest
    @EnumSource(Stated.class)
    void whether_the_program_is_in_the_network_is_what_the_site_says_and_nothing_else(Stated inNetwork) {
        assertThat(covered(inNetwork, Payer.item("BB", "")).inNetwork()).isEqualTo(inNetwork);
        assertThat(covered(Stated.NOT_STATED, Payer.item("BB", IN)).inNetwork()).isEqualTo(Stated.NOT_STATED);
        assertThat(covered(Stated.NOT_STATED, Payer.item("BB", OUT)).inNetwork())
                .isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void a_program_is_told_the_share_and_the_limits_of_its_own_tier() {
        says(covered(Stated.YES, item(IN, 60, 25), item(OUT, 30, 90)), 60, 25);
        says(covered(Stated.NO, item(IN, 60, 25), item(OUT, 30, 90)), 30, 90);
        says(covered(Stated.YES, item("", 60, 25)), 60, 25);
    }

    @Test
    void where_its_tier_is_not_known_it_is_told_what_holds_in_both() {
        saysNothing(covered(Stated.NOT_STATED, item(IN, 60, 25), item(OUT, 30, 90)));
        saysNothing(covered(Stated.NOT_STATED, item(IN, 60, 25)));
        says(covered(Stated.NOT_STATED, item(IN, 60, 25), item(OUT, 60, 25)), 60, 25);
        says(covered(Stated.NOT_STATED, item("", 60, 25)), 60, 25);
    }

    @Test
    void what_is_excluded_outside_of_the_network_contradicts_nothing_in_it() {
        String in = Payer.item("BB", IN);
        String out = Payer.item("BB", OUT + EXCLUDED);
        assertThat(covered(Stated.NOT_STATED, in, out).inNetwork()).isEqualTo(Stated.NOT_STATED);
        assertThat(covered(Stated.YES, in, out).inNetwork()).isEqualTo(Stated.YES);
        isUndetermined(php(Stated.NO, in, out), Reason.NOT_STATED);
        isUndetermined(php(Stated.NOT_STATED, in, Payer.item("BB", IN + EXCLUDED)), Reason.CONTRADICTORY);
        isUndetermined(php(Stated.NOT_STATED, Payer.item("BB", ""), out), Reason.CONTRADICTORY);
        assertThat(covered(Stated.YES, Payer.item("BB", ""), out)).isNotNull();
        isUndetermined(php(Stated.NOT_STATED, in, Payer.item("30", "\"excluded\":true")), Reason.CONTRADICTORY);
        assertThat(covered(Stated.NOT_STATED, in, Payer.item("30", OUT + EXCLUDED)))
                .isNotNull();
    }

    @Test
    void that_no_authorization_is_needed_in_the_network_is_not_said_of_a_program_outside() {
        String none = Payer.item("BB", IN + ",\"authorizationRequired\":false");
        assertThat(covered(Stated.YES, none).authorizationNeeded()).isEqualTo(Stated.NO);
        assertThat(covered(Stated.NOT_STATED, none).authorizationNeeded()).isEqualTo(Stated.NOT_STATED);
        assertThat(covered(Stated.NOT_STATED, none.replace("false", "true")).authorizationNeeded())
                .isEqualTo(Stated.YES);
    }
}
