package org.careweek.spi.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a line to a payer that brings nothing back, or too much. */
class ExchangeTest {

    private static final byte[] QUESTION = {7};
    private static final VerificationAnswer YES =
            Asked.yes(Asked.query("q-1", LevelOfCare.PHP, 0, 0), 0, 1).answer();

    /** A payer that would always say yes, if its answer came through. */
    private static VerificationAnswer over(Transport transport) {
        return Exchange.over(transport, QUESTION, answer -> YES);
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
    void who_is_interrupted_has_no_answer_and_stays_interrupted() {
        VerificationAnswer answer = over(question -> {
            throw new InterruptedException();
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isEqualTo(Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now()));
    }

    @Test
    void an_answer_of_16_MiB_is_read_and_a_byte_more_is_not() {
        assertThat(over(question -> new byte[Exchange.MOST_BYTES])).isEqualTo(YES);
        assertThat(over(question -> new byte[Exchange.MOST_BYTES + 1]))
                .isEqualTo(Undetermined.because(Reason.LIMIT, new RetryAdvice.Never()));
    }

    @Test
    void the_line_carries_the_question_and_what_it_brings_back_is_what_is_concluded_from() {
        byte[] answer = {3, 4};
        assertThat(Exchange.over(
                        question -> {
                            assertThat(question).isEqualTo(QUESTION);
                            return answer;
                        },
                        QUESTION,
                        read -> {
                            assertThat(read).isEqualTo(answer);
                            return YES;
                        }))
                .isEqualTo(YES);
    }

    @Test
    void an_account_has_a_reason_and_an_advice_and_no_words_of_anybody_else() {
        assertThatNullPointerException().isThrownBy(() -> new NotAnsweredException(null, RetryAdvice.now()));
        assertThatNullPointerException().isThrownBy(() -> new NotAnsweredException(Reason.NO_ANSWER, null));
        NotAnsweredException account = new NotAnsweredException(Reason.LIMIT, RetryAdvice.now());
        assertThat(account).hasMessage("there is no answer: LIMIT").hasNoCause();
    }
}
