/** Writes a clinic's week, a participant's care over weeks, and a week to hand out, as self-contained pages. */
// j2html names its module but has no descriptor yet: used on the module path like any other, it only rules out jlink.
@SuppressWarnings("requires-automatic")
module org.careweek.plugin.weekview {
    requires com.j2html;
    requires transitive org.careweek.spi;

    exports org.careweek.plugin.weekview;
    exports org.careweek.plugin.weekview.attended;

    provides org.careweek.spi.calendar.CalendarExporter with
            org.careweek.plugin.weekview.WeekViewExporter;
}
