package org.careweek.plugin.benefits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.careweek.core.coverage.Authorization;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.cost.CostSharing;

/**
 * What one row of the table states. Prints nothing of it.
 *
 * @param line where it stands in the file
 * @param subject about what and whom it is
 * @param from the first date, included
 * @param through the last, included
 * @param terms what it says of them
 * @param verifiedAt when the payer said so
 * @param staleAt from when on it should be asked again
 */
record Row(
        long line,
        Subject subject,
        LocalDate from,
        LocalDate through,
        Terms terms,
        Instant verifiedAt,
        Instant staleAt) {

    /**
     * What a payer covers, and on which terms.
     *
     * @param covered whether it covers the level
     * @param authorizationNeeded whether it wants to authorize the care first
     * @param inNetwork whether the program is in the plan's network
     * @param limits how much it covers
     * @param authorizations what it has authorized already
     * @param costs the member's own share
     */
    record Terms(
            Stated covered,
            Stated authorizationNeeded,
            Stated inNetwork,
            Set<BenefitLimit> limits,
            List<Authorization> authorizations,
            CostSharing costs) {

        Terms {
            limits = Set.copyOf(limits);
            authorizations = List.copyOf(authorizations);
        }

        @Override
        public String toString() {
            return "Terms[private]";
        }
    }

    boolean spans(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(through);
    }

    /** Whether the payer has said it by then, and not too long ago. */
    boolean isFresh(Instant now) {
        return !verifiedAt.isAfter(now) && now.isBefore(staleAt);
    }

    @Override
    public String toString() {
        return "Row[private]";
    }
}
