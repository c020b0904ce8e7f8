package org.careweek.spi.insurance;

import java.io.IOException;
import java.util.function.Function;
import org.careweek.spi.insurance.Undetermined.Reason;

/**
 * One question to a payer over a {@link Transport}. A line that brings nothing back, is interrupted, or brings more than anybody
 * reads says neither yes nor no.
 */
public final class Exchange {

    /** More bytes than this are no answer to one question: 16 MiB. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private Exchange() {}

    /**
     * Asks once. Where the transport says why there is no answer and whether to ask again, that is what is said; an interrupted
     * thread stays interrupted.
     *
     * @param question as the transport is to carry it
     * @param conclusion what an answer says, of its bytes; asked only if there is one
     */
    public static VerificationAnswer over(
            Transport transport, byte[] question, Function<byte[], VerificationAnswer> conclusion) {
        byte[] answer;
        try {
            answer = transport.ask(question);
        } catch (NotAnsweredException told) {
            return Undetermined.because(told.reason(), told.retry());
        } catch (IOException nobodyAnswers) {
            return Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now());
        }
        return answer.length > MOST_BYTES
                ? Undetermined.because(Reason.LIMIT, new RetryAdvice.Never())
                : conclusion.apply(answer);
    }
}
