package org.careweek.testkit.canary;

import java.util.Arrays;

/** The edges of a trie, from a node by a character to a node above 0, in two arrays. */
final class Edges {

    private static final long FREE = -1;

    private final long[] keys;
    private final int[] targets;

    /** @param most the most edges that will be added */
    Edges(int most) {
        int room = Integer.highestOneBit(Math.max(1, most)) * 4;
        keys = new long[room];
        Arrays.fill(keys, FREE);
        targets = new int[room];
    }

    /** The node that is reached, or 0 when there is none. */
    int from(int node, char by) {
        return targets[slot(node, by)];
    }

    void add(int node, char by, int target) {
        int slot = slot(node, by);
        keys[slot] = key(node, by);
        targets[slot] = target;
    }

    private int slot(int node, char by) {
        long key = key(node, by);
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private static long key(int node, char by) {
        return (long) node << Character.SIZE | by;
    }
}
