package org.careweek.plugin.x12;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.coverage.PayerId;
import org.careweek.spi.Capability;
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
 * Asks payers by X12: one question over the application's {@link Transport}, and what its answer says. It keeps nothing of a
 * member. The correlation id of a query is its trace number, so it must be no longer than 50 characters and hold no delimiter;
 * what the format cannot carry is not asked.
 */
public final class X12Verifier implements InsuranceVerifier {

    private final Transport transport;
    private final MemberDirectory directory;
    private final Envelopes envelopes;
    private final Organization provider;
    private final String traceOrigin;
    private final Map<PayerId, Organization> payers;
    private final Map<PayerId, Stated> networks;
    private final ServiceTypes types;
    private final Duration timeToLive;

    private X12Verifier(Builder builder) {
        this.transport = Objects.requireNonNull(builder.transport, "transport");
        this.directory = Objects.requireNonNull(builder.directory, "directory");
        this.envelopes = Objects.requireNonNull(builder.envelopes, "envelopes");
        this.provider = Objects.requireNonNull(builder.provider, "provider");
        this.traceOrigin = Objects.requireNonNull(builder.traceOrigin, "traceOrigin");
        this.payers = Map.copyOf(builder.payers);
        this.networks = Map.copyOf(builder.networks);
        this.types = Objects.requireNonNull(builder.types, "serviceTypes");
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
        return new PluginDescriptor("x12", Version.TEXT, Set.of(Capability.INSURANCE_VERIFICATION, Capability.NETWORK));
    }

    @Override
    public VerificationAnswer verify(VerificationQuery query) {
        List<String> asked = types.of(query.level());
        Optional<Organization> payer = Optional.ofNullable(payers.get(query.payer()));
        if (asked.isEmpty() || payer.isEmpty()) {
            return Undetermined.because(Reason.NOT_SUPPORTED, new RetryAdvice.Never());
        }
        Optional<Member> member = directory.find(query.member());
        if (member.isEmpty()) {
            return notAsked();
        }
        InquiryOutcome question = InquiryWriter.write(Inquiry.builder()
                .envelope(envelopes.next(query))
                .payer(payer.get())
                .provider(provider)
                .member(member.get())
                .trace(query.correlation(), traceOrigin)
                .serviceTypes(asked)
                .dates(query.from(), query.through())
                .build());
        return question.fold(written -> ask(written.bytes(), member.get(), query), refused -> notAsked());
    }

    /** The question cannot be put as it is. */
    private static VerificationAnswer notAsked() {
        return Undetermined.because(Reason.NOT_SUPPORTED, new RetryAdvice.Corrected());
    }

    private VerificationAnswer ask(byte[] question, Member member, VerificationQuery query) {
        Matching matching = new Matching(query, member, traceOrigin);
        return Exchange.over(
                transport,
                question,
                answer -> matching.match(EligibilityReader.read(answer))
                        .orElseConclude(it -> new Conclusions(types).answer(it, query, inNetwork(query), timeToLive)));
    }

    private Stated inNetwork(VerificationQuery query) {
        return networks.getOrDefault(query.payer(), Stated.NOT_STATED);
    }

    /** Prints nothing of what it was made with. */
    @Override
    public String toString() {
        return "X12Verifier";
    }

    /** Collects what a verifier needs. Not safe for concurrent use. */
    public static final class Builder {

        private Transport transport;
        private MemberDirectory directory;
        private Envelopes envelopes;
        private Organization provider;
        private String traceOrigin;
        private final Map<PayerId, Organization> payers = new HashMap<>();
        private final Map<PayerId, Stated> networks = new HashMap<>();
        private ServiceTypes types = ServiceTypes.usual();
        private Duration timeToLive;

        private Builder() {}

        /** How payers are reached: it carries a 270 and brings back a 271. Required. */
        public Builder transport(Transport transport) {
            this.transport = transport;
            return this;
        }

        /** Who is insured how. Required. */
        public Builder directory(MemberDirectory directory) {
            this.directory = directory;
            return this;
        }

        /** What is around each question. Required. */
        public Builder envelopes(Envelopes envelopes) {
            this.envelopes = envelopes;
            return this;
        }

        /** Who asks. Required. */
        public Builder provider(Organization provider) {
            this.provider = provider;
            return this;
        }

        /** Who makes the trace numbers, TRN03: 10 characters. Required. */
        public Builder traceOrigin(String traceOrigin) {
            this.traceOrigin = traceOrigin;
            return this;
        }

        /** A payer that can be asked, as it calls itself. */
        public Builder payer(PayerId id, Organization payer) {
            payers.put(id, payer);
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

        /** By which service types the site asks for a level of care; {@link ServiceTypes#usual()}, unless given. */
        public Builder serviceTypes(ServiceTypes types) {
            this.types = types;
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
        public X12Verifier build() {
            return new X12Verifier(this);
        }
    }
}
