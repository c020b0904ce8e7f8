package org.careweek.plugin.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A question about one member (270, 005010X279A1). Prints nothing of it. */
public final class Inquiry {

    private final Envelope envelope;
    private final Organization payer;
    private final Organization provider;
    private final Member member;
    private final Trace trace;
    private final List<String> serviceTypes;
    private final LocalDate from;
    private final LocalDate through;

    private Inquiry(Builder builder) {
        this.envelope = Objects.requireNonNull(builder.envelope, "envelope");
        this.payer = Objects.requireNonNull(builder.payer, "payer");
        this.provider = Objects.requireNonNull(builder.provider, "provider");
        this.member = Objects.requireNonNull(builder.member, "member");
        this.trace = Objects.requireNonNull(builder.trace, "trace");
        this.serviceTypes = builder.serviceTypes;
        this.from = Objects.requireNonNull(builder.from, "from");
        this.through = Objects.requireNonNull(builder.through, "through");
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("an inquiry must not end before it begins");
        }
        if (serviceTypes.isEmpty() || serviceTypes.size() > 99) {
            throw new IllegalArgumentException("an inquiry must ask for 1 to 99 service types");
        }
    }

    /** Starts an empty question. */
    public static Builder builder() {
        return new Builder();
    }

    Envelope envelope() {
        return envelope;
    }

    Organization payer() {
        return payer;
    }

    Organization provider() {
        return provider;
    }

    Member member() {
        return member;
    }

    Trace trace() {
        return trace;
    }

    List<String> serviceTypes() {
        return serviceTypes;
    }

    LocalDate from() {
        return from;
    }

    LocalDate through() {
        return through;
    }

    @Override
    public String toString() {
        return "Inquiry[private]";
    }

    /** Collects a question. Not safe for concurrent use. */
    public static final class Builder {

        private Envelope envelope;
        private Organization payer;
        private Organization provider;
        private Member member;
        private Trace trace;
        private List<String> serviceTypes = List.of();
        private LocalDate from;
        private LocalDate through;

        private Builder() {}

        /** What is around it. Required. */
        public Builder envelope(Envelope envelope) {
            this.envelope = envelope;
            return this;
        }

        /** Who is asked. Required. */
        public Builder payer(Organization payer) {
            this.payer = payer;
            return this;
        }

        /** Who asks. Required. */
        public Builder provider(Organization provider) {
            this.provider = provider;
            return this;
        }

        /** About whom. Required. */
        public Builder member(Member member) {
            this.member = member;
            return this;
        }

        /**
         * The number that the answer is to repeat. Required.
         *
         * @param number 1 to 50 characters
         * @param origin who makes such numbers: 10 characters
         */
        public Builder trace(String number, String origin) {
            this.trace = new Trace("1", number, origin);
            return this;
        }

        /** For which service types, 1 to 99. Required. */
        public Builder serviceTypes(List<String> serviceTypes) {
            this.serviceTypes = List.copyOf(serviceTypes);
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

        /**
         * Checks and completes the question.
         *
         * @throws NullPointerException if a required value is missing
         * @throws IllegalArgumentException if the dates are out of order or there are no or too many service types
         */
        public Inquiry build() {
            return new Inquiry(this);
        }
    }
}
