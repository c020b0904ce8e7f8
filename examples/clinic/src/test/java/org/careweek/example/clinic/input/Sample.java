package org.careweek.example.clinic.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files for one test, the folders of samples, and the marker that no message may hold. */
public final class Sample {

    /** Stands in every place of a sample that could identify a person. */
    public static final String CANARY = "canary-k3x9";

    private Sample() {}

    /** Writes files into a folder of their own, reads it, and says what was wrong; nothing of a person may show. */
    public static <T> List<String> problems(Map<String, byte[]> files, Function<Path, Read<T>> reader) {
        List<String> problems = read(files, reader)
                .fold(
                        whole -> List.of(),
                        refused -> refused.stream().map(Problem::toString).toList());
        assertThat(problems).noneMatch(line -> line.contains("canary") || line.contains("k3x9"));
        assertThat(problems).noneMatch(line -> line.contains("\n") || line.contains("\r"));
        return problems;
    }

    public static <T> Read<T> read(Map<String, byte[]> files, Function<Path, Read<T>> reader) {
        try {
            Path folder = Files.createTempDirectory("careweek");
            try {
                for (var file : files.entrySet()) {
                    Files.write(folder.resolve(file.getKey()), file.getValue());
                }
                return reader.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is in a folder of samples, the bundled ones first, then those that CAREWEEK_SAMPLES names. */
    public static Map<String, Path> all(String kind) {
        Map<String, Path> samples = new LinkedHashMap<>();
        addAll(samples, Path.of("samples").resolve(kind));
        String more = System.getenv("CAREWEEK_SAMPLES");
        if (more == null) {
            System.out.println("CAREWEEK_SAMPLES is not set: " + kind + " was tested on the bundled samples alone");
        } else {
            addAll(samples, Path.of(more).resolve(kind));
        }
        return samples;
    }

    private static void addAll(Map<String, Path> samples, Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().forEach(path -> samples.put(path.toString(), path));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** Deletes a folder and all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
