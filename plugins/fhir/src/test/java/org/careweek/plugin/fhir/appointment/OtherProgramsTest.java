package org.careweek.plugin.fhir.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careweek.spi.calendar.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProgramsTest {

    private static final String TESTS = Path.of("target", "test-classes").toString();

    private static final String MODULE = "org.careweek.plugin.fhir";

    @Test
    void a_program_on_the_class_path_writes_the_same_bytes_and_stays_silent(@TempDir Path folder)
            throws IOException, InterruptedException {
        String classPath = String.join(
                File.pathSeparator,
                TESTS,
                Path.of("target", "classes").toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
        assertThat(outputOf(folder, "-classpath", classPath, WriteOne.class.getName()))
                .isEqualTo(oneNight());
    }

    /** The tests join the exporter's module; of everything else only modules can be seen. */
    @Test
    void a_program_on_the_module_path_writes_the_same_bytes_and_stays_silent(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(outputOf(
                        folder,
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--patch-module",
                        MODULE + "=" + TESTS,
                        "--module",
                        MODULE + "/" + WriteOne.class.getName()))
                .isEqualTo(oneNight());
    }

    private static String oneNight() {
        return Documents.textOf(Samples.calendar(Disclosure.of(Disclosure.Property.TITLE), Samples.autumnNight()));
    }

    private static String outputOf(Path folder, String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=US-ASCII"));
        command.addAll(List.of(arguments));
        var program = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        int exit = program.waitFor();
        assertThat(Files.readString(errors, StandardCharsets.UTF_8)).isEmpty();
        assertThat(exit).isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
