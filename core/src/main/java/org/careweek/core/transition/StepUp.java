package org.careweek.core.transition;

import java.time.LocalDate;
import org.careweek.core.program.LevelOfCare;

/**
 * Care becomes more intensive.
 *
 * @param from the level that ends
 * @param to the level that begins, more intensive than {@code from}
 * @param date the first date at the new level
 * @param term whether it is meant to end by itself
 * @param decision who decided, and why
 * @param placement what the new level was chosen by
 */
public record StepUp(
        LevelOfCare from, LevelOfCare to, LocalDate date, Term term, Decision decision, Placement placement)
        implements Transition {

    /** How long a step up is meant to last. What is planned here never moves anybody: a return is a step down of its own. */
    public sealed interface Term {

        /** Whether it can be planned from a date on: it ends after the date, and is not to be reviewed before it. */
        default boolean fits(LocalDate date) {
            return !(this instanceof Temporary temporary)
                    || temporary.until().isAfter(date) && !temporary.review().isBefore(date);
        }

        /** For as long as it is needed. */
        record OpenEnded() implements Term {}

        /** For a while; nobody has planned for how long. */
        record Undated() implements Term {}

        /**
         * For a while.
         *
         * @param review when somebody looks whether it is still needed; overdue from the day after
         * @param until the planned first date back, not before the review
         */
        record Temporary(LocalDate review, LocalDate until) implements Term {

            public Temporary {
                if (review.isAfter(until)) {
                    throw new IllegalArgumentException("the review of a temporary step up must not be after its end");
                }
            }

            /** Reviewed on the very day of the planned return. */
            public static Temporary until(LocalDate until) {
                return new Temporary(until, until);
            }

            @Override
            public String toString() {
                return "Temporary[private]";
            }
        }
    }

    public StepUp {
        if (!to.isMoreIntensiveThan(from)) {
            throw new IllegalArgumentException(
                    "a step up must raise the level of care, but went from " + from + " to " + to);
        }
        if (!term.fits(date)) {
            throw new IllegalArgumentException(
                    "a temporary step up must end after it begins, and be reviewed no earlier");
        }
    }

    /** Whether it is meant to end by itself. */
    public boolean isTemporary() {
        return !(term instanceof Term.OpenEnded);
    }

    @Override
    public String toString() {
        return "StepUp[private]";
    }
}
