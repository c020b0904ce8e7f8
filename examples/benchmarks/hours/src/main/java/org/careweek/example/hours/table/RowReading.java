package org.careweek.example.hours.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The rows of {@code attendance.csv} so far. Not safe for concurrent use. */
final class RowReading {

    private static final int SECONDS_A_MINUTE = 60;

    private final Numbers sites = new Numbers();
    private final Numbers participants = new Numbers();
    private final Numbers sessions = new Numbers();
    private final Map<Integer, Integer> siteOf = new HashMap<>();
    private Rows rows = Rows.of(1024);
    private int size;

    Numbers sites() {
        return sites;
    }

    Numbers participants() {
        return participants;
    }

    /** The site of a participant's rows; -1 where there is none. */
    int siteOf(int participant) {
        return siteOf.getOrDefault(participant, -1);
    }

    Rows rows() {
        return rows.resized(size);
    }

    void add(NamedCsvRecord line) {
        if (size == rows.size()) {
            rows = rows.resized(2 * size);
        }
        int participant = participants.of(line.getField("participant"));
        siteOf.putIfAbsent(participant, sites.of(line.getField("site")));
        rows.participant()[size] = participant;
        rows.session()[size] = sessions.of(line.getField("session"));
        rows.start()[size] = minute(line.getField("sched_start"));
        rows.end()[size] = minute(line.getField("sched_end"));
        rows.breakAfter()[size] = minutes(line.getField("break_start_min"));
        rows.breakMinutes()[size] = minutes(line.getField("break_min"));
        rows.status()[size] = (byte) Status.valueOf(line.getField("status")).ordinal();
        rows.arrival()[size] = second(line.getField("arrival"));
        rows.departure()[size] = second(line.getField("departure"));
        size++;
    }

    private static int minute(String wallClock) {
        return Math.toIntExact(LocalDateTime.parse(wallClock).toEpochSecond(ZoneOffset.UTC) / SECONDS_A_MINUTE);
    }

    private static int minutes(String number) {
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private static long second(String instant) {
        return instant.isEmpty() ? Rows.NOTHING : Instant.parse(instant).getEpochSecond();
    }
}
