package org.careweek.example.payer;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * Asks again as the answer advises: never when it advises against it, never sooner than it says, and only so often. The
 * library itself asks once.
 *
 * @param mostQuestions about one thing, the first one included; 1 or more
 * @param shortestPause between two questions, even where the advice is to ask at once; doubles each time
 * @param longestPause that the caller is ready to wait here; for a longer one it comes back another day
 * @param waiting how it waits
 */
record PatientCaller(int mostQuestions, Duration shortestPause, Duration longestPause, Waiting waiting) {

    /** Lets time pass. */
    interface Waiting {
        void pass(Duration time) throws InterruptedException;
    }

    // tag::again[]
    /** Each question has a correlation id of its own, so that a late answer to one is not taken for an answer to the next. */
    VerificationAnswer ask(InsuranceVerifier verifier, Supplier<VerificationQuery> question)
            throws InterruptedException {
        Duration pause = shortestPause;
        VerificationAnswer answer = verifier.verify(question.get());
        for (int asked = 1; asked < mostQuestions; asked++) {
            Optional<Duration> advised = delay(answer);
            if (advised.isEmpty() || advised.get().compareTo(longestPause) > 0) {
                return answer;
            }
            waiting.pass(advised.get().compareTo(pause) > 0 ? advised.get() : pause);
            pause = pause.multipliedBy(2);
            answer = verifier.verify(question.get());
        }
        return answer;
    }
    // end::again[]

    /** For how long to wait; empty if there is an answer, or if only a person can help. */
    private static Optional<Duration> delay(VerificationAnswer answer) {
        return answer instanceof Undetermined nobodyKnows && nobodyKnows.retry() instanceof RetryAdvice.After later
                ? Optional.of(later.delay())
                : Optional.empty();
    }
}
