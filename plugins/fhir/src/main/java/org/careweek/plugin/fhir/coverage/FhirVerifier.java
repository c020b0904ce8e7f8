package org.careweek.plugin.fhir.coverage;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careweek.core.coverage.PayerId;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.Exchange;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Transport;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * Asks payers by FHIR R4: one CoverageEligibilityRequest over the application's {@link Transport}, and what the
 * CoverageEligibilityResponse says. It keeps nothing of a member. The correlation id of a query is the request's identifier, which the
 * answer must refer to; what the format cannot hold is not asked.
 *
 * <p>Of several dates a payer says by FHIR whether an insurance is in force on all of them. Where it is not, and the payer names no
 * term, nothing is concluded, and a question of one date has an answer.
 */
public final class FhirVerifier implements InsuranceVerifier {

    private final Transport transport;
    private final CoverageDirectory directory;
    private final Optional<String> identifierSystem;
    private final Optional<String> provider;
    private final Map<PayerId, Stated> networks;
    private final ServiceCodes codes;
    private final Duration timeToLive;

    private FhirVerifier(Builder builder) {
        this.transport = Objects.requireNonNull(builder.transport, "transport");
        this.directory = Objects.requireNonNull(builder.directory, "directory");
        this.identifierSystem = builder.identifierSystem;
        this.provider = builder.provider;
        this.networks = Map.copyOf(builder.networks);
        this.codes = Objects.requireNonNull(builder.codes, "serviceCodes");
        this.timeToLive = Objects.requireNonNull(builder.timeToLive, "timeToLive");
        if (timeToLive.isNegative() || timeToLive.isZero()) {
            throw new IllegalArgumentException("a time to live must be more than nothing, but was " + timeToLive);
        }
    }

    /** Starts an empty verifier. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public PluginDescriptor descriptor() {
        return Identity.DESCRIPTOR;
    }

    @Override
    public VerificationAnswer verify(VerificationQuery query) {
        if (!codes.knows(query.level())) {
            return Undetermined.because(Reason.NOT_SUPPORTED, new RetryAdvice.Never());
        }
        return directory
                .find(query.payer(), query.member())
                .map(about -> RequestWriter.write(request(query, about))
                        .fold(written -> ask(written.bytes(), about, query), refused -> notAsked()))
                .orElseGet(FhirVerifier::notAsked);
    }

    private CoverageRequest request(VerificationQuery query, CoverageReferences about) {
        CoverageRequest.Builder request = CoverageRequest.builder()
                .identifier(query.correlation())
                .about(about)
                .dates(query.from(), query.through())
                .created(query.askedAt())
                .categories(codes.categories(query.level()))
                .services(codes.services(query.level()));
        identifierSystem.ifPresent(request::identifierSystem);
        provider.ifPresent(request::provider);
        return request.build();
    }

    /** The question cannot be put as it is. */
    private static VerificationAnswer notAsked() {
        return Undetermined.because(Reason.NOT_SUPPORTED, new RetryAdvice.Corrected());
    }

    private VerificationAnswer ask(byte[] question, CoverageReferences about, VerificationQuery query) {
        Stated inNetwork = networks.getOrDefault(query.payer(), Stated.NOT_STATED);
        Matching matching = new Matching(query, about, identifierSystem, inNetwork, new Conclusions(codes), timeToLive);
        return Exchange.over(transport, question, answer -> matching.match(ResponseReader.read(answer)));
    }

    /** Prints nothing of what it was made with. */
    @Override
    public String toString() {
        return "FhirVerifier";
    }

    /** Collects what a verifier needs. Not safe for concurrent use. */
    public static final class Builder {

        private Transport transport;
        private CoverageDirectory directory;
        private Optional<String> identifierSystem = Optional.empty();
        private Optional<String> provider = Optional.empty();
        private final Map<PayerId, Stated> networks = new HashMap<>();
        private ServiceCodes codes = ServiceCodes.usual();
        private Duration timeToLive;

        private Builder() {}

        /**
         * How payers are reached: it carries a CoverageEligibilityRequest, and brings back a CoverageEligibilityResponse, a Bundle
         * that holds it, or an OperationOutcome, all in JSON. Required.
         */
        public Builder transport(Transport transport) {
            this.transport = transport;
            return this;
        }

        /** Who is insured how, and with whom. Required. */
        public Builder directory(CoverageDirectory directory) {
            this.directory = directory;
            return this;
        }

        /** Whose identifiers the questions have, as a URI. Not said, unless given. */
        public Builder identifierSystem(String system) {
            this.identifierSystem = Optional.of(system);
            return this;
        }

        /** Under which address the payer's server knows the organization that asks. Not said, unless given. */
        public Builder provider(String provider) {
            this.provider = Optional.of(provider);
            return this;
        }

        /**
         * Whether the program is in a payer's network, as its contract says; no answer of the payer does, and an answer's {@link
         * org.careweek.spi.insurance.IndicatesCovered#inNetwork()} is this. Then what the payer says of its other providers alone is
         * left out. Not stated, unless given: then coverage in the network or outside of it is coverage, and limits and the
         * member's share are told where they are the same in both.
         */
        public Builder inNetwork(PayerId id, boolean isInNetwork) {
            networks.put(id, isInNetwork ? Stated.YES : Stated.NO);
            return this;
        }

        /** By which codes the site asks for a level of care; {@link ServiceCodes#usual()}, unless given. */
        public Builder serviceCodes(ServiceCodes codes) {
            this.codes = codes;
            return this;
        }

        /** For how long an answer may be relied on. Required. */
        public Builder timeToLive(Duration timeToLive) {
            this.timeToLive = timeToLive;
            return this;
        }

        /**
         * Checks and completes the verifier.
         *
         * @throws NullPointerException if a required value is missing
         * @throws IllegalArgumentException if the time to live is not more than nothing
         */
        public FhirVerifier build() {
            return new FhirVerifier(this);
        }
    }
}
