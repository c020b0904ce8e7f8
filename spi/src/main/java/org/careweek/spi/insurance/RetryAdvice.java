package org.careweek.spi.insurance;

import java.time.Duration;

/** Whether it makes sense to ask again. Who asks again, and how often, is the caller's choice. */
public sealed interface RetryAdvice {

    /** The same question will get the same answer. */
    record Never() implements RetryAdvice {}

    /** Only another question may get an answer: something in it has to be corrected first. */
    record Corrected() implements RetryAdvice {}

    /**
     * The same question may get an answer later.
     *
     * @param delay how long to wait at least; not negative
     */
    record After(Duration delay) implements RetryAdvice {

        public After {
            if (delay.isNegative()) {
                throw new IllegalArgumentException("a delay must not be negative, but was " + delay);
            }
        }
    }

    /** The same question may get an answer at once. */
    static RetryAdvice now() {
        return new After(Duration.ZERO);
    }
}
