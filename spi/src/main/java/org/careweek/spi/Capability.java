package org.careweek.spi;

/**
 * Something a plugin can do, by name. The set of names is open: a host meets names that it does not know and ignores
 * them.
 *
 * @param name 1 to 64 lower-case letters, digits, dots and dashes; begins with a letter or digit
 */
public record Capability(String name) {

    /** Exports one participant's week as a calendar. */
    public static final Capability PARTICIPANT_CALENDAR = new Capability("participant-calendar");

    /** Exports a whole clinic's week as one board for its coordinator. */
    public static final Capability WEEK_BOARD = new Capability("week-board");

    /** Exports one participant's care over weeks as a timeline for a case conference. */
    public static final Capability CARE_TIMELINE = new Capability("care-timeline");

    public Capability {
        PluginNames.check("a capability", name);
    }
}
