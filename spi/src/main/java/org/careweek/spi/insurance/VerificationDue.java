package org.careweek.spi.insurance;

import java.time.LocalDate;
import java.util.Objects;
import org.careweek.core.program.LevelOfCare;

/**
 * A question that is still to be put to a payer, or to be put again. Prints nothing of it.
 *
 * @param level for which level of care
 * @param from the first date of care, included
 * @param through the last date of care, included
 * @param why why the answers that there are do not do
 */
public record VerificationDue(LevelOfCare level, LocalDate from, LocalDate through, Why why) {

    /** Why the answers that there are do not do. */
    public enum Why {
        /** Nobody asked about the level on these dates: after a step to another level, this is so. */
        NOT_ASKED,
        /** Somebody asked, and there is no yes and no no. */
        UNDETERMINED,
        /** The payer answered, too long ago. */
        STALE
    }

    public VerificationDue {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(why, "why");
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("a question must not end before it begins");
        }
    }

    @Override
    public String toString() {
        return "VerificationDue[private]";
    }
}
