package org.careweek.example.clinic.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careweek.example.clinic.input.Sample;
import org.careweek.example.clinic.input.episode.EpisodeFile;
import org.careweek.example.clinic.input.episode.EpisodeReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EpisodeReportProperties {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Property(tries = 1_000)
    void a_report_says_of_any_episode_what_the_format_says(@ForAll Random random) {
        assertRight(MAPPER.writeValueAsString(AnyEpisode.of(random)));
    }

    @Example
    void a_report_says_of_every_sample_what_the_format_says() {
        Map<String, Path> samples = Sample.all("episode");
        assertThat(samples).isNotEmpty();
        samples.values().forEach(path -> {
            try {
                assertRight(Files.readString(path));
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
        });
    }

    private static void assertRight(String text) {
        EpisodeFile file = Sample.read(
                        Map.of("episode.json", text.getBytes(StandardCharsets.UTF_8)),
                        folder -> EpisodeReader.read(folder.resolve("episode.json")))
                .fold(whole -> whole, problems -> {
                    throw new AssertionError("expected a good episode, but: " + problems + "\n" + text);
                });
        JsonNode report = MAPPER.readTree(new EpisodeJson(EpisodeStory.of(file, List.of())).bytes());
        EpisodeOracle oracle = new EpisodeOracle(MAPPER.readTree(text));

        assertThat(rows(report, "stays", "level", "from", "to")).isEqualTo(oracle.stays());
        assertThat(rows(report, "parts", "weekStart", "partStart", "days", "level", "kind"))
                .isEqualTo(oracle.parts());
        assertThat(rows(report, "reviews", "due", "id", "state")).isEqualTo(oracle.reviews());
        assertThat(rows(report, "allocation", "date", "authorization")).isEqualTo(oracle.allocation());
        assertThat(report.get("uncovered")).extracting(JsonNode::asString).isEqualTo(oracle.uncovered());
        Map<String, Integer> remaining = new TreeMap<>();
        report.get("remaining")
                .propertyStream()
                .forEach(one -> remaining.put(one.getKey(), one.getValue().asInt()));
        assertThat(remaining).isEqualTo(oracle.remaining());
        assertThat(findings(report)).isEqualTo(oracle.findings());
        assertThat(rows(report, "findings", "date", "rule")).isSorted();
    }

    private static List<String> rows(JsonNode report, String list, String... fields) {
        List<String> rows = new ArrayList<>();
        report.get(list)
                .forEach(row -> rows.add(String.join(
                        " ",
                        Stream.of(fields)
                                .map(field -> row.path(field).asString("open"))
                                .toList())));
        return rows;
    }

    private static List<String> findings(JsonNode report) {
        List<String> findings = new ArrayList<>();
        for (JsonNode row : report.get("findings")) {
            String event = row.get("facts").path("event").asString("");
            assertThat(row.get("severity").asString()).isIn("BLOCK", "WARN");
            String about = event.isEmpty() ? "" : event.replace("/events/", "event ") + " ";
            findings.add(
                    row.get("date").asString() + " " + about + row.get("rule").asString());
        }
        return findings.stream().sorted().toList();
    }
}
