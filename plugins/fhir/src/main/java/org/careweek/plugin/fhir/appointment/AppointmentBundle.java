package org.careweek.plugin.fhir.appointment;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.ParticipantCalendar;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/** Says a participant's calendar as a FHIR R4 Bundle of Appointments, members in the order of the specification. */
final class AppointmentBundle {

    /** Keeps no buffer, in which a participant's texts would outlive the call; and leaves the slashes of addresses readable. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final String RESTRICTED = "R";
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final String INVOLVED_SOMEHOW = "PART";

    private final ParticipantCalendar calendar;
    private final JsonGenerator json;

    private AppointmentBundle(ParticipantCalendar calendar, JsonGenerator json) {
        this.calendar = calendar;
        this.json = json;
    }

    /** The bundle in UTF-8. */
    static byte[] of(ParticipantCalendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new AppointmentBundle(calendar, json).write();
        }
        return bytes.toByteArray();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("resourceType", "Bundle");
        writeMeta(new CalendarEntry.Change(calendar.revision(), calendar.changedAt()));
        boolean isEmpty = calendar.entries().isEmpty();
        if (!isEmpty) {
            json.writeName("identifier");
            writeIdentifier(
                    Names.URIS,
                    Names.ofBundle(
                            calendar.entries().stream().map(CalendarEntry::uid).toList()));
        }
        json.writeStringProperty("type", "collection");
        json.writeStringProperty("timestamp", FhirInstant.of(calendar.changedAt()));
        if (!isEmpty) {
            json.writeArrayPropertyStart("entry");
            calendar.entries().forEach(this::writeEntry);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeEntry(CalendarEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("fullUrl", Names.ofAppointment(entry.uid()));
        json.writeObjectPropertyStart("resource");
        writeAppointment(entry, new Words(entry, calendar));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeAppointment(CalendarEntry entry, Words words) {
        json.writeStringProperty("resourceType", "Appointment");
        writeMeta(calendar.changeOf(entry));
        json.writeArrayPropertyStart("identifier");
        writeIdentifier(Names.OPAQUE_IDS, entry.uid().value());
        json.writeEndArray();
        boolean isCancelled = entry.status() == CalendarEntry.Status.CANCELLED;
        json.writeStringProperty("status", isCancelled ? "cancelled" : "booked");
        words.service().ifPresent(this::writeServiceType);
        json.writeStringProperty("description", words.title());
        json.writeStringProperty("start", FhirInstant.of(entry.start()));
        json.writeStringProperty("end", FhirInstant.of(entry.end()));
        long minutes = Duration.between(entry.start(), entry.end()).toMinutes();
        if (minutes > 0) {
            json.writeNumberProperty("minutesDuration", minutes);
        }
        words.notice().ifPresent(notice -> json.writeStringProperty("comment", notice));
        json.writeArrayPropertyStart("participant");
        writeSomebody();
        words.location().ifPresent(this::writeLocation);
        json.writeEndArray();
    }

    private void writeMeta(CalendarEntry.Change change) {
        json.writeObjectPropertyStart("meta");
        json.writeStringProperty("versionId", Integer.toString(change.revision()));
        json.writeStringProperty("lastUpdated", FhirInstant.of(change.at()));
        json.writeArrayPropertyStart("security");
        writeCoding(CONFIDENTIALITY, RESTRICTED);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeIdentifier(String system, String value) {
        json.writeStartObject();
        json.writeStringProperty("system", system);
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private void writeServiceType(String text) {
        json.writeArrayPropertyStart("serviceType");
        json.writeStartObject();
        json.writeStringProperty("text", text);
        json.writeEndObject();
        json.writeEndArray();
    }

    /** FHIR asks every appointment for a participant; this one is involved somehow, and nobody is named. */
    private void writeSomebody() {
        json.writeStartObject();
        json.writeArrayPropertyStart("type");
        json.writeStartObject();
        json.writeArrayPropertyStart("coding");
        writeCoding(PARTICIPATION, INVOLVED_SOMEHOW);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("status", "accepted");
        json.writeEndObject();
    }

    /** An Appointment has no other place for a place. */
    private void writeLocation(String name) {
        json.writeStartObject();
        json.writeObjectPropertyStart("actor");
        json.writeStringProperty("type", "Location");
        json.writeStringProperty("display", name);
        json.writeEndObject();
        json.writeStringProperty("status", "accepted");
        json.writeEndObject();
    }

    private void writeCoding(String system, String code) {
        json.writeStartObject();
        json.writeStringProperty("system", system);
        json.writeStringProperty("code", code);
        json.writeEndObject();
    }
}
