package org.careweek.spi.insurance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.careweek.core.coverage.UnitKind;

/**
 * How much of a level of care a plan covers. Total and remaining are two statements: one is never computed from the other.
 * Prints nothing of it.
 *
 * @param kind whether it is what there was, or what is left
 * @param quantity 0 or more and below 10^15, of at most 6 decimals; exact, and copied, since a number of a class of its own
 *     could change; without zeros at its end
 * @param unit what is counted; it never becomes another
 * @param period for how long it counts, in the payer's words, such as {@code calendar year}; 1 to 64 printable ASCII
 *     characters
 */
public record BenefitLimit(Kind kind, BigDecimal quantity, UnitKind unit, String period) {

    private static final int LONGEST = 64;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

    private static final Comparator<BenefitLimit> ORDER = Comparator.comparing(BenefitLimit::kind)
            .thenComparing(BenefitLimit::unit)
            .thenComparing(BenefitLimit::period)
            .thenComparing(BenefitLimit::quantity);

    /** What a limit speaks of. */
    public enum Kind {
        TOTAL,
        REMAINING
    }

    public BenefitLimit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        quantity = new BigDecimal(quantity.toString()).stripTrailingZeros();
        if (quantity.signum() < 0 || quantity.compareTo(TOO_MUCH) >= 0 || quantity.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("a limit must be 0 or more and below 10^15, of at most 6 decimals");
        }
        if (period.isBlank() || period.length() > LONGEST || !period.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new IllegalArgumentException("a period must be 1 to 64 printable ASCII characters");
        }
        quantity = quantity.setScale(Math.max(0, quantity.scale()));
        period = period.toLowerCase(Locale.ROOT);
    }

    /** Each once, in the order in which answers hold them, so that answers with the same limits are the same. */
    static List<BenefitLimit> inOrder(Stream<BenefitLimit> limits) {
        return limits.distinct().sorted(ORDER).toList();
    }

    @Override
    public String toString() {
        return "BenefitLimit[private]";
    }
}
