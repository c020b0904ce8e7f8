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

    /** Carries a notice against re-disclosure in the document, where the request has one. */
    public static final Capability NOTICE = new Capability("notice");

    /** Asks payers whether they cover a level of care. */
    public static final Capability INSURANCE_VERIFICATION = new Capability("insurance-verification");

    /** Offers hour policies. */
    public static final Capability HOUR_POLICIES = new Capability("hour-policies");

    /** Schedules a clinic's week. */
    public static final Capability SCHEDULING = new Capability("scheduling");

    /** Always gives the same answer to the same request. */
    public static final Capability DETERMINISTIC = new Capability("deterministic");

    /** Opens connections to other machines while it answers. */
    public static final Capability NETWORK = new Capability("network");

    /** May go on for a while after its thread was interrupted. */
    public static final Capability UNINTERRUPTIBLE = new Capability("uninterruptible");

    public Capability {
        PluginNames.check("a capability", name);
    }

    /**
     * By name. Written out, as is {@link #hashCode()}: what a record brings is linked when it is first used, which took a
     * program that has just started about 10 ms while it looked for its plugins.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Capability that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
