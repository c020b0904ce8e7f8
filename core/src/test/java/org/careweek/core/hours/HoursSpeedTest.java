package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares the count with itself: a busy machine is slow at both. */
class HoursSpeedTest {

    /** Work that grew with the square of the records would take 64 times as long. */
    @Test
    void eight_times_the_records_of_one_participant_take_about_eight_times_as_long() {
        best(2_000);

        assertThat(best(16_000)).isLessThan(best(2_000) * 40);
    }

    private static long best(int records) {
        ClinicCase clinic = Weeks.utc(IntStream.range(0, records)
                .mapToObj(i -> LocalDateTime.of(2000, 1, 3, 8, 0).plusHours(i * 5L))
                .map(start -> Weeks.attended("r" + start, start.toString(), 60, Weeks.UTC))
                .toList());
        return IntStream.range(0, 3)
                .mapToLong(round -> {
                    long start = System.nanoTime();
                    assertThat(clinic.hours().weeks()).isNotEmpty();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
