package org.careweek.core.scheduling.search;

import java.util.stream.IntStream;

/** Things, numbered from 0, of which some belong together. Not safe for concurrent use. */
final class Unions {

    private final int[] root;

    /** None of so many belongs to another. */
    Unions(int size) {
        this.root = IntStream.range(0, size).toArray();
    }

    void join(int one, int other) {
        root[find(one)] = find(other);
    }

    /** The same one of all that belong together. */
    int find(int one) {
        int at = one;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
