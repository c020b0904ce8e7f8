/** Writes a participant's planned time as an iCalendar file that reveals times only, and reads when they are busy from their own. */
module org.careweek.plugin.icalendar {
    requires ical4j.core;
    requires transitive org.careweek.spi;

    exports org.careweek.plugin.icalendar;
    exports org.careweek.plugin.icalendar.busy;

    provides org.careweek.spi.calendar.CalendarExporter with
            org.careweek.plugin.icalendar.ICalendarExporter;
}
