package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.policy.PolicyAnswer.Offered;
import org.careweek.spi.scheduling.SchedulingAnswer.Assigned;
import org.junit.jupiter.api.Test;

/** What plugins change that is not theirs any more, or hide in what they give. */
class TamperingFaultsTest {

    @Shows(value = "G10", outcome = Outcome.CONTAINED, kinds = Kind.EXPORTER)
    @Test
    void an_exporter_cannot_empty_its_request() {
        try (Met met = new Met(Kind.EXPORTER, FaultyExporters.emptyingItsRequest())) {
            met.isAnsweredFor("java.lang.UnsupportedOperationException");
        }
    }

    @Shows(value = "G10", outcome = Outcome.CONTAINED, kinds = Kind.ENGINE)
    @Test
    void an_engine_cannot_empty_its_request() {
        try (Met met = new Met(Kind.ENGINE, FaultyEngines.emptyingItsRequest())) {
            met.isAnsweredFor("java.lang.UnsupportedOperationException");
        }
    }

    @Shows(value = "G2", outcome = Outcome.CONTAINED, kinds = Kind.EXPORTER)
    @Test
    void a_document_stays_as_it_was_given() {
        try (Met met = new Met(Kind.EXPORTER, FaultyExporters.keepingItsBytes())) {
            assertThat(met.ask()).isEqualTo("kkkk");
            met.othersAreSound();
        }
    }

    @Shows(value = "G2", outcome = Outcome.CONTAINED, kinds = Kind.VERIFIER)
    @Test
    void nothing_is_hidden_in_a_list_of_limits() {
        try (Met met = new Met(Kind.VERIFIER, FaultyVerifiers.hidingAText())) {
            met.isAnsweredFor("java.lang.ClassCastException");
        }
    }

    @Shows(value = "G2", outcome = Outcome.CONTAINED, kinds = Kind.VERIFIER)
    @Test
    void a_limit_stays_as_it_was_given() {
        try (Met met = new Met(Kind.VERIFIER, FaultyVerifiers.changingItsNumber())) {
            BigDecimal number = ((IndicatesCovered) met.ask()).limits().get(0).quantity();
            assertThat(number.intValue()).isEqualTo(9);
            assertThat(number.getClass()).isEqualTo(BigDecimal.class);
            met.othersAreSound();
        }
    }

    @Shows(value = "G2", outcome = Outcome.CONTAINED, kinds = Kind.POLICIES)
    @Test
    void an_offer_stays_as_it_was_given() {
        try (Met met = new Met(Kind.POLICIES, FaultyPolicies.keepingItsList())) {
            Offered offered = (Offered) met.ask();
            assertThat(offered.policies())
                    .extracting(policy -> policy.id())
                    .containsExactly(Questions.standardPolicy().id().orElseThrow());
            met.othersAreSound();
        }
    }

    @Shows(value = "G2", outcome = Outcome.CONTAINED, kinds = Kind.ENGINE)
    @Test
    void an_assignment_keeps_no_order_of_an_engines_own() {
        try (Met met = new Met(Kind.ENGINE, FaultyEngines.keepingItsOrder())) {
            met.isAsSound();
            Assigned assigned = (Assigned) met.ask();
            assertThat(assigned.sessions().get(ParticipantId.of("p-1")).contains(new SessionId("s-2")))
                    .isTrue();
        }
    }

    @Shows(value = "G2", outcome = Outcome.CONTAINED, kinds = Kind.ENGINE)
    @Test
    void an_assignment_stays_as_it_was_given() {
        try (Met met = new Met(Kind.ENGINE, FaultyEngines.emptyingItsAnswer())) {
            met.isAsSound();
        }
    }
}
