package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.junit.jupiter.api.Test;

class TransportTest {

    @Test
    void a_payer_that_says_when_to_ask_again_is_not_asked_before() {
        RetryAdvice later = new RetryAdvice.After(Duration.ofSeconds(120));
        assertThat(Payer.verifier(question -> {
                            throw new NotAnsweredException(Reason.NO_ANSWER, later);
                        })
                        .build()
                        .verify(Payer.query("q-1", "member-7", LevelOfCare.PHP)))
                .isEqualTo(Undetermined.because(Reason.NO_ANSWER, later));
    }
}
