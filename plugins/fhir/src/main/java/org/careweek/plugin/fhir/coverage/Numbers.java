package org.careweek.plugin.fhir.coverage;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.careweek.spi.insurance.cost.Money;

/** Numbers of amounts, of whatever the machine's locale is. */
final class Numbers {

    /** A number with a greater exponent is no amount, and could fill the memory. */
    private static final int MOST_DECIMALS = 32;

    private static final int CURRENCY = 3;

    private Numbers() {}

    /** What an amount counts, if it counts. */
    static Optional<BigDecimal> count(Amount amount) {
        return amount.kind() == Amount.Kind.UNSIGNED_INT
                ? Optional.of(new BigDecimal(amount.text()))
                : Optional.empty();
    }

    /** How much money an amount is; empty if it is none, negative, too exact, or of a currency that is not known. */
    static Optional<Money> money(Amount amount) {
        if (amount.kind() != Amount.Kind.MONEY) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(amount.text());
        if (number.signum() < 0 || Math.abs((long) number.scale()) > MOST_DECIMALS) {
            return Optional.empty();
        }
        try {
            return currency(amount.currency()).map(it -> new Money(number, it));
        } catch (IllegalArgumentException noAmount) {
            return Optional.empty();
        }
    }

    private static Optional<Currency> currency(String code) {
        boolean isCode = code.length() == CURRENCY && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return isCode ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }
}
