package org.careweek.plugin.x12;

import org.careweek.spi.insurance.VerificationQuery;

/** Gives each question its envelope. Safe for concurrent use. */
public interface Envelopes {

    /** The envelope of the next question to a payer, with numbers that were never used before. */
    Envelope next(VerificationQuery query);
}
