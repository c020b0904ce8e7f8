package org.careweek.example.hours.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.careweek.example.hours.made.MadeAttendance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private final AttendanceTable made = new MadeAttendance(5_000, 40, 7).table();

    @TempDir
    Path folder;

    @Test
    void what_is_written_as_a_folder_is_read_back() throws IOException {
        FolderWriter.write(made, folder);
        AttendanceTable read = FolderReader.read(folder);
        assertThat(read.sites()).isEqualTo(made.sites());
        assertThat(read.participants()).isEqualTo(made.participants());
        assertThat(read.levels()).isEqualTo(made.levels());
        assertThat(read.siteOf()).isEqualTo(made.siteOf());
        assertSameTimes(read.rows());
    }

    @Test
    void what_is_kept_as_a_snapshot_is_read_back() throws IOException {
        Snapshot.write(made, folder);
        AttendanceTable read = Snapshot.read(folder);
        assertThat(read.sites()).isEqualTo(made.sites());
        assertThat(read.participants()).isEqualTo(made.participants());
        assertThat(read.levels()).isEqualTo(made.levels());
        assertThat(read.siteOf()).isEqualTo(made.siteOf());
        assertThat(read.rows().session()).isEqualTo(made.rows().session());
        assertSameTimes(read.rows());
    }

    private void assertSameTimes(Rows read) {
        assertThat(read.participant()).isEqualTo(made.rows().participant());
        assertThat(read.start()).isEqualTo(made.rows().start());
        assertThat(read.end()).isEqualTo(made.rows().end());
        assertThat(read.breakAfter()).isEqualTo(made.rows().breakAfter());
        assertThat(read.breakMinutes()).isEqualTo(made.rows().breakMinutes());
        assertThat(read.status()).isEqualTo(made.rows().status());
        assertThat(read.arrival()).isEqualTo(made.rows().arrival());
        assertThat(read.departure()).isEqualTo(made.rows().departure());
    }

    @Test
    void grouped_rows_come_by_participant_and_each_ones_by_start() {
        Rows rows = Order.GROUPED.arrange(made, 0).rows();
        assertThat(IntStream.range(1, rows.size()))
                .allMatch(row -> rows.participant()[row - 1] < rows.participant()[row]
                        || rows.participant()[row - 1] == rows.participant()[row]
                                && rows.start()[row - 1] <= rows.start()[row]);
    }

    @Test
    void shuffled_rows_are_the_same_rows_in_an_order_that_the_seed_decides() {
        Rows one = Order.SHUFFLED.arrange(made, 1).rows();
        Rows other = Order.SHUFFLED.arrange(made, 2).rows();
        assertThat(one.arrival()).isNotEqualTo(other.arrival());
        assertThat(one.arrival())
                .isEqualTo(Order.SHUFFLED.arrange(made, 1).rows().arrival());
        assertThat(sorted(one)).isEqualTo(sorted(other)).isEqualTo(sorted(made.rows()));
    }

    private static long[] sorted(Rows rows) {
        long[] keys = IntStream.range(0, rows.size())
                .mapToLong(row ->
                        rows.participant()[row] * 1_000_000_000_000L + rows.start()[row] * 100L + rows.status()[row])
                .toArray();
        Arrays.sort(keys);
        return keys;
    }
}
