package org.careweek.example.engines.invented;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a made-up clinic's week as {@code careweek/clinic-week/1}, with a line for each track, session and participant. */
final class ClinicFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final InventedClinic clinic;

    ClinicFile(InventedClinic clinic) {
        this.clinic = clinic;
    }

    String text() {
        return """
                {
                  "format": "careweek/clinic-week/1",
                  "site": {"id": "invented", "name": "Invented %s", "zone": "America/Phoenix"},
                  "week": {"start": "%s"},
                  "policy": "standard",
                  "rules": {"minDays": {"IOP": 3, "PHP": 4}, "maxMinutesPerDay": {"IOP": 300, "PHP": 420}},
                  "tracks": [
                %s
                  ],
                  "sessions": [
                %s
                  ],
                  "participants": [
                %s
                  ]
                }
                """.formatted(
                        clinic.kind(),
                        MONDAY,
                        lines(clinic.tracks(), ClinicFile::track),
                        lines(clinic.sessions(), ClinicFile::session),
                        lines(clinic.people(), ClinicFile::person));
    }

    private static <T> String lines(List<T> entries, Function<T, ObjectNode> node) {
        return entries.stream().map(node).map(it -> "    " + it).collect(Collectors.joining(",\n"));
    }

    private static ObjectNode track(InventedTrack track) {
        return MAPPER.createObjectNode()
                .put("id", track.id())
                .put(
                        "name",
                        "Site %d, %s".formatted(track.site() + 1, track.kind().name()))
                .put("level", track.kind().level());
    }

    private static ObjectNode session(InventedSession session) {
        ObjectNode node = MAPPER.createObjectNode().put("id", session.id()).put("service", session.service());
        ArrayNode tracks = node.putArray("tracks");
        session.tracks().forEach(tracks::add);
        return node.put("start", MONDAY.plusDays(session.day()) + "T" + time(session.start()))
                .put("minutes", session.minutes())
                .put("capacity", session.capacity());
    }

    private static ObjectNode person(InventedPerson person) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("id", person.id())
                .put("track", person.track().id())
                .put("orderedMinutes", person.ordered());
        ArrayNode available = node.putArray("available");
        person.windows()
                .forEach(window -> available
                        .addObject()
                        .put("day", DayOfWeek.of(window.day() + 1).name())
                        .put("from", time(window.from()))
                        .put("to", time(window.to())));
        ArrayNode needs = node.putArray("needs");
        person.needs().forEach(need -> put(needs.addObject(), need));
        ArrayNode prefers = node.putArray("prefers");
        person.prefers().forEach(prefers::add);
        ArrayNode apart = node.putArray("apartFrom");
        person.apartFrom().ifPresent(apart::add);
        return node;
    }

    private static void put(ObjectNode node, InventedPerson.Need need) {
        node.put("service", need.service()).put("minMinutes", need.least());
        if (need.most() > 0) {
            node.put("maxMinutes", need.most());
        }
    }

    private static String time(int minute) {
        return LocalTime.of(minute / 60, minute % 60).toString();
    }
}
