package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * All sums of minutes and needs that one day can give, each with the best reward. Works back from the day's last start: of the
 * sessions that begin at one time none is taken, or one, and the next is one that starts at its end or later.
 */
final class DayOptions {

    /** A day with more sums than this is cut short: what it gives is possible, but not all that is possible. */
    private static final int MOST_SUMS = 20_000;

    private final List<List<Candidate>> starts = new ArrayList<>();
    private final NeedRows rows;
    private final int unit;
    private final int width;
    private final Maxima[] sums;
    private boolean complete = true;

    private final int[] units;
    private final long[] row;
    private final int[] touched;
    private final long[] reward;
    private final int[] entry;
    private int size;

    /**
     * @param candidates the sessions of one day, by start
     * @param unit all minutes are multiples of it
     * @param most the most units that the day may hold
     * @param day what a day that has any treatment may hold
     */
    DayOptions(List<Candidate> candidates, NeedRows rows, int unit, int most, WeekProblem.Limits day) {
        this.rows = rows;
        this.unit = unit;
        this.width = most + 1;
        candidates.forEach(this::arrange);
        this.sums = new Maxima[starts.size() + 1];
        sums[starts.size()] = new Maxima();
        sums[starts.size()].offer(0, 0);
        for (int i = starts.size() - 1; i >= 0; i--) {
            sums[i] = from(i);
        }
        int all = sums[0].size();
        this.units = new int[all];
        this.row = new long[all];
        this.touched = new int[all];
        this.reward = new long[all];
        this.entry = new int[all];
        for (int i = 0; i < all; i++) {
            int minutes = (int) (sums[0].key(i) % width) * unit;
            if (minutes == 0 || day.includes(minutes)) {
                units[size] = minutes / unit;
                row[size] = sums[0].key(i) / width;
                touched[size] = rows.touched(row[size]);
                reward[size] = sums[0].value(i);
                entry[size++] = i;
            }
        }
    }

    /** Of sessions that can stand in for each other only the best can be needed. */
    private void arrange(Candidate candidate) {
        List<Candidate> last = starts.isEmpty() ? List.of() : starts.get(starts.size() - 1);
        if (last.isEmpty() || last.get(0).start() != candidate.start()) {
            starts.add(new ArrayList<>(List.of(candidate)));
            return;
        }
        for (int i = 0; i < last.size(); i++) {
            if (!last.get(i).forced() && !candidate.forced() && last.get(i).isLike(candidate)) {
                if (candidate.reward() > last.get(i).reward()) {
                    last.set(i, candidate);
                }
                return;
            }
        }
        last.add(candidate);
    }

    private Maxima from(int start) {
        Maxima table = new Maxima();
        long forced = starts.get(start).stream().filter(Candidate::forced).count();
        if (forced == 0) {
            Maxima rest = sums[start + 1];
            for (int i = 0; i < rest.size(); i++) {
                table.offer(rest.key(i), rest.value(i), -1, i);
            }
        }
        for (int which = 0; which < starts.get(start).size(); which++) {
            Candidate session = starts.get(start).get(which);
            long sessionRow = rows.of(session);
            boolean leavesForced = forced > (session.forced() ? 1 : 0) || passesForced(start, next(start, session));
            if (sessionRow != NeedRows.NONE && !leavesForced) {
                take(table, which, session, sessionRow, sums[next(start, session)]);
            }
        }
        return table;
    }

    private void take(Maxima table, int which, Candidate session, long sessionRow, Maxima rest) {
        int more = session.minutes() / unit;
        for (int i = 0; i < rest.size(); i++) {
            int sum = (int) (rest.key(i) % width) + more;
            long together = sum < width ? rows.add(rest.key(i) / width, sessionRow) : NeedRows.NONE;
            if (together != NeedRows.NONE) {
                if (table.size() >= MOST_SUMS) {
                    complete = false;
                    return;
                }
                table.offer(together * width + sum, rest.value(i) + session.reward(), which, i);
            }
        }
    }

    private int next(int start, Candidate session) {
        int next = start + 1;
        while (next < starts.size() && starts.get(next).get(0).start() < session.end()) {
            next++;
        }
        return next;
    }

    private boolean passesForced(int start, int next) {
        return starts.subList(start + 1, next).stream().flatMap(List::stream).anyMatch(Candidate::forced);
    }

    /** Whether these are all sums that the day can give. */
    boolean isComplete() {
        return complete;
    }

    int size() {
        return size;
    }

    int units(int option) {
        return units[option];
    }

    long row(int option) {
        return row[option];
    }

    /** The needs of which the option has something. */
    int touched(int option) {
        return touched[option];
    }

    long reward(int option) {
        return reward[option];
    }

    int mostUnits() {
        int most = 0;
        for (int option = 0; option < size; option++) {
            most = Math.max(most, units[option]);
        }
        return most;
    }

    /** Calls back with the sessions of an option. */
    void choose(int option, IntConsumer chosen) {
        int at = entry[option];
        int start = 0;
        while (start < starts.size()) {
            int which = sums[start].session(at);
            int from = sums[start].previous(at);
            if (which < 0) {
                start++;
            } else {
                Candidate session = starts.get(start).get(which);
                chosen.accept(session.session());
                start = next(start, session);
            }
            at = from;
        }
    }
}
