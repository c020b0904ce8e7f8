package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * Places that some sessions lead to: each a group, a state of needs and units, with the best way to it. A group is a start of a day
 * or a number of days. Not safe for concurrent use.
 */
final class Places {

    /** What stands for no place. */
    static final int NONE = -1;

    private int size;
    private long[] state = new long[256];
    private int[] part = new int[256];
    private int[] group = new int[256];
    private int[] units = new int[256];
    private int[] value = new int[256];
    private int[] parent = new int[256];
    private int[] way = new int[256];
    private int[] next = new int[256];
    private int[] slots = new int[512];
    private int[] stamp = new int[512];
    private int clock;
    private int[] head = new int[0];

    /** Forgets all. */
    void clear(int groups) {
        size = 0;
        clock++;
        if (head.length < groups) {
            head = new int[groups + 8];
        }
        Arrays.fill(head, 0, groups, NONE);
    }

    int size() {
        return size;
    }

    /** The place of a group that came last, or {@link #NONE}; the others follow by {@link #next}. */
    int last(int inGroup) {
        return head[inGroup];
    }

    int next(int place) {
        return next[place];
    }

    long state(int place) {
        return state[place];
    }

    /** The class of the state. */
    int part(int place) {
        return part[place];
    }

    int group(int place) {
        return group[place];
    }

    int units(int place) {
        return units[place];
    }

    int value(int place) {
        return value[place];
    }

    int parent(int place) {
        return parent[place];
    }

    int way(int place) {
        return way[place];
    }

    /** Adds a way to a place, if none as good is known. */
    void put(int toGroup, long toState, int toPart, int toUnits, int toValue, int from, int by) {
        int mask = slots.length - 1;
        int slot = hash(toGroup, toState, toUnits) & mask;
        while (stamp[slot] == clock && !is(slots[slot], toGroup, toState, toUnits)) {
            slot = slot + 1 & mask;
        }
        int at = slots[slot];
        if (stamp[slot] != clock) {
            at = size++;
            slots[slot] = at;
            stamp[slot] = clock;
            state[at] = toState;
            part[at] = toPart;
            group[at] = toGroup;
            units[at] = toUnits;
            next[at] = head[toGroup];
            head[toGroup] = at;
        } else if (value[at] >= toValue) {
            return;
        }
        value[at] = toValue;
        parent[at] = from;
        way[at] = by;
        if (size == state.length) {
            grow();
        }
    }

    private boolean is(int at, int ofGroup, long ofState, int ofUnits) {
        return state[at] == ofState && units[at] == ofUnits && group[at] == ofGroup;
    }

    private static int hash(int group, long state, int units) {
        long mixed = (state * 0x9E3779B97F4A7C15L ^ (long) units << 20 ^ group) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 33);
    }

    private void grow() {
        int room = 2 * size;
        state = Arrays.copyOf(state, room);
        part = Arrays.copyOf(part, room);
        group = Arrays.copyOf(group, room);
        units = Arrays.copyOf(units, room);
        value = Arrays.copyOf(value, room);
        parent = Arrays.copyOf(parent, room);
        way = Arrays.copyOf(way, room);
        next = Arrays.copyOf(next, room);
        slots = new int[2 * room];
        stamp = new int[2 * room];
        clock = 1;
        for (int at = 0; at < size; at++) {
            int slot = hash(group[at], state[at], units[at]) & slots.length - 1;
            while (stamp[slot] == clock) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = at;
            stamp[slot] = clock;
        }
    }

    /** Keeps some places, rising; nothing more can be put afterwards. */
    void keep(int[] kept) {
        for (int i = 0; i < kept.length; i++) {
            int at = kept[i];
            state[i] = state[at];
            part[i] = part[at];
            group[i] = group[at];
            units[i] = units[at];
            value[i] = value[at];
            parent[i] = parent[at];
            way[i] = way[at];
        }
        size = kept.length;
    }
}
