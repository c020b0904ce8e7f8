package org.careweek.spi.insurance;

import java.util.function.Function;

/** What a payer says about a query, as far as it can be known. */
public sealed interface VerificationAnswer permits IndicatesCovered, IndicatesNotCovered, Undetermined {

    /** Applies the function for the case at hand. */
    <R> R fold(
            Function<IndicatesCovered, R> covered,
            Function<IndicatesNotCovered, R> notCovered,
            Function<Undetermined, R> undetermined);
}
