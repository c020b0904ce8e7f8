/** Writes a participant's planned time as an iCalendar file that reveals times only. */
module org.careweek.plugin.icalendar {
    requires ical4j.core;
    requires transitive org.careweek.spi;

    exports org.careweek.plugin.icalendar;

    provides org.careweek.spi.calendar.CalendarExporter with
            org.careweek.plugin.icalendar.ICalendarExporter;
}
