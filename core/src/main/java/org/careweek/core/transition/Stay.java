package org.careweek.core.transition;

import java.time.LocalDate;
import org.careweek.core.program.LevelOfCare;

/**
 * Consecutive dates at one level of care. Ends where the next stay begins or care ends; until then it is open.
 *
 * @param level the level of care
 * @param from the first date, included
 * @param end what ends it
 */
public record Stay(LevelOfCare level, LocalDate from, End end) {

    /** Where a stay ends. */
    public sealed interface End {

        /** Nothing has ended it yet. */
        record Open() implements End {}

        /**
         * It is over.
         *
         * @param date the first date that does not belong to the stay
         */
        record Before(LocalDate date) implements End {

            @Override
            public String toString() {
                return "Before[private]";
            }
        }
    }

    public Stay {
        if (end instanceof End.Before before && !before.date().isAfter(from)) {
            throw new IllegalArgumentException("a stay must hold at least one date");
        }
    }

    /** A stay that nothing has ended yet. */
    public static Stay open(LevelOfCare level, LocalDate from) {
        return new Stay(level, from, new End.Open());
    }

    /** The same stay, ended: the date does not belong to it any more. */
    public Stay endedBefore(LocalDate date) {
        return new Stay(level, from, new End.Before(date));
    }

    public boolean isOpen() {
        return end instanceof End.Open;
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && !(end instanceof End.Before before && !date.isBefore(before.date()));
    }

    @Override
    public String toString() {
        return "Stay[private]";
    }
}
