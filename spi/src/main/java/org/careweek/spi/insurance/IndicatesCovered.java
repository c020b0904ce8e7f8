package org.careweek.spi.insurance;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.cost.CostSharing;

/**
 * The payer states that the plan covers the level of care on the dates of the statement. It is no promise of payment. Prints
 * nothing of it.
 */
public final class IndicatesCovered implements VerificationAnswer {

    /** More limits, or authorizations, than this are no answer. */
    static final int MOST = 10_000;

    private final Statement statement;
    private final Stated authorizationNeeded;
    private final Stated inNetwork;
    private final List<BenefitLimit> limits;
    private final List<Authorization> authorizations;
    private final CostSharing costSharing;
    private final PrivateText evidence;

    private IndicatesCovered(Builder builder) {
        this.statement = Objects.requireNonNull(builder.statement, "statement");
        this.authorizationNeeded = Objects.requireNonNull(builder.authorizationNeeded, "authorizationNeeded");
        this.inNetwork = Objects.requireNonNull(builder.inNetwork, "inNetwork");
        this.authorizations = builder.authorizations;
        this.costSharing = Objects.requireNonNull(builder.costSharing, "costSharing");
        this.evidence = Objects.requireNonNull(builder.evidence, "evidence");
        if (builder.limits.size() > MOST || authorizations.size() > MOST) {
            throw new IllegalArgumentException("an answer must hold at most 10000 limits and 10000 authorizations");
        }
        this.limits = BenefitLimit.inOrder(builder.limits.stream());
    }

    /** Starts an answer that states coverage and nothing else. */
    public static Builder builder(Statement statement) {
        return new Builder(statement);
    }

    /** To what it speaks, and until when. */
    public Statement statement() {
        return statement;
    }

    /** Whether the payer wants to authorize the care before it begins. */
    public Stated authorizationNeeded() {
        return authorizationNeeded;
    }

    /** Whether the program is in the plan's network. */
    public Stated inNetwork() {
        return inNetwork;
    }

    /** How much the plan covers, each limit once, in a fixed order; empty where nothing was stated, which is no limit of zero. */
    public List<BenefitLimit> limits() {
        return limits;
    }

    /** What the payer has authorized already, whole: with level, span, units and their kind. */
    public List<Authorization> authorizations() {
        return authorizations;
    }

    /** What the payer said of the member's own share of the costs. */
    public CostSharing costSharing() {
        return costSharing;
    }

    /** What the payer said in its own words and codes; may be empty. It may name the member. */
    public PrivateText evidence() {
        return evidence;
    }

    @Override
    public <R> R fold(
            Function<IndicatesCovered, R> covered,
            Function<IndicatesNotCovered, R> notCovered,
            Function<Undetermined, R> undetermined) {
        return covered.apply(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatesCovered that
                && statement.equals(that.statement)
                && authorizationNeeded == that.authorizationNeeded
                && inNetwork == that.inNetwork
                && limits.equals(that.limits)
                && authorizations.equals(that.authorizations)
                && costSharing.equals(that.costSharing)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statement, authorizationNeeded, inNetwork, limits, authorizations, costSharing, evidence);
    }

    @Override
    public String toString() {
        return "IndicatesCovered[private]";
    }

    /** Collects an answer. Not safe for concurrent use. */
    public static final class Builder {

        private final Statement statement;
        private Stated authorizationNeeded = Stated.NOT_STATED;
        private Stated inNetwork = Stated.NOT_STATED;
        private List<BenefitLimit> limits = List.of();
        private List<Authorization> authorizations = List.of();
        private CostSharing costSharing = CostSharing.notStated();
        private PrivateText evidence = PrivateText.of("");

        private Builder(Statement statement) {
            this.statement = statement;
        }

        /** Whether the payer wants to authorize the care first. Not stated, unless given. */
        public Builder authorizationNeeded(Stated needed) {
            this.authorizationNeeded = needed;
            return this;
        }

        /** Whether the program is in the plan's network. Not stated, unless given. */
        public Builder inNetwork(Stated inNetwork) {
            this.inNetwork = inNetwork;
            return this;
        }

        /** How much the plan covers. Nothing stated, unless given. */
        public Builder limits(List<BenefitLimit> limits) {
            this.limits = copyOf(limits, BenefitLimit.class);
            return this;
        }

        /** What the payer has authorized already. Nothing stated, unless given. */
        public Builder authorizations(List<Authorization> authorizations) {
            this.authorizations = copyOf(authorizations, Authorization.class);
            return this;
        }

        /** What the payer said of the member's own share of the costs. Nothing stated, unless given. */
        public Builder costSharing(CostSharing costSharing) {
            this.costSharing = costSharing;
            return this;
        }

        /** A list may hold what its type denies, and nobody would see it before somebody reads it. */
        private static <T> List<T> copyOf(List<T> values, Class<T> type) {
            List<T> copy = List.copyOf(values);
            copy.forEach(type::cast);
            return copy;
        }

        /** What the payer said in its own words and codes. Nothing, unless given. */
        public Builder evidence(PrivateText evidence) {
            this.evidence = evidence;
            return this;
        }

        /**
         * Checks and completes the answer.
         *
         * @throws NullPointerException if a value is missing
         * @throws IllegalArgumentException if a list holds more than 10,000
         */
        public IndicatesCovered build() {
            return new IndicatesCovered(this);
        }
    }
}
