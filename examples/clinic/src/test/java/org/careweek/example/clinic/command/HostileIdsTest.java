package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An id is any text of one line. It stays what it is, and never becomes a path, an argument file or a formula of ours. */
class HostileIdsTest {

    @TempDir
    private Path folder;

    static Stream<String> ids() {
        return Stream.of(
                "=1+1",
                "#12",
                "@levels.csv",
                "../../x",
                "-canary-k3x9",
                "--nobody",
                "<script>",
                "%s%n",
                "a|b;c",
                "Åsa-東京-\uD83D\uDC26",
                "\u202Egnp.exe",
                "x".repeat(10_000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("ids")
    void a_strange_id_is_counted_under_that_id(String id) {
        Path attendance = Inputs.folder(folder);
        Inputs.folder().forEach((file, text) -> Inputs.write(attendance, Map.of(file, named(text, id))));
        Path out = folder.resolve("out");
        assertThat(Terminal.run("hours", attendance, "--out", out).done().out()).doesNotContain(id);
        assertThat(Inputs.filesIn(out).get("weeks.csv")).contains("\n" + id + ",2026-11-23,");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("ids")
    void a_strange_id_is_explained_without_being_repeated(String id) {
        Path attendance = Inputs.folder(folder);
        Inputs.folder().forEach((file, text) -> Inputs.write(attendance, Map.of(file, named(text, id))));
        var ended = Terminal.run("explain", attendance, "--participant=" + id, "--week", "2026-11-24")
                .done();
        assertThat(ended.out()).startsWith("BELOW").doesNotContain(id);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("ids")
    void a_strange_id_is_planned_under_that_id(String id) {
        Path out = folder.resolve("out");
        assertThat(Terminal.run("plan", Inputs.week(folder, named(Inputs.WEEK, id)), "--out", out, "--steps", 5)
                        .done()
                        .out())
                .doesNotContain(id);
        assertThat(Inputs.filesIn(out).get("calendars/index.csv")).contains(".ics," + id + "\n");
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("out") && !path.endsWith("week.json"));
        assertThat(Inputs.filesIn(out).get("week.html")).doesNotContain("<script>");
    }

    @Test
    void an_id_that_would_break_a_line_is_refused() {
        Terminal.run("plan", Inputs.week(folder, named(Inputs.WEEK, "a\\nb")), "--out", folder.resolve("out"))
                .refused("week.json: /participants/0/id: ");
        for (String id : new String[] {"\"a\nb\"", "a\tb", "a\u0007b", "   "}) {
            Terminal.run(
                            "hours",
                            Inputs.folder(folder, "attendance.csv", named(Inputs.ATTENDANCE, id)),
                            "--out",
                            folder.resolve("out"))
                    .refused(
                            "attendance.csv:2: participant: ",
                            id.contains("\n") ? "attendance.csv:4: participant: " : "attendance.csv:3: participant: ",
                            id.contains("\n") ? "attendance.csv:6: participant: " : "attendance.csv:4: participant: ",
                            id.contains("\n") ? "attendance.csv:8: participant: " : "attendance.csv:5: participant: ");
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static String named(String text, String id) {
        return text.replace("canary-k3x9-p1", id);
    }
}
