package org.careweek.spi.insurance.cost;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a site charges, or a payer allows, for care.
 *
 * @param amount how much
 * @param unit for a visit or for a day
 */
public record Charge(Money amount, CostUnit unit) {

    public Charge {
        Objects.requireNonNull(amount, "amount");
        if (unit == CostUnit.NOT_STATED) {
            throw new IllegalArgumentException("a charge must be for a visit or for a day");
        }
        Objects.requireNonNull(unit, "unit");
    }

    /** For all of the care. */
    public Money of(PlannedCare care) {
        return amount.times(care.fewest(unit));
    }

    /**
     * A share of it in percent, rounded half up to the currency's smallest unit.
     *
     * @param percent 0 to 100, of at most 6 decimals
     * @throws IllegalArgumentException if it is another
     */
    public Charge percent(BigDecimal percent) {
        return new Charge(amount.percent(percent), unit);
    }

    @Override
    public String toString() {
        return "Charge[private]";
    }
}
