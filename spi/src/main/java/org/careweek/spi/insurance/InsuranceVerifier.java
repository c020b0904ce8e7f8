package org.careweek.spi.insurance;

import org.careweek.spi.Plugin;

/**
 * Asks a payer whether it covers a level of care for a span of dates.
 *
 * <p>A failure is never a denial: whatever goes wrong between the question and a readable answer is {@link Undetermined}.
 * Only what a payer states itself, about the level and the dates that were asked, is {@link IndicatesCovered} or {@link
 * IndicatesNotCovered}; coverage of one level of care says nothing about another. A verifier does not ask twice by itself: it
 * returns advice on when to.
 */
public interface InsuranceVerifier extends Plugin {

    /** Answers one query. May wait for another machine, unless it is interrupted; keeps nothing about the member. */
    VerificationAnswer verify(VerificationQuery query);
}
