package org.careweek.spi.insurance.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact, non-negative amount of money. Prints as stars: beside a person it tells something of their care.
 *
 * @param amount 0 or more and below 10^15, with as many decimals as the currency has
 * @param currency its currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Also keeps a few characters, such as {@code 1E999999999}, from becoming a number that fills the memory. */
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

    public Money {
        Objects.requireNonNull(currency, "currency");
        amount = new BigDecimal(amount.toString());
        if (amount.signum() < 0 || amount.compareTo(TOO_MUCH) >= 0) {
            throw new IllegalArgumentException("an amount must be 0 or more, and below 10^15");
        }
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("an amount must have at most " + decimals + " decimals");
        }
        amount = amount.setScale(decimals);
    }

    /**
     * Reads an amount such as {@code 30.00}.
     *
     * @throws NumberFormatException if it is no number; its message does not quote the text
     * @throws IllegalArgumentException if it is negative, 10^15 or more, or has more decimals than the currency
     */
    public static Money of(String amount, Currency currency) {
        return new Money(number(amount), currency);
    }

    /** The platform's own message quotes the text, which may be anything that somebody sent. */
    private static BigDecimal number(String amount) {
        try {
            return new BigDecimal(amount);
        } catch (NumberFormatException quotesIt) {
            throw new NumberFormatException("an amount must be a number such as 30.00");
        }
    }

    /** Nothing. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if the other one is of another currency, or the sum is 10^15 or more
     */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /**
     * What is left, and nothing where the other one is more.
     *
     * @throws IllegalArgumentException if the other one is of another currency
     */
    public Money less(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount).max(BigDecimal.ZERO), currency);
    }

    /**
     * The smaller one.
     *
     * @throws IllegalArgumentException if the other one is of another currency
     */
    public Money atMost(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * So many times as much.
     *
     * @param times 0 or more
     * @throws IllegalArgumentException if it is negative, or the product is 10^15 or more
     */
    public Money times(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("an amount must be due 0 times or more, but was " + times);
        }
        return new Money(amount.multiply(BigDecimal.valueOf(times)), currency);
    }

    /**
     * A share of it in percent, rounded half up to the currency's smallest unit.
     *
     * @param percent 0 to 100, of at most 6 decimals
     * @throws IllegalArgumentException if it is another
     */
    public Money percent(BigDecimal percent) {
        BigDecimal share = amount.multiply(Percent.checked(percent)).movePointLeft(2);
        return new Money(share.setScale(amount.scale(), RoundingMode.HALF_UP), currency);
    }

    /**
     * By amount.
     *
     * @throws IllegalArgumentException if the other one is of another currency
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of different currencies cannot be compared");
        }
        return other;
    }

    @Override
    public String toString() {
        return "***";
    }
}
