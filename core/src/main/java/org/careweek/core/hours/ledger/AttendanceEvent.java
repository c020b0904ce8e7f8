package org.careweek.core.hours.ledger;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.careweek.core.hours.Attendance;

/** Something that became known of someone's attendance. Prints only its id. */
public sealed interface AttendanceEvent {

    /** By when they became known; two of one instant by id. */
    Comparator<AttendanceEvent> IN_ORDER = Comparator.comparing(AttendanceEvent::origin, Origin.IN_ORDER);

    /** Where it comes from. */
    Origin origin();

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Recorded, R> recorded, Function<Corrected, R> corrected, Function<Reversed, R> reversed);

    /** Its one name. */
    default EventId id() {
        return origin().id();
    }

    /**
     * A record of attendance was made.
     *
     * @param row the record, which nobody made before
     */
    record Recorded(Origin origin, Attendance row) implements AttendanceEvent {

        public Recorded {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(row, "row");
        }

        @Override
        public <R> R fold(
                Function<Recorded, R> recorded, Function<Corrected, R> corrected, Function<Reversed, R> reversed) {
            return recorded.apply(this);
        }

        @Override
        public String toString() {
            return "Recorded[" + id() + "]";
        }
    }

    /**
     * A record of attendance was wrong.
     *
     * @param row what the record of this id says from now on
     */
    record Corrected(Origin origin, Attendance row) implements AttendanceEvent {

        public Corrected {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(row, "row");
        }

        @Override
        public <R> R fold(
                Function<Recorded, R> recorded, Function<Corrected, R> corrected, Function<Reversed, R> reversed) {
            return corrected.apply(this);
        }

        @Override
        public String toString() {
            return "Corrected[" + id() + "]";
        }
    }

    /**
     * An event should not have been: all is as if it had never happened. That may be a reversal, too.
     *
     * @param reversed an event of the same participant that became known before this one
     */
    record Reversed(Origin origin, EventId reversed) implements AttendanceEvent {

        public Reversed {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(reversed, "reversed");
        }

        @Override
        public <R> R fold(
                Function<Recorded, R> recorded, Function<Corrected, R> corrected, Function<Reversed, R> reversed) {
            return reversed.apply(this);
        }

        @Override
        public String toString() {
            return "Reversed[" + id() + "]";
        }
    }
}
