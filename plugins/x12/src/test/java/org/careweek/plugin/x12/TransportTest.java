package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Transport;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.junit.jupiter.api.Test;

/** What a verifier says when its line to the payer brings nothing back. */
class TransportTest {

    private static VerificationAnswer over(Transport transport) {
        return Payer.verifier(transport).build().verify(Payer.query("q-1", "member-7", LevelOfCare.PHP));
    }

    @Test
    void a_payer_that_says_when_to_ask_again_is_asked_again_then() {
        RetryAdvice later = new RetryAdvice.After(Duration.ofSeconds(120));
        VerificationAnswer answer = over(question -> {
            throw new NotAnsweredException(Reason.REFUSED, later);
        });
        assertThat(answer).isEqualTo(Undetermined.because(Reason.REFUSED, later));
    }

    @Test
    void a_line_that_does_not_know_why_it_brings_nothing_back_may_be_tried_again() {
        VerificationAnswer answer = over(question -> {
            throw new IOException("the line is dead");
        });
        assertThat(answer).isEqualTo(Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now()));
    }

    @Test
    void more_than_16_MiB_are_no_answer() {
        assertThat(over(question -> new byte[16 * 1024 * 1024 + 1]))
                .isEqualTo(Undetermined.because(Reason.LIMIT, new RetryAdvice.Never()));
    }
}
