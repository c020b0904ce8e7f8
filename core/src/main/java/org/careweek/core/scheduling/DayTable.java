package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * All sums of minutes and needs that one day can give, each with the best reward. Works back from the day's last session: of
 * the sessions from {@code i} on, either {@code i} is left out, or it is taken and the next is one that starts at its end or
 * later.
 */
final class DayTable {

    static final long UNREACHABLE = Long.MIN_VALUE / 4;

    private final Candidate[] sessions;
    private final int[] next;
    private final NeedRows rows;
    private final int unit;
    private final int width;
    private final long[][] best;

    /**
     * @param candidates the sessions of one day
     * @param unit all minutes are multiples of it
     * @param mostUnits the most that the day may hold
     */
    DayTable(List<Candidate> candidates, NeedRows rows, int unit, int mostUnits, boolean overlapAllowed) {
        this.sessions = candidates.stream()
                .sorted(Comparator.comparingLong(Candidate::start).thenComparingInt(Candidate::session))
                .toArray(Candidate[]::new);
        this.rows = rows;
        this.unit = unit;
        this.width = mostUnits + 1;
        this.next = new int[sessions.length];
        for (int i = 0; i < sessions.length; i++) {
            int j = i + 1;
            while (!overlapAllowed && j < sessions.length && sessions[j].start() < sessions[i].end()) {
                j++;
            }
            next[i] = j;
        }
        this.best = new long[sessions.length + 1][];
        best[sessions.length] = unreachable();
        best[sessions.length][0] = 0;
        for (int i = sessions.length - 1; i >= 0; i--) {
            best[i] = from(i);
        }
    }

    private long[] unreachable() {
        long[] table = new long[width * rows.count()];
        Arrays.fill(table, UNREACHABLE);
        return table;
    }

    private long[] from(int i) {
        Candidate session = sessions[i];
        long[] table = session.forced() ? unreachable() : best[i + 1].clone();
        int row = rows.of(session);
        if (row == NeedRows.NONE || skipsForced(i)) {
            return table;
        }
        long[] rest = best[next[i]];
        int units = session.minutes() / unit;
        for (int before = 0; before < rows.count(); before++) {
            int after = rows.add(before, row);
            if (after == NeedRows.NONE) {
                continue;
            }
            for (int u = 0; u + units < width; u++) {
                long value = rest[before * width + u];
                if (value > UNREACHABLE) {
                    int cell = after * width + u + units;
                    table[cell] = Math.max(table[cell], value + session.reward());
                }
            }
        }
        return table;
    }

    private boolean skipsForced(int i) {
        for (int j = i + 1; j < next[i]; j++) {
            if (sessions[j].forced()) {
                return true;
            }
        }
        return false;
    }

    /** The best reward of a day of exactly this sum, or {@link #UNREACHABLE}. */
    long best(int units, int row) {
        return best[0][row * width + units];
    }

    int width() {
        return width;
    }

    /** Calls back with the sessions of a best day of exactly this sum. */
    void choose(int units, int row, IntConsumer chosen) {
        int u = units;
        int r = row;
        int i = 0;
        while (i < sessions.length) {
            long value = best[i][r * width + u];
            if (!sessions[i].forced() && best[i + 1][r * width + u] == value) {
                i++;
                continue;
            }
            Candidate session = sessions[i];
            chosen.accept(session.session());
            u -= session.minutes() / unit;
            r = rowBefore(r, rows.of(session), best[next[i]], u, value - session.reward());
            i = next[i];
        }
    }

    private int rowBefore(int after, int added, long[] rest, int units, long value) {
        for (int before = 0; before < rows.count(); before++) {
            if (rest[before * width + units] == value && rows.add(before, added) == after) {
                return before;
            }
        }
        throw new IllegalStateException("a reachable sum has a way to it");
    }
}
