package org.careweek.plugin.fhir.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A question about one member: what is written as a CoverageEligibilityRequest. Prints nothing of it. */
public final class CoverageRequest {

    private final String identifier;
    private final Optional<String> identifierSystem;
    private final CoverageReferences about;
    private final Optional<String> provider;
    private final LocalDate from;
    private final LocalDate through;
    private final Instant created;
    private final List<Coding> categories;
    private final List<Coding> services;

    private CoverageRequest(Builder builder) {
        this.identifier = Objects.requireNonNull(builder.identifier, "identifier");
        this.identifierSystem = builder.identifierSystem;
        this.about = Objects.requireNonNull(builder.about, "about");
        this.provider = builder.provider;
        this.from = Objects.requireNonNull(builder.from, "from");
        this.through = Objects.requireNonNull(builder.through, "through");
        this.created = Objects.requireNonNull(builder.created, "created");
        this.categories = builder.categories;
        this.services = builder.services;
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("a request must not end before it begins");
        }
        if (categories.isEmpty() && services.isEmpty()) {
            throw new IllegalArgumentException("a request must ask for a category or a service");
        }
    }

    /** Starts an empty question. */
    public static Builder builder() {
        return new Builder();
    }

    String identifier() {
        return identifier;
    }

    Optional<String> identifierSystem() {
        return identifierSystem;
    }

    CoverageReferences about() {
        return about;
    }

    Optional<String> provider() {
        return provider;
    }

    LocalDate from() {
        return from;
    }

    LocalDate through() {
        return through;
    }

    Instant created() {
        return created;
    }

    List<Coding> categories() {
        return categories;
    }

    List<Coding> services() {
        return services;
    }

    @Override
    public String toString() {
        return "CoverageRequest[private]";
    }

    /** Collects a question. Not safe for concurrent use. */
    public static final class Builder {

        private String identifier;
        private Optional<String> identifierSystem = Optional.empty();
        private CoverageReferences about;
        private Optional<String> provider = Optional.empty();
        private LocalDate from;
        private LocalDate through;
        private Instant created;
        private List<Coding> categories = List.of();
        private List<Coding> services = List.of();

        private Builder() {}

        /** The identifier that the answer is to repeat. Required. */
        public Builder identifier(String identifier) {
            this.identifier = identifier;
            return this;
        }

        /** Whose identifier it is, as a URI. None, unless given. */
        public Builder identifierSystem(String system) {
            this.identifierSystem = Optional.of(system);
            return this;
        }

        /** About whom, and who is asked. Required. */
        public Builder about(CoverageReferences about) {
            this.about = about;
            return this;
        }

        /** Under which address the payer's server knows the organization that asks. Not said, unless given. */
        public Builder provider(String provider) {
            this.provider = Optional.of(provider);
            return this;
        }

        /**
         * For which dates of service. Required.
         *
         * @param from the first, included
         * @param through the last, included
         */
        public Builder dates(LocalDate from, LocalDate through) {
            this.from = from;
            this.through = through;
            return this;
        }

        /** Now, by the caller's clock. Required; written in UTC, without its fraction of a second. */
        public Builder created(Instant created) {
            this.created = created;
            return this;
        }

        /** For which classes of services. None, unless given. */
        public Builder categories(List<Coding> categories) {
            this.categories = List.copyOf(categories);
            return this;
        }

        /** For which single products or services. None, unless given. */
        public Builder services(List<Coding> services) {
            this.services = List.copyOf(services);
            return this;
        }

        /**
         * Checks and completes the question.
         *
         * @throws NullPointerException if a required value is missing
         * @throws IllegalArgumentException if the dates are out of order, or it asks for nothing
         */
        public CoverageRequest build() {
            return new CoverageRequest(this);
        }
    }
}
