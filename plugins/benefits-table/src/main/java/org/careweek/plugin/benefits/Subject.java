package org.careweek.plugin.benefits;

import java.util.Optional;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.MemberReference;

/**
 * About what and whom a row is. Prints nothing of it.
 *
 * @param payer who said it
 * @param level of which level of care
 * @param member of which member; empty for all of the payer
 */
record Subject(PayerId payer, LevelOfCare level, Optional<MemberReference> member) {

    @Override
    public String toString() {
        return "Subject[private]";
    }
}
