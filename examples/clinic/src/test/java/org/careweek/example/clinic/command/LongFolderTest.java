package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.example.clinic.Clinic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is longer than the memory it is counted in. */
class LongFolderTest {

    private static final int ROWS = 800_000;
    private static final int PEOPLE = 500;

    @TempDir
    private Path folder;

    @Test
    void rows_are_counted_in_less_memory_than_they_take() throws Exception {
        Path attendance = Files.createDirectory(folder.resolve("attendance"));
        Files.writeString(attendance.resolve("sites.csv"), "site,zone\nnorth,America/Chicago\n");
        Files.writeString(attendance.resolve("levels.csv"), "participant,effective_date,level\n");
        write(attendance.resolve("attendance.csv"));
        Path out = folder.resolve("out");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Clinic.class.getName(),
                        "hours",
                        attendance.toString(),
                        "--out",
                        out.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
        assertThat(Files.size(attendance.resolve("attendance.csv"))).isGreaterThan(80L << 20);
        try (Stream<String> weeks = Files.lines(out.resolve("weeks.csv"))) {
            assertThat(weeks.skip(1)
                            .mapToLong(line -> Long.parseLong(line.split(",")[6]))
                            .sum())
                    .isEqualTo(ROWS * 3_600L);
        }
    }

    /** An hour a day of everyone, the days one after the other. */
    private static void write(Path file) throws IOException {
        try (Writer rows = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            rows.write("row,participant,site,session,service,sched_start,sched_end,break_start_min,break_min,status,"
                    + "arrival,departure\n");
            LocalDateTime start = LocalDateTime.of(2024, 1, 1, 18, 0);
            for (int row = 0; row < ROWS; row++) {
                LocalDateTime at = start.plusDays(row / PEOPLE);
                rows.write("row-" + row + ",p-invented-" + row % PEOPLE + ",north,s" + row / PEOPLE + ",GROUP_THERAPY,"
                        + at + "," + at.plusHours(1) + ",0,0,PRESENT," + at.minusHours(2) + ":00Z,"
                        + at.plusHours(12) + ":00Z\n");
            }
        }
    }

    private static String classPath() {
        return Stream.of(
                        paths("jdk.module.path"),
                        paths("java.class.path"),
                        Stream.of(Path.of(URI.create(Clinic.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                                .toString()))
                .flatMap(paths -> paths)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> paths(String property) {
        return Stream.ofNullable(System.getProperty(property))
                .flatMap(paths -> List.of(paths.split(File.pathSeparator)).stream());
    }
}
