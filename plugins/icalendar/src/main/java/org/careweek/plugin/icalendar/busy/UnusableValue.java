package org.careweek.plugin.icalendar.busy;

/** Something in a calendar cannot be used. Carries no text of the calendar, and no trace. */
final class UnusableValue extends Exception {

    private static final long serialVersionUID = 1;

    private final RefusalReason reason;

    UnusableValue(RefusalReason reason, String expected) {
        super(expected, null, false, false);
        this.reason = reason;
    }

    static UnusableValue time(String expected) {
        return new UnusableValue(RefusalReason.UNREADABLE_TIME, expected);
    }

    RefusalReason reason() {
        return reason;
    }

    String expected() {
        return getMessage();
    }
}
