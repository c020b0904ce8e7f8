package org.careweek.example.hours.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.made.MadeAttendance;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.FolderReader;
import org.careweek.example.hours.table.FolderWriter;
import org.careweek.example.hours.table.Order;
import org.careweek.example.hours.table.Snapshot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whose cost is compared finds the same weeks, line by line, as the main job does. */
class SameWeeksTest {

    @TempDir
    Path work;

    @TestFactory
    Stream<DynamicTest> every_contender_finds_the_weeks_that_the_main_job_writes() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders()) {
            Given given = given(folder);
            List<String> expected = Weeks.lines(Contenders.RUN_HOURS, given);
            for (String name : Contenders.BY_NAME.keySet()) {
                tests.add(DynamicTest.dynamicTest(
                        name + " on " + folder.getFileName(),
                        () -> assertThat(Weeks.lines(name, given)).isNotEmpty().containsExactlyElementsOf(expected)));
            }
        }
        return tests.stream();
    }

    private List<Path> folders() throws IOException {
        Path made = work.resolve("made");
        FolderWriter.write(new MadeAttendance(20_000, 300, 5).table(), made);
        List<Path> folders = new ArrayList<>(List.of(made));
        folders.addAll(within(Path.of("../../clinic/samples/attendance")));
        String samples = System.getenv("CAREWEEK_SAMPLES");
        if (samples != null) {
            folders.addAll(within(Path.of(samples, "attendance")));
        }
        return folders;
    }

    private static List<Path> within(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Given given(Path folder) throws IOException {
        AttendanceTable table = Order.CHRONOLOGICAL.arrange(FolderReader.read(folder), 0);
        Path snapshot = Files.createTempDirectory(work, "snapshot");
        Snapshot.write(table, snapshot);
        return new Given(folder, snapshot, 3);
    }
}
