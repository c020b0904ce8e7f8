package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.example.clinic.Clinic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that is longer than the memory it is counted in. */
class LongFolderTest {

    private static final int ROWS = 500_000;
    private static final int PEOPLE = 500;
    private static final String COLUMNS =
            "row,participant,site,session,service,sched_start,sched_end,break_start_min,break_min,"
                    + "status,arrival,departure";

    @TempDir
    private static Path folder;

    private static Path attendance;

    /** An hour a day of everyone, without a header. */
    private static byte[] rows;

    private final StringBuilder said = new StringBuilder();

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(text);
        }
        rows = bytes.toByteArray();
        attendance = Files.createDirectory(folder.resolve("attendance"));
    }

    private void folder(String levels, String header, String end) throws IOException {
        Files.writeString(attendance.resolve("sites.csv"), "site,zone\nnorth,America/Chicago\n");
        Files.writeString(attendance.resolve("levels.csv"), "participant,effective_date,level\n" + levels);
        try (OutputStream file = Files.newOutputStream(attendance.resolve("attendance.csv"))) {
            file.write(header.getBytes(StandardCharsets.UTF_8));
            file.write(rows);
            file.write(end.getBytes(StandardCharsets.ISO_8859_1));
        }
        assertThat(Files.size(attendance.resolve("attendance.csv"))).isGreaterThan(50L << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COLUMNS + "\n",
                "\uFEFF" + COLUMNS + "\r\n",
                "\"row\",participant,site,session,service,sched_start,sched_end,break_start_min,break_min,status,arrival,departure\n"
            })
    void rows_are_counted_in_less_memory_than_they_take(String header) throws Exception {
        folder("", header, "");
        assertThat(hours()).isZero();
        try (Stream<String> weeks = Files.lines(folder.resolve("out/weeks.csv"))) {
            assertThat(weeks.skip(1)
                            .mapToLong(line -> Long.parseLong(line.split(",")[6]))
                            .sum())
                    .isEqualTo(ROWS * 3_600L);
        }
    }

    @Test
    void a_mistake_beside_the_rows_is_told_in_as_little() throws Exception {
        folder("p,2024-01-01,LOW\n", COLUMNS + "\n", "r,p\n");
        assertThat(hours()).isEqualTo(2);
        assertThat(said.toString().lines()).hasSize(2);
        assertThat(said).contains("levels.csv:2: level: ", "attendance.csv:500002: expected 12 fields");
    }

    @Test
    void a_file_that_is_no_table_after_all_is_refused_in_as_little() throws Exception {
        for (String[] end : new String[][] {
            {"r,\u00E9\n", "attendance.csv:500002:3: expected UTF-8"},
            {"\0", "attendance.csv:500002: expected CSV, but here is a NUL"},
            {"\"r\n", "attendance.csv:500002: expected CSV, but the quotes"}
        }) {
            said.setLength(0);
            folder("", COLUMNS + "\n", end[0]);
            assertThat(hours()).isEqualTo(2);
            assertThat(said.toString().lines()).hasSize(1);
            assertThat(said).contains(end[1]);
        }
    }

    private int hours() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Clinic.class.getName(),
                        "hours",
                        attendance.toString(),
                        "--out",
                        folder.resolve("out").toString())
                .redirectOutput(Redirect.DISCARD)
                .start();
        said.append(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        return process.waitFor();
    }

    /** The days one after the other. */
    private static void write(Writer rows) throws IOException {
        LocalDateTime start = LocalDateTime.of(2024, 1, 1, 18, 0);
        for (int row = 0; row < ROWS; row++) {
            LocalDateTime at = start.plusDays(row / PEOPLE);
            rows.write("row-" + row + ",p-invented-" + row % PEOPLE + ",north,s" + row / PEOPLE + ",GROUP_THERAPY,"
                    + at + "," + at.plusHours(1) + ",0,0,PRESENT," + at.minusHours(2) + ":00Z,"
                    + at.plusHours(12) + ":00Z\n");
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
