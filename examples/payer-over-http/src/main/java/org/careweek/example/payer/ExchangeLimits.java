package org.careweek.example.payer;

import java.time.Duration;

/**
 * How long a payer may take, and how much it may say.
 *
 * @param deadline from the question to the last byte of its answer; more than nothing, and at most an hour
 * @param mostBytes of an answer; 1 or more
 */
public record ExchangeLimits(Duration deadline, int mostBytes) {

    private static final Duration LONGEST = Duration.ofHours(1);

    public ExchangeLimits {
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a deadline must be more than nothing and at most an hour");
        }
        if (mostBytes < 1) {
            throw new IllegalArgumentException("an answer must be allowed 1 byte or more, but was " + mostBytes);
        }
    }
}
