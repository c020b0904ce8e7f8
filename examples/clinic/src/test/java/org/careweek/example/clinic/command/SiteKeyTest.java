package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteKeyTest {

    private static final String DEMONSTRATION = "demonstration key";

    @TempDir
    private Path folder;

    private Path week;

    @BeforeEach
    void a_week() {
        week = Inputs.week(folder);
    }

    @Test
    void another_key_gives_every_calendar_and_appointment_another_name() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "sixteen bytes ok");
        var demonstrated = Terminal.run("plan", week, "--out", folder.resolve("a"), "--steps", 5)
                .done();
        var keyed = Terminal.run("plan", week, "--out", folder.resolve("b"), "--steps", 5, "--site-key", key)
                .done();
        assertThat(demonstrated.out()).contains(DEMONSTRATION);
        assertThat(keyed.out()).doesNotContain(DEMONSTRATION);

        Map<String, String> a = Inputs.filesIn(folder.resolve("a"));
        Map<String, String> b = Inputs.filesIn(folder.resolve("b"));
        assertThat(b.get("plans.json")).isEqualTo(a.get("plans.json"));
        assertThat(calendars(b)).hasSize(2).doesNotContainAnyElementsOf(calendars(a));
        assertThat(uids(b)).hasSize(7).doesNotContainAnyElementsOf(uids(a));
    }

    @Test
    void one_key_gives_the_same_names_every_time() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "sixteen bytes ok");
        Terminal.run("plan", week, "--out", folder.resolve("a"), "--steps", 5, "--site-key", key)
                .done();
        Terminal.run("plan", week, "--out", folder.resolve("b"), "--steps", 5, "--site-key", key)
                .done();
        assertThat(Inputs.filesIn(folder.resolve("b"))).isEqualTo(Inputs.filesIn(folder.resolve("a")));
    }

    @Test
    void a_key_that_is_missing_too_short_or_a_folder_is_refused() throws IOException {
        Path out = folder.resolve("out");
        Path shortKey = Files.writeString(folder.resolve("key"), "fifteen bytes!!");
        Terminal.run("plan", week, "--out", out, "--site-key", shortKey).refused("key: expected at least 16 bytes");
        Terminal.run("plan", week, "--out", out, "--site-key", folder.resolve("none"))
                .refused("none: expected a file that can be read");
        Terminal.run("plan", week, "--out", out, "--site-key", folder)
                .refused(folder.getFileName() + ": expected a file that can be read");
        assertThat(out).doesNotExist();
    }

    private static Set<String> calendars(Map<String, String> files) {
        return files.keySet().stream().filter(name -> name.endsWith(".ics")).collect(Collectors.toSet());
    }

    private static Set<String> uids(Map<String, String> files) {
        return calendars(files).stream()
                .flatMap(name -> files.get(name).lines())
                .filter(line -> line.startsWith("UID:"))
                .collect(Collectors.toSet());
    }
}
