package org.careweek.spi.insurance;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.careweek.core.coverage.UnitKind;

/**
 * How much of a level of care a plan covers. Total and remaining are two statements: one is never computed from the other.
 * Prints nothing of it.
 *
 * @param kind whether it is what there was, or what is left
 * @param quantity 0 or more; exact, and copied, since a number of a class of its own could change
 * @param unit what is counted; it never becomes another
 * @param period for how long it counts, in the payer's words, such as {@code calendar year}; 1 to 64 printable ASCII
 *     characters
 */
public record BenefitLimit(Kind kind, BigDecimal quantity, UnitKind unit, String period) {

    private static final int LONGEST = 64;

    /** What a limit speaks of. */
    public enum Kind {
        TOTAL,
        REMAINING
    }

    public BenefitLimit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        quantity = new BigDecimal(quantity.toString());
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("a limit must be 0 or more");
        }
        if (period.isBlank() || period.length() > LONGEST || !period.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new IllegalArgumentException("a period must be 1 to 64 printable ASCII characters");
        }
        quantity = quantity.stripTrailingZeros();
        period = period.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "BenefitLimit[private]";
    }
}
