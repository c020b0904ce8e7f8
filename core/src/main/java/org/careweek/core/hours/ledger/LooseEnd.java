package org.careweek.core.hours.ledger;

/**
 * An event that changes nothing, for what it rests on is not there: it may come yet, or somebody has to look. Nothing of it is lost.
 *
 * @param event the event
 * @param reason what is missing
 */
public record LooseEnd(AttendanceEvent event, Reason reason) {

    /** Why an event changes nothing. */
    public enum Reason {
        /** It corrects a record that nobody had made. */
        NOTHING_TO_CORRECT,
        /** It reverses an event that is not known, became known later, or is about somebody else. */
        NOTHING_TO_REVERSE,
        /** It makes a record that had been made. */
        RECORDED_ALREADY
    }

    @Override
    public String toString() {
        return "LooseEnd[" + event.id() + ", " + reason + "]";
    }
}
