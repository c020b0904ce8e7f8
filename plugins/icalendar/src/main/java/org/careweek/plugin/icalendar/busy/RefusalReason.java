package org.careweek.plugin.icalendar.busy;

/** Why a calendar is not trusted. */
public enum RefusalReason {
    /** More bytes than the limit. */
    TOO_LARGE,
    /** A line, unfolded, of more bytes than the limit. */
    LINE_TOO_LONG,
    /** Components within components beyond the limit. */
    TOO_DEEP,
    /** More components than the limit. */
    TOO_MANY_COMPONENTS,
    /** Bytes that are not UTF-8. */
    NOT_UTF8,
    /** Something else than calendars, or nothing at all. */
    NOT_A_CALENDAR,
    /** A component without its end, or an end without its component. */
    UNBALANCED,
    /** A component where it has no meaning, such as an event within an event. */
    MISPLACED,
    /** A line that matters and cannot be taken apart. */
    UNREADABLE_LINE,
    /** A property that may stand once and stands twice, or one of two that exclude each other. */
    REPEATED,
    /** An event that does not say when it starts. */
    NO_START,
    /** A time, date, length or period that is none, or not of the kind needed. */
    UNREADABLE_TIME,
    /** An event that ends before it starts. */
    END_BEFORE_START,
    /** A zone that is neither known nor defined in the calendar. */
    UNKNOWN_ZONE,
    /** A zone whose definition in the calendar cannot be used. */
    UNREADABLE_ZONE,
    /** A recurrence rule that is none. */
    UNREADABLE_RULE,
    /** A recurrence rule, or a change to several occurrences at once, that is valid and not supported. */
    UNSUPPORTED,
    /** A rule with more occurrences in the asked time than the limit. */
    TOO_MANY_OCCURRENCES,
    /** Rules that take too long to work out. */
    TOO_MUCH_WORK
}
