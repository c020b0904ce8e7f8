/** Writes a participant's planned time as FHIR R4 resources that reveal times only. */
module org.careweek.plugin.fhir {
    requires transitive org.careweek.spi;
    requires tools.jackson.core;

    exports org.careweek.plugin.fhir.appointment;

    provides org.careweek.spi.calendar.CalendarExporter with
            org.careweek.plugin.fhir.appointment.FhirCalendarExporter;
}
