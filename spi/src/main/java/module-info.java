/** What a plugin implements, and the host that finds plugins. */
module org.careweek.spi {
    requires transitive org.careweek.core;

    exports org.careweek.spi;
    exports org.careweek.spi.calendar;

    uses org.careweek.spi.calendar.CalendarExporter;
}
