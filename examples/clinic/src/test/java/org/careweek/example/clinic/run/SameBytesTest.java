package org.careweek.example.clinic.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_week_seed_and_steps_give_the_same_bytes_at_any_place_in_any_language() {
        SortedMap<String, String> here = planned("here");
        SortedMap<String, String> elsewhere = elsewhere(() -> planned("elsewhere"));
        assertThat(here).isNotEmpty();
        assertThat(planned("again")).isEqualTo(here);
        assertThat(elsewhere).isEqualTo(here);
    }

    @Test
    void the_same_attendance_gives_the_same_bytes_and_words_at_any_place_in_any_language() {
        SortedMap<String, String> here = counted(InProcess.ATTENDANCE, "here");
        SortedMap<String, String> elsewhere = elsewhere(() -> counted(InProcess.ATTENDANCE, "elsewhere"));
        assertThat(here).containsOnlyKeys("weeks.csv");
        assertThat(elsewhere).isEqualTo(here);
        assertThat(elsewhere(SameBytesTest::explained)).isEqualTo(explained());
    }

    @Test
    void another_order_of_rows_gives_an_equal_count() throws IOException {
        Path turned = Files.createDirectory(folder.resolve("turned"));
        for (String name : List.of("sites.csv", "levels.csv", "attendance.csv")) {
            List<String> lines = new ArrayList<>(Files.readAllLines(InProcess.ATTENDANCE.resolve(name)));
            Collections.reverse(lines.subList(1, lines.size()));
            Files.write(turned.resolve(name), lines);
        }
        assertThat(counted(turned, "other")).isEqualTo(counted(InProcess.ATTENDANCE, "usual"));
    }

    private SortedMap<String, String> planned(String name) {
        Path out = folder.resolve(name);
        assertThat(InProcess.plan(InProcess.WEEK, out, "--seed", 7).exit()).isZero();
        return InProcess.files(out);
    }

    private SortedMap<String, String> counted(Path attendance, String name) {
        Path out = folder.resolve(name);
        assertThat(InProcess.run("hours", attendance, "--out", out).exit()).isZero();
        return InProcess.files(out);
    }

    private static InProcess explained() {
        return InProcess.run("explain", InProcess.ATTENDANCE, "--participant", "p004", "--week", "2026-10-28");
    }

    private static <T> T elsewhere(Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
