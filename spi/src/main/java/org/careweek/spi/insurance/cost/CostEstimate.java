package org.careweek.spi.insurance.cost;

import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What planned care costs the participant, as a range: what the payer did not state is taken at its best for the least and at
 * its worst for the most. Nobody pays more than is charged, or than is left of the most out of pocket. Prints nothing of it.
 *
 * @param least no less than this
 * @param most no more than this; empty where nothing bounds it
 * @param assumptions what the range takes for granted or leaves open, in order of declaration
 */
public record CostEstimate(Money least, Optional<Money> most, Set<Assumption> assumptions) {

    public CostEstimate {
        Objects.requireNonNull(least, "least");
        if (most.isPresent() && least.compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("the least must not be more than the most");
        }
        Set<Assumption> inOrder = EnumSet.noneOf(Assumption.class);
        inOrder.addAll(assumptions);
        assumptions = Collections.unmodifiableSet(inOrder);
    }

    /**
     * Estimates from what a payer stated.
     *
     * @param sharing what was stated
     * @param care what is planned
     * @param charge what the payer allows for it; empty where the site does not know
     * @param currency the currency of all amounts
     * @throws IllegalArgumentException if the copay, what is left of the deductible or of the most out of pocket, or the charge
     *     is of another currency, or a sum of them is 10^15 or more
     */
    public static CostEstimate of(CostSharing sharing, PlannedCare care, Optional<Charge> charge, Currency currency) {
        boolean isOfOneCurrency = Stream.of(
                        sharing.copay().map(CostSharing.Copay::amount),
                        sharing.deductibleLeft(),
                        sharing.outOfPocketLeft(),
                        charge.map(Charge::amount))
                .flatMap(Optional::stream)
                .allMatch(it -> it.currency().equals(currency));
        if (!isOfOneCurrency) {
            throw new IllegalArgumentException("an estimate must be in the currency of all amounts that it is made of");
        }
        Optional<Money> charged = charge.map(each -> each.of(care));
        Bounds bounds = new Bounds(sharing, care, charged, Money.zero(currency));
        return new CostEstimate(bounds.least(), bounds.most(), assumptions(sharing, charged));
    }

    private static Set<Assumption> assumptions(CostSharing sharing, Optional<Money> charged) {
        Set<Assumption> all = EnumSet.of(Assumption.NO_PROMISE, Assumption.NO_OTHER_CARE);
        if (sharing.copay().isEmpty()) {
            all.add(Assumption.COPAY_NOT_STATED);
        } else {
            all.add(Assumption.COPAY_MAY_STAND_ALONE);
            if (sharing.copay().get().per() == CostUnit.NOT_STATED) {
                all.add(Assumption.COPAY_UNIT_NOT_STATED);
            }
        }
        if (sharing.coinsurancePercent().isEmpty()) {
            all.add(Assumption.COINSURANCE_NOT_STATED);
        }
        if (sharing.deductibleLeft().isEmpty()) {
            all.add(Assumption.DEDUCTIBLE_LEFT_NOT_STATED);
        }
        if (sharing.outOfPocketLeft().isEmpty()) {
            all.add(Assumption.OUT_OF_POCKET_LEFT_NOT_STATED);
        }
        if (charged.isEmpty()) {
            all.add(Assumption.CHARGE_NOT_KNOWN);
        } else if (sharing.coinsurancePercent().isPresent()) {
            all.add(Assumption.ROUNDED_ONCE);
        }
        return all;
    }

    @Override
    public String toString() {
        return "CostEstimate[private]";
    }
}
