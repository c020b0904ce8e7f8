/** Plugins written by a clinic for itself: an agenda in plain text, and the health plan of its county. */
module com.example.plugin {
    requires transitive org.careweek.spi;

    exports com.example.plugin;

    provides org.careweek.spi.calendar.CalendarExporter with
            com.example.plugin.AgendaExporter;
}
