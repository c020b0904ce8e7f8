package org.careweek.spi.insurance.cost;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * What a payer says of the member's own share of the costs of a level of care. What it does not say is empty, and neither
 * nothing nor zero. What there was and what is left are two statements: one is never computed from the other. Immutable;
 * prints nothing of it.
 */
public final class CostSharing {

    /**
     * A fixed amount that is due at the time of care.
     *
     * @param amount how much
     * @param per of what
     */
    public record Copay(Money amount, CostUnit per) {
        public Copay {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(per, "per");
        }

        /** The same amount of a unit that the other one says, and this one does not. */
        private Copay withUnitOf(Optional<Copay> other) {
            return other.filter(it -> per == CostUnit.NOT_STATED && it.amount.equals(amount))
                    .orElse(this);
        }

        @Override
        public String toString() {
            return "Copay[private]";
        }
    }

    private final Optional<Copay> copay;
    private final Optional<BigDecimal> coinsurancePercent;
    private final Optional<Money> deductible;
    private final Optional<Money> deductibleLeft;
    private final Optional<Money> outOfPocket;
    private final Optional<Money> outOfPocketLeft;

    private CostSharing(Builder builder) {
        this.copay = builder.copay;
        this.coinsurancePercent = builder.coinsurancePercent;
        this.deductible = builder.deductible;
        this.deductibleLeft = builder.deductibleLeft;
        this.outOfPocket = builder.outOfPocket;
        this.outOfPocketLeft = builder.outOfPocketLeft;
    }

    /** A payer that says nothing of it. */
    public static CostSharing notStated() {
        return builder().build();
    }

    /** Starts with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** What is due for each visit or day. */
    public Optional<Copay> copay() {
        return copay;
    }

    /** The member's share of what the payer allows, 0 to 100 percent, exact. */
    public Optional<BigDecimal> coinsurancePercent() {
        return coinsurancePercent;
    }

    /** What the member pays in a period before the plan does. */
    public Optional<Money> deductible() {
        return deductible;
    }

    /** What of it the member has still to pay. */
    public Optional<Money> deductibleLeft() {
        return deductibleLeft;
    }

    /** The most that the member pays in a period. */
    public Optional<Money> outOfPocket() {
        return outOfPocket;
    }

    /** What of it the member may still have to pay. */
    public Optional<Money> outOfPocketLeft() {
        return outOfPocketLeft;
    }

    /** As far as it and another one state the same: what one of them states differently, or alone, is not stated. */
    public CostSharing inCommonWith(CostSharing other) {
        Builder common = builder();
        common.copay = same(copay, other.copay);
        common.coinsurancePercent = same(coinsurancePercent, other.coinsurancePercent);
        common.deductible = same(deductible, other.deductible);
        common.deductibleLeft = same(deductibleLeft, other.deductibleLeft);
        common.outOfPocket = same(outOfPocket, other.outOfPocket);
        common.outOfPocketLeft = same(outOfPocketLeft, other.outOfPocketLeft);
        return common.build();
    }

    /**
     * What several statements say together, of which none counts before another.
     *
     * @return all that is said; empty if two of them state the same part differently. Silence contradicts nothing, nor does an
     *     amount without its unit contradict the same amount with one
     */
    public static Optional<CostSharing> together(Collection<CostSharing> said) {
        Optional<CostSharing> all = Optional.of(notStated());
        for (CostSharing each : said) {
            all = all.flatMap(it -> it.with(each));
        }
        return all;
    }

    private Optional<CostSharing> with(CostSharing other) {
        Builder both = builder();
        both.copay = copay.map(it -> it.withUnitOf(other.copay)).or(() -> other.copay);
        both.coinsurancePercent = coinsurancePercent.or(() -> other.coinsurancePercent);
        both.deductible = deductible.or(() -> other.deductible);
        both.deductibleLeft = deductibleLeft.or(() -> other.deductibleLeft);
        both.outOfPocket = outOfPocket.or(() -> other.outOfPocket);
        both.outOfPocketLeft = outOfPocketLeft.or(() -> other.outOfPocketLeft);
        return Optional.of(both.build()).filter(it -> it.holds(other));
    }

    /** Whether it states all that the other one does. */
    private boolean holds(CostSharing other) {
        return holds(copay, other.copay.map(it -> it.withUnitOf(copay)))
                && holds(coinsurancePercent, other.coinsurancePercent)
                && holds(deductible, other.deductible)
                && holds(deductibleLeft, other.deductibleLeft)
                && holds(outOfPocket, other.outOfPocket)
                && holds(outOfPocketLeft, other.outOfPocketLeft);
    }

    private static <T> boolean holds(Optional<T> all, Optional<T> part) {
        return part.isEmpty() || part.equals(all);
    }

    private static <T> Optional<T> same(Optional<T> one, Optional<T> other) {
        return one.equals(other) ? one : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostSharing that
                && copay.equals(that.copay)
                && coinsurancePercent.equals(that.coinsurancePercent)
                && deductible.equals(that.deductible)
                && deductibleLeft.equals(that.deductibleLeft)
                && outOfPocket.equals(that.outOfPocket)
                && outOfPocketLeft.equals(that.outOfPocketLeft);
    }

    @Override
    public int hashCode() {
        return Objects.hash(copay, coinsurancePercent, deductible, deductibleLeft, outOfPocket, outOfPocketLeft);
    }

    @Override
    public String toString() {
        return "CostSharing[private]";
    }

    /** Collects what was stated. Not safe for concurrent use. */
    public static final class Builder {

        private Optional<Copay> copay = Optional.empty();
        private Optional<BigDecimal> coinsurancePercent = Optional.empty();
        private Optional<Money> deductible = Optional.empty();
        private Optional<Money> deductibleLeft = Optional.empty();
        private Optional<Money> outOfPocket = Optional.empty();
        private Optional<Money> outOfPocketLeft = Optional.empty();

        private Builder() {}

        /** What is due for each visit or day. */
        public Builder copay(Money amount, CostUnit per) {
            this.copay = Optional.of(new Copay(amount, per));
            return this;
        }

        /**
         * The member's share of what the payer allows.
         *
         * @param percent 0 to 100, of at most 6 decimals
         * @throws IllegalArgumentException if it is another
         */
        public Builder coinsurancePercent(BigDecimal percent) {
            this.coinsurancePercent = Optional.of(Percent.checked(percent));
            return this;
        }

        /** What the member pays in a period before the plan does. */
        public Builder deductible(Money amount) {
            this.deductible = Optional.of(amount);
            return this;
        }

        /** What of the deductible is still to be paid. */
        public Builder deductibleLeft(Money amount) {
            this.deductibleLeft = Optional.of(amount);
            return this;
        }

        /** The most that the member pays in a period. */
        public Builder outOfPocket(Money amount) {
            this.outOfPocket = Optional.of(amount);
            return this;
        }

        /** What of that most is left. */
        public Builder outOfPocketLeft(Money amount) {
            this.outOfPocketLeft = Optional.of(amount);
            return this;
        }

        /** Completes it. */
        public CostSharing build() {
            return new CostSharing(this);
        }
    }
}
