package org.careweek.core.scheduling;

import java.util.Arrays;

/**
 * The largest value that was offered for each key, with the way that led to it. Holds only keys that were offered, so that a
 * huge space with few reachable places stays small. Entries are numbered in the order of their first offer.
 */
final class Maxima {

    /** Less than any value, and safe to add a few values to. */
    static final long UNREACHABLE = Long.MIN_VALUE / 4;

    private static final int FIRST_SIZE = 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int[] slots = new int[2 * FIRST_SIZE];
    private long[] keys = new long[FIRST_SIZE];
    private long[] values = new long[FIRST_SIZE];
    private int[] sessions = new int[FIRST_SIZE];
    private int[] previous = new int[FIRST_SIZE];
    private int size;

    /** Offers a value; returns whether it is the largest so far. */
    boolean offer(long key, long value) {
        return offer(key, value, -1, -1);
    }

    /** Offers a value that a session led to from some earlier entry; returns whether it is the largest so far. */
    boolean offer(long key, long value, int session, int from) {
        int slot = slot(key);
        int entry = slots[slot] - 1;
        if (entry < 0) {
            entry = add(key, slot);
        } else if (values[entry] >= value) {
            return false;
        }
        values[entry] = value;
        sessions[entry] = session;
        previous[entry] = from;
        return true;
    }

    private int add(long key, int slot) {
        if (size == keys.length) {
            grow();
            return add(key, slot(key));
        }
        slots[slot] = size + 1;
        keys[size] = key;
        return size++;
    }

    private void grow() {
        int more = 2 * size;
        keys = Arrays.copyOf(keys, more);
        values = Arrays.copyOf(values, more);
        sessions = Arrays.copyOf(sessions, more);
        previous = Arrays.copyOf(previous, more);
        slots = new int[2 * more];
        for (int entry = 0; entry < size; entry++) {
            slots[slot(keys[entry])] = entry + 1;
        }
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    int size() {
        return size;
    }

    long key(int entry) {
        return keys[entry];
    }

    long value(int entry) {
        return values[entry];
    }

    /** The session that led to an entry, or -1. */
    int session(int entry) {
        return sessions[entry];
    }

    /** Where the session led from, as the number of an entry of another table. */
    int previous(int entry) {
        return previous[entry];
    }
}
