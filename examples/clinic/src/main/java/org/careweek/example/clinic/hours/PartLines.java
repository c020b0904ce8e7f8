package org.careweek.example.clinic.hours;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.hours.tally.PartSink;
import org.careweek.core.hours.tally.PartTotals;
import org.careweek.core.program.LevelOfCare;

/**
 * The lines of {@code weeks.csv} of some participants, each after the participant's id, as they are written in the end. Not safe for
 * concurrent use.
 */
final class PartLines implements PartSink {

    private static final int A_LINE = 80;
    private static final int DATES = 1 << 10;

    private final PartVerdicts verdicts;
    private final Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
    private byte[] bytes = new byte[1024 * A_LINE];
    private int filled;

    /** By order of the participants: the number, and where the lines end. */
    private int[] participants = new int[64];

    private int[] ends = new int[64];
    /** How many of the lines somebody should look at. */
    private int[] toLookAt = new int[64];

    private int size;
    private final SortedSet<Integer> weeks = new TreeSet<>();
    private int week = Integer.MIN_VALUE;

    /** By the last bits of the day: texts of dates, which are mostly of few weeks. */
    private final byte[][] dates = new byte[DATES][];

    private final int[] days = new int[DATES];

    PartLines(PartVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public void accept(PartTotals part) {
        if (size == 0 || participants[size - 1] != part.participant()) {
            begin(part.participant());
        }
        if (filled + 3 * A_LINE > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        Verdict status = verdicts.status(part);
        toLookAt[size - 1] += PartCell.needsALook(status) ? 1 : 0;
        if (part.weekStartDay() != week) {
            week = part.weekStartDay();
            weeks.add(week);
        }
        addDate(part.weekStartDay());
        addDate(part.startDay());
        add(part.days());
        add(part.level().map(LevelOfCare::name).orElse("NONE"));
        add(part.isFull() ? "FULL" : "PARTIAL");
        add(part.seconds());
        add(part.minutes());
        add(part.minutes15());
        add(part.possibleMinutes());
        add(status.name());
        add(verdicts.prorated(part).name());
        add(part.rows());
        add(part.attended());
        add(part.absent());
        add(part.unrecorded());
        bytes[filled - 1] = '\n';
        ends[size - 1] = filled;
        count.merge(status, 1, Integer::sum);
    }

    private void begin(int participant) {
        if (size == participants.length) {
            participants = Arrays.copyOf(participants, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            toLookAt = Arrays.copyOf(toLookAt, 2 * size);
        }
        participants[size] = participant;
        ends[size++] = filled;
    }

    private void addDate(int epochDay) {
        int at = epochDay & DATES - 1;
        if (dates[at] == null || days[at] != epochDay) {
            days[at] = epochDay;
            dates[at] = LocalDate.ofEpochDay(epochDay).toString().getBytes(StandardCharsets.US_ASCII);
        }
        System.arraycopy(dates[at], 0, bytes, filled, dates[at].length);
        filled += dates[at].length;
        bytes[filled++] = ',';
    }

    private void add(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            bytes[filled++] = (byte) ascii.charAt(i);
        }
        bytes[filled++] = ',';
    }

    private void add(long number) {
        int from = filled;
        long left = number;
        do {
            bytes[filled++] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        for (int low = from, high = filled - 1; low < high; low++, high--) {
            byte swap = bytes[low];
            bytes[low] = bytes[high];
            bytes[high] = swap;
        }
        bytes[filled++] = ',';
    }

    /** Lets go of the room that is not needed. */
    PartLines trimmed() {
        bytes = Arrays.copyOf(bytes, filled);
        return this;
    }

    /** How many participants there are. */
    int size() {
        return size;
    }

    int participant(int place) {
        return participants[place];
    }

    int toLookAt(int place) {
        return toLookAt[place];
    }

    /** The first dates of all weeks, in days since 1970-01-01. */
    SortedSet<Integer> weeks() {
        return weeks;
    }

    int from(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    int to(int place) {
        return ends[place];
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** How many parts have which verdict. */
    Map<Verdict, Integer> count() {
        return count;
    }
}
