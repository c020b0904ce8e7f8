package org.careweek.example.payer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** For how long a payer wants to be left alone: a number of seconds, or a date such as {@code Fri, 20 Nov 2026 16:02:00 GMT}. */
final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** From now on; empty if it says neither. A date that has passed is no time at all. */
    static Optional<Duration> read(String header, Instant now) {
        String text = header.strip();
        boolean isNumber = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (isNumber) {
            return text.length() <= MOST_DIGITS
                    ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                    : Optional.empty();
        }
        try {
            Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeException quotesIt) {
            return Optional.empty();
        }
    }
}
