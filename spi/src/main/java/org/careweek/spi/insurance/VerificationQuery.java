package org.careweek.spi.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;

/** Whether a payer covers a level of care for a member on some dates. Prints nothing of it. */
public final class VerificationQuery {

    private static final int LONGEST_ID = 64;

    private final PayerId payer;
    private final MemberReference member;
    private final LevelOfCare level;
    private final LocalDate from;
    private final LocalDate through;
    private final Instant askedAt;
    private final String correlation;

    private VerificationQuery(Builder builder) {
        this.payer = Objects.requireNonNull(builder.payer, "payer");
        this.member = Objects.requireNonNull(builder.member, "member");
        this.level = Objects.requireNonNull(builder.level, "level");
        this.from = Objects.requireNonNull(builder.from, "from");
        this.through = Objects.requireNonNull(builder.through, "through");
        this.askedAt = Objects.requireNonNull(builder.askedAt, "askedAt");
        this.correlation = Objects.requireNonNull(builder.correlation, "correlation");
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("a query must not end before it begins");
        }
        boolean wellFormed = !correlation.isEmpty()
                && correlation.length() <= LONGEST_ID
                && correlation.chars().allMatch(c -> c > ' ' && c < 127);
        if (!wellFormed) {
            throw new IllegalArgumentException("a correlation id must be 1 to 64 visible ASCII characters");
        }
    }

    /** Starts an empty query. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who is asked. */
    public PayerId payer() {
        return payer;
    }

    /** About whom. */
    public MemberReference member() {
        return member;
    }

    /** For which level of care. */
    public LevelOfCare level() {
        return level;
    }

    /** The first date, included. */
    public LocalDate from() {
        return from;
    }

    /** The last date, included. */
    public LocalDate through() {
        return through;
    }

    /** Now, as the host sees it. */
    public Instant askedAt() {
        return askedAt;
    }

    /** The host's own name for this question, which its answer repeats: 1 to 64 visible ASCII characters. */
    public String correlation() {
        return correlation;
    }

    @Override
    public String toString() {
        return "VerificationQuery[private]";
    }

    /** Collects a query. Not safe for concurrent use. */
    public static final class Builder {

        private PayerId payer;
        private MemberReference member;
        private LevelOfCare level;
        private LocalDate from;
        private LocalDate through;
        private Instant askedAt;
        private String correlation;

        private Builder() {}

        /** Who is asked. Required. */
        public Builder payer(PayerId payer) {
            this.payer = payer;
            return this;
        }

        /** About whom. Required. */
        public Builder member(MemberReference member) {
            this.member = member;
            return this;
        }

        /** For which level of care. Required. */
        public Builder level(LevelOfCare level) {
            this.level = level;
            return this;
        }

        /**
         * For which dates. Required.
         *
         * @param from the first, included
         * @param through the last, included
         */
        public Builder dates(LocalDate from, LocalDate through) {
            this.from = from;
            this.through = through;
            return this;
        }

        /** Now, as the host sees it. Required. */
        public Builder askedAt(Instant askedAt) {
            this.askedAt = askedAt;
            return this;
        }

        /** The host's own name for this question. Required. */
        public Builder correlation(String correlation) {
            this.correlation = correlation;
            return this;
        }

        /**
         * Checks and completes the query.
         *
         * @throws NullPointerException if a required value is missing
         * @throws IllegalArgumentException if the dates are out of order or the correlation id has another shape
         */
        public VerificationQuery build() {
            return new VerificationQuery(this);
        }
    }
}
