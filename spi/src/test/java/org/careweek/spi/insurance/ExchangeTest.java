package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a verifier says when its line to the payer brings nothing back. */
class TransportTest {

    private static VerificationAnswer over(Transport transport) {
        return Payer.verifier(transport).build().verify(Payer.query("q-1", "member-7", LevelOfCare.PHP));
    }

    static Stream<NotAnsweredException> everyAccount() {
        List<RetryAdvice> advice = List.of(
                RetryAdvice.now(),
                new RetryAdvice.After(Duration.ofSeconds(120)),
                new RetryAdvice.Corrected(),
                new RetryAdvice.Never());
        return Stream.of(Reason.values())
                .flatMap(reason -> advice.stream().map(retry -> new NotAnsweredException(reason, retry)));
    }

    @ParameterizedTest
    @MethodSource("everyAccount")
    void what_the_line_says_of_asking_again_is_said_to_the_caller(NotAnsweredException account) {
        VerificationAnswer answer = over(question -> {
            throw account;
        });
        assertThat(answer).isEqualTo(Undetermined.because(account.reason(), account.retry()));
    }

    @Test
    void a_line_that_does_not_know_why_it_brings_nothing_back_may_be_tried_again() {
        VerificationAnswer answer = over(question -> {
            throw new IOException("the line is dead");
        });
        assertThat(answer).isEqualTo(Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now()));
    }

    @Test
    void an_account_has_a_reason_and_an_advice_and_no_words_of_anybody_else() {
        assertThatNullPointerException().isThrownBy(() -> new NotAnsweredException(null, RetryAdvice.now()));
        assertThatNullPointerException().isThrownBy(() -> new NotAnsweredException(Reason.NO_ANSWER, null));
        NotAnsweredException account = new NotAnsweredException(Reason.LIMIT, RetryAdvice.now());
        assertThat(account).hasMessage("there is no answer: LIMIT").hasNoCause();
    }
}
