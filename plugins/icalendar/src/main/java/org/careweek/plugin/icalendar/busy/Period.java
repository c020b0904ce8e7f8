package org.careweek.plugin.icalendar.busy;

/** A start with an end or a length, both in one value. */
record Period(CalendarTime start, EventLength length) {

    static Period of(ContentLine property, String text, CalendarZones zones) throws UnusableValue {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw UnusableValue.time("a period, from a time to another or for a length");
        }
        CalendarTime start = zones.time(property, text.substring(0, slash));
        String end = text.substring(slash + 1).strip();
        boolean isLength = end.startsWith("P") || end.startsWith("+P");
        return new Period(
                start,
                isLength
                        ? EventLength.lasting(CalendarValues.length(end))
                        : EventLength.until(start, zones.time(property, end)));
    }
}
