package org.careweek.example.clinic.calendar;

import org.careweek.example.clinic.input.appointments.Appointments;
import org.careweek.spi.calendar.SentEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what calendars have told as {@code careweek/appointments/1}. */
final class AppointmentsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AppointmentsJson() {}

    static byte[] of(Appointments appointments) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", "careweek/appointments/1");
        root.put("site", appointments.of().site());
        root.put("week", appointments.of().start().toString());
        root.put("key", appointments.of().key().value());
        ArrayNode formats = root.putArray("formats");
        appointments.formats().forEach(formats::add);
        ArrayNode list = root.putArray("appointments");
        appointments
                .sent()
                .forEach((participant, entries) ->
                        entries.forEach(entry -> add(list.addObject().put("participant", participant), entry)));
        return MAPPER.writeValueAsBytes(root);
    }

    private static void add(ObjectNode node, SentEntry entry) {
        node.put("uid", entry.uid().value());
        node.put("start", entry.start().toInstant().toString());
        node.put("end", entry.end().toInstant().toString());
        node.put("zone", entry.start().getZone().getId());
        node.put("status", entry.status().name());
        node.put("revision", entry.change().revision());
        node.put("changedAt", entry.change().at().toString());
        node.put("content", entry.content().value());
    }
}
