package org.careweek.example.clinic.input.week;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.Sample;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A small good week, to be spoilt by a test. */
final class WeekSample {

    static final String GOOD = """
            {
              "format": "careweek/clinic-week/1",
              "site": {"id": "site-1", "name": "Example", "zone": "America/Chicago"},
              "week": {"start": "2026-10-26", "revision": 3, "changedAt": "2026-10-20T16:00:00Z"},
              "policy": "standard",
              "rules": {"minDays": {"IOP": 3, "PHP": 4}, "maxMinutesPerDay": {"IOP": 300, "PHP": 420}},
              "tracks": [
                {"id": "evening", "name": "Evening IOP", "level": "IOP"},
                {"id": "day", "name": "Day PHP", "level": "PHP"}
              ],
              "sessions": [
                {"id": "s1", "service": "GROUP_THERAPY", "tracks": ["evening"], "start": "2026-10-26T18:00",
                 "minutes": 90, "capacity": 12, "facilitator": "canary-k3x9-f1", "room": "A"},
                {"id": "s2", "service": "INDIVIDUAL_COUNSELING", "tracks": ["evening", "day"],
                 "start": "2026-11-01T22:00", "minutes": 120, "capacity": 1}
              ],
              "participants": [
                {"id": "canary-k3x9-p1", "track": "evening", "orderedMinutes": 720,
                 "available": [{"day": "MONDAY", "from": "17:00", "to": "24:00"}],
                 "needs": [{"service": "INDIVIDUAL_COUNSELING", "minMinutes": 60, "maxMinutes": 120}],
                 "prefers": ["s1", "s1"], "apartFrom": ["canary-k3x9-p2"], "mustAttend": ["s2"],
                 "mustNotAttend": ["s2"], "authorizedMinutes": 60},
                {"id": "canary-k3x9-p2", "track": "day", "orderedMinutes": 1200, "available": []}
              ]
            }
            """;

    static final Policies POLICIES = new Policies() {
        @Override
        public Set<String> names() {
            return Set.of("standard");
        }

        @Override
        public Band band(String policy, Level level) {
            return level == Level.IOP ? new Band(540, 1200) : new Band(1200, 1800);
        }
    };

    static final JsonMapper MAPPER = JsonMapper.shared();

    private WeekSample() {}

    /** What is wrong once the good week was changed. */
    static List<String> problemsAfter(Consumer<ObjectNode> change) {
        ObjectNode root = (ObjectNode) MAPPER.readTree(GOOD);
        change.accept(root);
        return problemsOf(MAPPER.writeValueAsString(root));
    }

    static List<String> problemsOf(String text) {
        return problemsOf(Sample.utf8(text));
    }

    static List<String> problemsOf(byte[] bytes) {
        return Sample.problems(
                Map.of("week.json", bytes), folder -> new WeekReader(POLICIES).read(folder.resolve("week.json")));
    }

    static WeekFile read(String text) {
        Read<WeekFile> read = Sample.read(
                Map.of("week.json", Sample.utf8(text)),
                folder -> new WeekReader(POLICIES).read(folder.resolve("week.json")));
        return read.fold(week -> week, problems -> {
            throw new AssertionError("expected a good week, but: " + problems);
        });
    }

    static ObjectNode object(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    static ArrayNode list(ObjectNode root, String pointer) {
        return (ArrayNode) root.at(pointer);
    }
}
