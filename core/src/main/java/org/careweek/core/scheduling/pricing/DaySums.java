package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * All that one day can give at some prices: for each class of the needs and number of units the most that it is worth. Goes from
 * start to start; of the sessions that begin at one none is taken, or one. Not safe for concurrent use.
 */
final class DaySums {

    /** Less than any week is worth, and safe to add to. */
    static final int NEVER = -(1 << 30);

    /** What cannot be bought. */
    static final int CLOSED = Integer.MAX_VALUE;

    /** What costs more is closed: no week is worth as much. */
    static final int DEAREST = 1 << 24;

    private Day day;
    private NeedSums needs;
    private int states;
    private DayKinds kinds;
    private int index;

    /** Rows, one after the other: by units, the most that the sessions before a start are worth. */
    private int[] worth = new int[1024];

    private int used;

    /** By start and class: where its row is, or -1; and between which units there is anything. */
    private int[] row = new int[64];

    private int[] low = new int[64];
    private int[] high = new int[64];

    /** The options: what the day can end with. */
    private int size;

    private int[] units = new int[64];
    private int[] state = new int[64];
    private int[] value = new int[64];

    /** Looks at a day. */
    void look(Arrangement week, int dayIndex, DayKinds theKinds) {
        this.index = dayIndex;
        this.kinds = theKinds;
        this.day = week.days[index];
        this.needs = week.sums;
        this.states = needs.count();
        fill();
        list(week.leastOfDay);
    }

    private void fill() {
        int cells = (day.starts + 1) * states;
        if (row.length < cells) {
            row = new int[2 * cells];
            low = new int[2 * cells];
            high = new int[2 * cells];
        }
        Arrays.fill(row, 0, cells, -1);
        row[0] = 0;
        low[0] = 0;
        high[0] = 0;
        worth[0] = 0;
        used = 1;
        int kind = 0;
        for (int at = 0; at < day.starts; at++) {
            if (!day.forced[at]) {
                for (int from = 0; from < states; from++) {
                    if (row[at * states + from] >= 0) {
                        merge(at, from, at + 1, from, 0, 0);
                    }
                }
            }
            for (; kind < day.kinds() && day.start[kind] == at; kind++) {
                if (kinds.choice(index, kind) >= 0) {
                    take(at, kind);
                }
            }
        }
    }

    private void take(int at, int kind) {
        for (int from = 0; from < states; from++) {
            if (row[at * states + from] >= 0) {
                int to = needs.add(from, day.part[kind]);
                if (to != NeedSums.NONE) {
                    merge(at, from, day.next[kind], to, day.units[kind], kinds.gain(index, kind));
                }
            }
        }
    }

    private void merge(int at, int from, int then, int to, int shift, int more) {
        int source = at * states + from;
        int target = then * states + to;
        int first = low[source];
        int last = Math.min(high[source], day.reach[then] - shift);
        if (first > last) {
            return;
        }
        if (row[target] < 0) {
            open(target, day.reach[then] + 1);
        }
        low[target] = Math.min(low[target], first + shift);
        high[target] = Math.max(high[target], last + shift);
        int[] table = worth;
        int a = row[source];
        int b = row[target] + shift;
        for (int i = first; i <= last; i++) {
            table[b + i] = Math.max(table[b + i], table[a + i] + more);
        }
    }

    private void open(int target, int width) {
        if (used + width > worth.length) {
            worth = Arrays.copyOf(worth, 2 * (used + width));
        }
        row[target] = used;
        low[target] = width;
        high[target] = 0;
        Arrays.fill(worth, used, used + width, NEVER);
        used += width;
    }

    private void list(int least) {
        size = 0;
        int last = day.starts * states;
        for (int end = 0; end < states; end++) {
            int at = row[last + end];
            if (at >= 0) {
                for (int sum = low[last + end]; sum <= high[last + end]; sum++) {
                    boolean isAllowed = sum == 0 || sum >= least;
                    if (isAllowed && worth[at + sum] > NEVER / 2) {
                        add(sum, end, worth[at + sum]);
                    }
                }
            }
        }
    }

    private void add(int sum, int end, int most) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            state = Arrays.copyOf(state, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
        }
        units[size] = sum;
        state[size] = end;
        value[size++] = most;
    }

    /** How many options there are; to take no session at all is one of them, unless one is forced. */
    int size() {
        return size;
    }

    int units(int option) {
        return units[option];
    }

    int state(int option) {
        return state[option];
    }

    int value(int option) {
        return value[option];
    }

    /** Writes the choices of an option behind those that are there; returns how many there are then. */
    int choose(int option, int[] chosen, int before) {
        int n = before;
        int at = day.starts;
        int end = state[option];
        int sum = units[option];
        int most = value[option];
        while (at > 0) {
            if (!day.forced[at - 1] && holds(at - 1, end, sum, most)) {
                at--;
            } else {
                int kind = cameBy(at, end, sum, most);
                chosen[n++] = kinds.choice(index, kind);
                at = day.start[kind];
                end = from;
                sum -= day.units[kind];
                most -= kinds.gain(index, kind);
            }
        }
        return n;
    }

    private boolean holds(int at, int one, int sum, int most) {
        int cell = at * states + one;
        return row[cell] >= 0 && sum >= low[cell] && sum <= high[cell] && worth[row[cell] + sum] == most;
    }

    private int from;

    /** The kind that ends here and gave this worth; keeps in {@code from} the class before it. */
    private int cameBy(int at, int end, int sum, int most) {
        for (int kind = 0; kind < day.kinds(); kind++) {
            if (day.next[kind] == at && kinds.choice(index, kind) >= 0) {
                for (int before = 0; before < states; before++) {
                    if (needs.add(before, day.part[kind]) == end
                            && holds(day.start[kind], before, sum - day.units[kind], most - kinds.gain(index, kind))) {
                        from = before;
                        return kind;
                    }
                }
            }
        }
        throw new IllegalStateException("every worth has come from somewhere");
    }
}
