package org.careweek.example.payer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.careweek.core.program.LevelHistory;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.Verification;
import org.careweek.spi.insurance.VerificationDue;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.insurance.Verifications;

/**
 * Asks about one member, before planned care, what is still to be asked.
 *
 * @param verifier whom it asks
 * @param question how the site asks it
 */
record BeforeCare(InsuranceVerifier verifier, Function<VerificationDue, VerificationQuery> question) {

    // tag::step[]
    /** After a step this asks about the new level, from the date of the step on; where nothing is new it asks nothing. */
    Verifications ask(Verifications known, Collection<LocalDate> planned, LevelHistory levels, Instant now) {
        Verifications all = known;
        for (VerificationDue due : known.due(planned, levels, now)) {
            VerificationQuery query = question.apply(due);
            all = all.and(new Verification(query, verifier.verify(query)));
        }
        return all;
    }
    // end::step[]

    /** Prints nothing of what it was made with. */
    @Override
    public String toString() {
        return "BeforeCare";
    }
}
