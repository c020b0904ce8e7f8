package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.testkit.canary.Surroundings;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "careweek", "example", "payer");

    @Test
    void a_line_is_printed_for_each_question_and_only_one_member_is_not_covered() throws Exception {
        List<String> lines;
        try (Surroundings surroundings = Surroundings.watch()) {
            Demonstration.main(new String[0]);
            lines = surroundings.heard().get("standard output").lines().toList();
        }
        assertThat(lines.stream().filter(it -> it.contains("-> not covered")))
                .containsExactly("The payer is asked about chart-2 -> not covered -> speak of other ways to pay");
        assertThat(lines.stream().filter(it -> it.contains("-> covered")))
                .containsExactly("The payer is asked about chart-1 -> covered, if it is authorized"
                        + " -> ask for the authorization");
        for (Conduct conduct : Conduct.values()) {
            String start = "The payer " + conduct.deed() + " -> nobody knows (";
            assertThat(lines.stream().filter(it -> it.startsWith(start)).count())
                    .as(conduct.deed())
                    .isEqualTo(conduct.isMisbehaviour() ? 1 : 0);
        }
        assertThat(lines.get(lines.size() - 1)).contains("hangs up 3 times", "no more questions 1 time.");
        assertThat(lines.toString()).doesNotContain("TEST000", "INVENTED", "a-token-for-tries");
    }

    @Test
    void the_guide_shows_the_code_that_runs_and_counts_right() throws IOException {
        String guide = Files.readString(Path.of("README.md"));
        assertThat(guide).contains(tagged("Site.java", "verifier"), tagged("PatientCaller.java", "again"));
        long misbehaviours =
                Arrays.stream(Conduct.values()).filter(Conduct::isMisbehaviour).count();
        assertThat(guide).contains("misbehave in " + misbehaviours + " ways");
    }

    /** The lines between the tags, shifted left as far as they go. */
    private static String tagged(String file, String tag) throws IOException {
        List<String> lines = Files.readAllLines(SOURCES.resolve(file)).stream()
                .dropWhile(line -> !line.contains("tag::" + tag + "[]"))
                .skip(1)
                .takeWhile(line -> !line.contains("end::" + tag + "[]"))
                .toList();
        assertThat(lines).isNotEmpty();
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(4))
                .collect(Collectors.joining("\n"));
    }
}
