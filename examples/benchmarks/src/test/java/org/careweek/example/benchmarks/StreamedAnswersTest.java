package org.careweek.example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StreamedAnswersTest {

    @Test
    void a_hundred_thousand_members_are_read_in_a_virtual_machine_of_sixteen_mebibytes()
            throws IOException, InterruptedException {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        StreamedAnswers.class.getName(),
                        "100000")
                .redirectErrorStream(true)
                .start();
        String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(machine.waitFor()).as(said).isZero();
        assertThat(said).contains("100000 answers were read within 16 MiB");
    }
}
