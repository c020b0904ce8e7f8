package org.careweek.spi.insurance.cost;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two ends of a range of costs.
 *
 * @param sharing what the payer stated
 * @param care what is planned
 * @param charged what is charged for it, where that is known
 * @param nothing no money, in the currency of all amounts
 */
record Bounds(CostSharing sharing, PlannedCare care, Optional<Money> charged, Money nothing) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A copay may be all that is due; of what was not stated nothing is. */
    Money least() {
        Money due = sharing.copay()
                .map(copay -> copay.amount().times(care.fewest(copay.per())))
                .orElseGet(() -> charged.map(total -> share(
                                total,
                                sharing.deductibleLeft().orElse(nothing),
                                sharing.coinsurancePercent().orElse(BigDecimal.ZERO)))
                        .orElse(nothing));
        return capped(due);
    }

    /** Everything that was stated is due together; what was not stated may be as much as is charged. */
    Optional<Money> most() {
        Optional<Money> copays = sharing.copay().map(copay -> copay.amount().times(care.most(copay.per())));
        Optional<Money> due = copays.flatMap(amount -> mostOfShare().map(amount::plus));
        return Stream.of(due, charged, sharing.outOfPocketLeft())
                .flatMap(Optional::stream)
                .reduce(Money::atMost);
    }

    /** Deductible and coinsurance; empty where nothing bounds them. */
    private Optional<Money> mostOfShare() {
        BigDecimal percent = sharing.coinsurancePercent().orElse(ALL);
        if (charged.isPresent()) {
            Money deductible = sharing.deductibleLeft().orElse(charged.get());
            return Optional.of(share(charged.get(), deductible, percent));
        }
        return percent.signum() == 0 ? sharing.deductibleLeft() : Optional.empty();
    }

    private Money share(Money total, Money deductibleLeft, BigDecimal percent) {
        Money first = total.atMost(deductibleLeft);
        return first.plus(total.less(first).percent(percent));
    }

    private Money capped(Money due) {
        return Stream.of(charged, sharing.outOfPocketLeft())
                .flatMap(Optional::stream)
                .reduce(due, Money::atMost);
    }
}
