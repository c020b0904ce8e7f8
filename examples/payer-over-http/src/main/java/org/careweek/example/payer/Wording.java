package org.careweek.example.payer;

import java.time.Duration;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;

/** Says in a line what an answer says, and what to do next. Says nothing of the member. */
final class Wording {

    private Wording() {}

    static String of(VerificationAnswer answer) {
        return answer.fold(
                Wording::covered,
                notCovered -> "not covered -> speak of other ways to pay",
                undetermined -> "nobody knows (" + undetermined.reason() + ") -> " + next(undetermined));
    }

    private static String covered(IndicatesCovered covered) {
        return covered.authorizationNeeded() == Stated.YES
                ? "covered, if it is authorized -> ask for the authorization"
                : "covered -> plan the week";
    }

    private static String next(Undetermined undetermined) {
        RetryAdvice advice = undetermined.retry();
        if (advice instanceof RetryAdvice.After after) {
            return after.delay().isZero() ? "ask again" : "ask again in " + words(after.delay());
        }
        return advice instanceof RetryAdvice.Corrected ? "correct something first" : "telephone";
    }

    private static String words(Duration delay) {
        if (delay.toDays() > 0) {
            return delay.toDays() + " days";
        }
        return delay.toMinutes() > 2 ? delay.toMinutes() + " minutes" : delay.toSeconds() + " seconds";
    }
}
