package org.careweek.example.hours.made;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.careweek.example.hours.table.LevelChange;
import org.careweek.example.hours.table.Rows;

/** Makes up what is recorded of one participant, day after day, until there are as many rows as were asked for. */
final class MadeStay {

    private static final int FIRST_DAY =
            Math.toIntExact(LocalDate.of(2026, 1, 5).toEpochDay());
    private static final int ADMISSION_DAYS = 220;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int[] LENGTHS = {45, 50, 60, 75, 90};

    private final int participant;
    private final int site;
    private final SplittableRandom random;
    private final Timetable timetable;
    private final MadePresence presence;

    MadeStay(int participant, int site, ZoneId zone, SplittableRandom random) {
        this.participant = participant;
        this.site = site;
        this.random = random;
        this.timetable = Timetable.values()[random.nextInt(Timetable.values().length)];
        this.presence = new MadePresence(zone, random);
    }

    /** Fills rows from one index until before another, and tells the changes of level. */
    List<LevelChange> fill(Rows rows, int from, int to) {
        List<LevelChange> changes = new ArrayList<>();
        int day = FIRST_DAY + random.nextInt(ADMISSION_DAYS);
        Phase phase = random.nextInt(3) == 0 ? Phase.EVENINGS : Phase.HALF_DAYS;
        int next = from;
        while (next < to) {
            changes.add(new LevelChange(day, phase.level()));
            int days = 7 * (phase.leastWeeks() + random.nextInt(phase.furtherWeeks())) + random.nextInt(7);
            for (int end = day + days; day < end && next < to; day++) {
                boolean comes = timetable.isOn(LocalDate.ofEpochDay(day).getDayOfWeek())
                        && random.nextInt(100) < phase.daysOfHundred();
                next = comes ? fillDay(rows, next, to, day, phase.sessions()) : next;
            }
            phase = phase.next();
        }
        return changes;
    }

    private int fillDay(Rows rows, int from, int to, int day, int sessions) {
        int next = from;
        int start = day * MINUTES_A_DAY + timetable.begins();
        for (int session = 0; session < sessions && next < to; session++) {
            int length = LENGTHS[random.nextInt(LENGTHS.length)];
            fillRow(rows, next++, start, length, session);
            if (random.nextInt(25) == 0 && next < to) {
                fillRow(rows, next++, start + 15 * random.nextInt(4), 50, sessions + session);
            }
            start += length + 10;
        }
        return next;
    }

    private void fillRow(Rows rows, int row, int start, int length, int session) {
        rows.participant()[row] = participant;
        rows.session()[row] = sessionNumber(start / MINUTES_A_DAY - FIRST_DAY, session);
        rows.start()[row] = start;
        rows.end()[row] = start + length;
        if (random.nextInt(4) == 0) {
            rows.breakAfter()[row] = 20 + 5 * random.nextInt(8);
            rows.breakMinutes()[row] = 5 + 5 * random.nextInt(3);
        }
        presence.fill(rows, row);
    }

    /** All who come to one track's session of one day have one session. */
    private int sessionNumber(int day, int session) {
        int track = site * Timetable.values().length + timetable.ordinal();
        return (day * 64 + track) * 8 + session;
    }
}
