package org.careweek.spi.insurance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * To what a payer's answer speaks, and until when. Prints nothing of it.
 *
 * @param correlation the query's own name
 * @param from the first date that the answer speaks for, included: none before the query's
 * @param through the last, included: none after the query's
 * @param verifiedAt when the payer said so
 * @param staleAt from when on it should be asked again; after {@code verifiedAt}
 */
public record Statement(String correlation, LocalDate from, LocalDate through, Instant verifiedAt, Instant staleAt) {

    public Statement {
        Objects.requireNonNull(correlation, "correlation");
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("a statement must not end before it begins");
        }
        if (!staleAt.isAfter(verifiedAt)) {
            throw new IllegalArgumentException("a statement must go stale after it was made");
        }
    }

    /**
     * What a payer says when it is asked.
     *
     * @param query what it is asked, and when
     * @param from the first date that it speaks for, included: none before the query's
     * @param through the last, included: none after the query's
     * @param timeToLive for how long it may be relied on; more than nothing. What lives longer than time never goes stale
     * @throws IllegalArgumentException if it does not answer the query, or the time to live is nothing or less
     */
    public static Statement of(VerificationQuery query, LocalDate from, LocalDate through, Duration timeToLive) {
        Instant now = query.askedAt();
        boolean isLast = timeToLive.compareTo(Duration.between(now, Instant.MAX)) >= 0;
        Statement said =
                new Statement(query.correlation(), from, through, now, isLast ? Instant.MAX : now.plus(timeToLive));
        if (!said.answers(query)) {
            throw new IllegalArgumentException("a statement must be for none but the dates of its query");
        }
        return said;
    }

    /** Whether it speaks for a date at a moment: the date is one of its own, and it is not stale. */
    public boolean speaksFor(LocalDate date, Instant now) {
        return includes(date) && now.isBefore(staleAt);
    }

    /** Whether a date is one of its own, however long ago it was made. */
    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(through);
    }

    /** Whether it answers this query: it repeats its name, and speaks for none but its dates. */
    public boolean answers(VerificationQuery query) {
        return correlation.equals(query.correlation())
                && !from.isBefore(query.from())
                && !through.isAfter(query.through());
    }

    @Override
    public String toString() {
        return "Statement[private]";
    }
}
