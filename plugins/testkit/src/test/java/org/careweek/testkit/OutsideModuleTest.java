package org.careweek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.testkit.domain.CareweekDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit in the hands of somebody else: compiled and run in JVMs of their own, on the class path and as modules. */
class OutsideModuleTest {

    private static final Path SOURCES = Path.of("src", "test", "outside").toAbsolutePath();

    private static final String PATH = Stream.of(
                    CareweekDomain.class.getName(),
                    "org.careweek.spi.PluginHost",
                    "org.careweek.core.time.ProgramWeek",
                    "jakarta.validation.Validation",
                    "net.jqwik.api.Arbitrary",
                    "net.jqwik.engine.JqwikTestEngine",
                    "org.junit.jupiter.api.Test",
                    "org.junit.platform.commons.JUnitException",
                    "org.junit.platform.engine.TestEngine",
                    "org.junit.platform.launcher.Launcher",
                    "org.opentest4j.AssertionFailedError",
                    "org.apiguardian.api.API")
            .map(OutsideModuleTest::of)
            .collect(Collectors.joining(File.pathSeparator));

    /** The jar or folder that a class comes from. */
    private static String of(String name) {
        try {
            Class<?> type = Class.forName(name);
            String resource =
                    type.getResource(type.getSimpleName() + ".class").toURI().toString();
            String root = resource.substring(0, resource.length() - name.length() - ".class".length());
            return root.startsWith("jar:")
                    ? Path.of(URI.create(root.substring("jar:".length(), root.indexOf("!/"))))
                            .toString()
                    : Path.of(URI.create(root)).toString();
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new AssertionError(missing);
        }
    }

    private static List<String> run(Path folder, String tool, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Path output = folder.resolve(tool + ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(code).as(said).isZero();
        return said.lines().toList();
    }

    private static List<String> sources(boolean withModule) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> withModule || !file.endsWith("module-info.java"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static void assertKept(List<String> output, boolean named) {
        assertThat(output.stream().filter(line -> line.startsWith("RESULT")))
                .containsExactly(
                        "RESULT kit is named " + named + ", kept 1, broken 1",
                        "RESULT nobody ever comes late: as it must");
        // The sample of the broken property is shown with what the values hold, since all of it is invented.
        assertThat(output)
                .anyMatch(line -> line.contains("presence="))
                .anyMatch(line -> line.contains("Shrunk Sample"));
    }

    @Test
    void properties_on_the_class_path_find_the_domain(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-cp", PATH, "-d", folder.toString()));
        arguments.addAll(sources(false));
        run(folder, "javac", arguments);
        assertKept(
                run(folder, "java", List.of("-cp", PATH + File.pathSeparator + folder, "riverbend.RunProperties")),
                false);
    }

    @Test
    void properties_in_a_module_find_the_domain(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-p", PATH, "-d", folder.toString()));
        arguments.addAll(sources(true));
        run(folder, "javac", arguments);
        assertKept(
                run(
                        folder,
                        "java",
                        List.of("-p", PATH + File.pathSeparator + folder, "-m", "riverbend/riverbend.RunProperties")),
                true);
    }
}
