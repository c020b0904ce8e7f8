package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a participant's calendar reveals, of a week with groups in room A. */
class DiscloseTest {

    @TempDir
    private Path folder;

    private String calendars(Object... options) {
        Path out = folder.resolve("out" + options.length);
        Object[] arguments = new Object[6 + options.length];
        System.arraycopy(new Object[] {"plan", Inputs.week(folder), "--out", out, "--steps", 0}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        Terminal.run(arguments).done();
        return Inputs.filesIn(out).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".ics"))
                .map(file -> file.getValue())
                .collect(Collectors.joining());
    }

    @Test
    void times_alone_are_told_unless_a_property_is_named() {
        assertThat(calendars())
                .contains("SUMMARY:Appointment")
                .doesNotContain("GROUP_THERAPY", "LOCATION", "DESCRIPTION", "Egret", "Egret");
        assertThat(calendars("--disclose", "location"))
                .contains("LOCATION:A", "SUMMARY:Appointment")
                .doesNotContain("GROUP_THERAPY");
        assertThat(calendars("--disclose", "description", "--seed", 2, "--seconds", 5))
                .contains("DESCRIPTION:Egret Evening", "SUMMARY:Appointment")
                .doesNotContain("GROUP_THERAPY", "LOCATION");
        assertThat(calendars("--disclose", "description", "--seed", 2, "--seconds", 5))
                .contains("DESCRIPTION:Egret Evening", "SUMMARY:Appointment")
                .doesNotContain("GROUP_THERAPY", "LOCATION");
        assertThat(calendars("--disclose", "title,location", "--seed", 1))
                .contains("SUMMARY:GROUP_THERAPY", "LOCATION:A");
    }

    @Test
    void a_property_that_is_none_is_misuse() {
        for (String property : List.of("titles", "TITLE", "canary-k3x9")) {
            Terminal.run("plan", Inputs.week(folder), "--out", folder.resolve("no"), "--disclose", property)
                    .misused();
        }
        assertThat(folder.resolve("no")).doesNotExist();
    }
}
