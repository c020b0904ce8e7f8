/** Writes a participant's planned time as FHIR R4 resources that reveal times only, and asks payers by FHIR R4 what they cover. */
module org.careweek.plugin.fhir {
    requires transitive org.careweek.spi;
    requires tools.jackson.core;

    exports org.careweek.plugin.fhir.appointment;
    exports org.careweek.plugin.fhir.coverage;

    provides org.careweek.spi.calendar.CalendarExporter with
            org.careweek.plugin.fhir.appointment.FhirCalendarExporter;
}
