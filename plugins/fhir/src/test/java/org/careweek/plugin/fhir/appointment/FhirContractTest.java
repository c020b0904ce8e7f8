package org.careweek.plugin.fhir.appointment;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.testkit.contract.CalendarExporterContract;
import org.careweek.testkit.contract.CalendarReader;
import org.careweek.testkit.contract.ReadEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every rule of exporters, read back by a JSON library. */
class FhirContractTest extends CalendarExporterContract {

    @Override
    protected CalendarExporter subject() {
        return new FhirCalendarExporter();
    }

    @Override
    protected Optional<CalendarReader> reader() {
        return Optional.of(FhirContractTest::read);
    }

    private static List<ReadEntry> read(byte[] document) {
        List<ReadEntry> entries = new ArrayList<>();
        JsonMapper.builder()
                .build()
                .readTree(document)
                .path("entry")
                .forEach(entry -> entries.add(read(entry.get("resource"))));
        return entries;
    }

    private static ReadEntry read(JsonNode appointment) {
        return new ReadEntry(
                appointment.at("/identifier/0/value").stringValue(),
                OffsetDateTime.parse(appointment.get("start").stringValue()).toInstant(),
                OffsetDateTime.parse(appointment.get("end").stringValue()).toInstant(),
                appointment.get("status").stringValue().equals("cancelled"),
                OptionalInt.of(
                        Integer.parseInt(appointment.at("/meta/versionId").stringValue())),
                appointment.path("description").asString(""),
                appointment.at("/participant/1/actor/display").asString(""),
                appointment.at("/serviceType/0/text").asString(""));
    }
}
