package org.careweek.plugin.icalendar.interop;

import java.util.function.UnaryOperator;

/** A parser outside Java. All are independent of each other and of the library that writes. */
enum Reader {
    /** ical.js 2.2.1, the parser of Mozilla's calendar. */
    ICAL_JS("ical-js", true, UnaryOperator.identity()),
    /** node-ical 0.22.1. Takes a zone from its own database wherever that knows the name. */
    NODE_ICAL("node-ical", false, Misreadings::byNodeIcal),
    /** libical 3, the parser of GNOME's and KDE's calendars. */
    LIBICAL("libical", true, UnaryOperator.identity()),
    /** icalendar 4 for Python, asked for the zones that it makes of a file's definitions. */
    PYTHON_ICALENDAR("python-icalendar", true, Misreadings::byPythonIcalendar),
    /** vobject 0.9 with the zones of dateutil. */
    VOBJECT("vobject", true, UnaryOperator.identity());

    private final String id;
    private final boolean byTheDefinition;
    private final UnaryOperator<String> title;

    Reader(String id, boolean byTheDefinition, UnaryOperator<String> title) {
        this.id = id;
        this.byTheDefinition = byTheDefinition;
        this.title = title;
    }

    String id() {
        return id;
    }

    /** Whether it goes by the definition of a zone that is in the file. */
    boolean goesByTheDefinition() {
        return byTheDefinition;
    }

    /** What this reader makes of an appointment, mistakes of its own in the title included; none makes any of times. */
    Reading asItReads(Reading right) {
        return right.withTitle(title.apply(right.titleText()));
    }
}
