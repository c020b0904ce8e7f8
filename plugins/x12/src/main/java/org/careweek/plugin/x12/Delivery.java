package org.careweek.plugin.x12;

import java.util.Objects;

/**
 * How often a benefit may be used (HSD), in the payer's codes. Prints nothing of it.
 *
 * @param unit what is counted, HSD01
 * @param quantity how many, HSD02
 * @param every the unit of the frequency, HSD03, such as {@code WK}
 * @param frequency in how many of those, HSD04
 * @param period the code of the time period, HSD05
 * @param periods how many periods, HSD06
 */
public record Delivery(String unit, String quantity, String every, String frequency, String period, String periods) {

    public Delivery {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(periods, "periods");
    }

    @Override
    public String toString() {
        return "Delivery[private]";
    }
}
