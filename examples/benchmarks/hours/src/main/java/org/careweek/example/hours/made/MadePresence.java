package org.careweek.example.hours.made;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.careweek.example.hours.table.Rows;
import org.careweek.example.hours.table.Status;

/** Makes up who came, when, and what nobody wrote down. */
final class MadePresence {

    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 60 * SECONDS_A_MINUTE;

    private final ZoneId zone;
    private final SplittableRandom random;

    MadePresence(ZoneId zone, SplittableRandom random) {
        this.zone = zone;
        this.random = random;
    }

    /** Fills status, arrival and departure of a row whose schedule is there. */
    void fill(Rows rows, int row) {
        Status status = status(random.nextInt(100));
        long arrival = second(rows.start()[row]) + lateness();
        long departure = Math.max(arrival, second(rows.end()[row]) - lateness());
        int written = random.nextInt(100);
        boolean nothing = status.isCreditable() ? written < 2 : written < 95;
        rows.status()[row] = (byte) status.ordinal();
        rows.arrival()[row] = nothing || written == 97 ? Rows.NOTHING : arrival;
        rows.departure()[row] = nothing || written == 98 ? Rows.NOTHING : departure;
    }

    private static Status status(int ofHundred) {
        if (ofHundred < 84) {
            return Status.PRESENT;
        }
        if (ofHundred < 87) {
            return Status.MAKEUP;
        }
        if (ofHundred < 92) {
            return Status.ABSENT;
        }
        return ofHundred < 96 ? Status.EXCUSED : Status.CANCELLED;
    }

    /** Most are there some minutes before, some come late, and a few at quite another time. */
    private int lateness() {
        int kind = random.nextInt(100);
        if (kind < 70) {
            return -random.nextInt(10 * SECONDS_A_MINUTE);
        }
        return kind < 98
                ? random.nextInt(20 * SECONDS_A_MINUTE)
                : random.nextInt(8 * SECONDS_AN_HOUR) - 4 * SECONDS_AN_HOUR;
    }

    private long second(int wallClockMinute) {
        return LocalDateTime.ofEpochSecond((long) wallClockMinute * SECONDS_A_MINUTE, 0, ZoneOffset.UTC)
                .atZone(zone)
                .toEpochSecond();
    }
}
