package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoursTest {

    private static final Path ATTENDANCE = Path.of("samples/attendance/riverside");
    private static final String HEADER =
            "participant,week_start,part_start,part_days,level,kind,seconds,minutes,minutes15,"
                    + "possible,status,prorated,rows,attended,absent,unrecorded";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_hours_are_those_of_a_count_second_by_second(DayOfWeek firstDay) throws IOException {
        Path out = folder.resolve("out");
        Terminal.run("hours", ATTENDANCE, "--out", out, "--week-starts", firstDay)
                .done();
        List<String> lines = Inputs.filesIn(out).get("weeks.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo(HEADER);
        assertThat(lines.subList(1, lines.size())).isNotEmpty().isEqualTo(new HoursCount(ATTENDANCE, firstDay).lines());
    }
}
