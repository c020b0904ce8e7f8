package org.careweek.example.clinic.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoursRunTest {

    private static final String HEADER =
            "participant,week_start,part_start,part_days,level,kind,seconds,minutes,minutes15,"
                    + "possible,status,prorated,rows,attended,absent,unrecorded";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_hours_are_those_of_a_count_second_by_second(DayOfWeek firstDay) throws IOException {
        InProcess run =
                InProcess.run("hours", InProcess.ATTENDANCE, "--out", folder.resolve("out"), "--week-starts", firstDay);
        assertThat(run.exit()).isZero();
        List<String> lines =
                InProcess.files(folder.resolve("out")).get("weeks.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo(HEADER);
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .isEqualTo(new HoursCount(InProcess.ATTENDANCE, firstDay).lines());
    }
}
