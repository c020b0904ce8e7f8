/** A first program that uses Careweek, and a first plugin. */
module org.careweek.example.quickstart {
    requires org.careweek.core;
    requires org.careweek.spi;

    provides org.careweek.spi.calendar.CalendarExporter with
            org.careweek.example.quickstart.AgendaExporter;
}
