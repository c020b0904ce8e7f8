package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.junit.jupiter.api.Test;

/** What becomes of more than a host takes. That as much as it takes is taken stands beside the host's own tests. */
class SizeFaultsTest {

    @Shows(value = "G12", outcome = Outcome.CONTAINED, kinds = Kind.EXPORTER)
    @Test
    void a_document_of_more_than_16_mib_is_not_taken() {
        try (Met met = new Met(Kind.EXPORTER, FaultyExporters.writingTooMuch())) {
            met.isAnsweredFor("a document of more than 16 MiB");
        }
    }

    @Shows(value = "G12", outcome = Outcome.CONTAINED, kinds = Kind.VERIFIER)
    @Test
    void evidence_of_more_than_64_kib_is_not_taken() {
        try (Met met = new Met(Kind.VERIFIER, FaultyVerifiers.sayingTooMuch())) {
            met.isAnsweredFor("evidence of more than 65536 characters");
            assertThat(met.ask()).isEqualTo(Undetermined.because(Reason.LIMIT, new RetryAdvice.Never()));
        }
    }

    @Shows(value = "G12", outcome = Outcome.CONTAINED, kinds = Kind.VERIFIER)
    @Test
    void more_than_10000_limits_are_not_taken() {
        try (Met met = new Met(Kind.VERIFIER, FaultyVerifiers.limitingTooMuch())) {
            met.isAnsweredFor("java.lang.IllegalArgumentException");
        }
    }

    @Shows(value = "G12", outcome = Outcome.CONTAINED, kinds = Kind.POLICIES)
    @Test
    void a_label_of_more_than_64_kib_is_not_taken() {
        try (Met met = new Met(Kind.POLICIES, FaultyPolicies.labellingAtLength())) {
            met.isAnsweredFor("more than 10000 rows, or a text of more than 65536 characters");
        }
    }

    @Shows(value = "G12", outcome = Outcome.CONTAINED, kinds = Kind.POLICIES)
    @Test
    void more_than_10000_rows_are_not_taken() {
        try (Met met = new Met(Kind.POLICIES, FaultyPolicies.offeringTooManyRows())) {
            met.isAnsweredFor("more than 10000 rows, or a text of more than 65536 characters");
        }
    }
}
