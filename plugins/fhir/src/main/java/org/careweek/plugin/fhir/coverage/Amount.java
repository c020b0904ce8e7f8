package org.careweek.plugin.fhir.coverage;

import java.util.Objects;

/**
 * How much of a benefit there is or was used, exactly as a payer sent it. Prints nothing of it.
 *
 * @param kind of what kind it is
 * @param text the number's own digits, or the words
 * @param currency the currency's code; empty unless it is money, or if it was not sent
 */
public record Amount(Kind kind, String text, String currency) {

    /** Of what kind an amount is. */
    public enum Kind {
        /** A whole number, 0 or more, of what the benefit's type counts. */
        UNSIGNED_INT,
        /** Words, which nothing is concluded from. */
        STRING,
        MONEY
    }

    public Amount {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(currency, "currency");
    }

    @Override
    public String toString() {
        return "Amount[private]";
    }
}
