package org.careweek.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careweek.spi.calendar.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

    @Test
    void a_program_on_the_class_path_writes_the_same_bytes_and_stays_silent(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.extensions=u-ca-buddhist-nu-thai",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=US-ASCII",
                        // The application, not the plugin, decides about logging; without this SLF4J says it has none.
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-classpath",
                        classPath(),
                        WriteOne.class.getName())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(program.waitFor()).isZero();
        assertThat(Files.readString(errors, StandardCharsets.UTF_8)).isEmpty();
        assertThat(Files.readAllBytes(output))
                .isEqualTo(Documents.bytesOf(ICalendarExporterTest.calendar(
                        Disclosure.of(Disclosure.Property.TITLE), ICalendarExporterTest.autumnNight())));
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toString(),
                Path.of("target", "classes").toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }
}
