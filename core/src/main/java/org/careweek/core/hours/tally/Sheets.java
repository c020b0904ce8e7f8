package org.careweek.core.hours.tally;

import java.util.Arrays;

/**
 * What rows hold, as it came, by drawer: in sheets of few words, so that those which are written on lie close together however the
 * rows come.
 */
final class Sheets {

    private static final int SHEET_BITS = 6;
    private static final int WORDS_A_SHEET = 1 << SHEET_BITS;
    private static final int NONE = -1;

    private long[][] sheets = new long[4][];

    /** Of each sheet the one before it in the drawer. */
    private int[] before = new int[4];

    private int used;

    /** Of each drawer the place of its next word, which begins a sheet that is not there yet if it is a multiple of their length. */
    private int[] next = new int[1];

    void add(int drawer, long word) {
        if (drawer >= next.length) {
            next = Arrays.copyOf(next, drawer + 1 + next.length / 4);
        }
        int at = next[drawer];
        if ((at & WORDS_A_SHEET - 1) == 0) {
            at = newSheet(at);
        }
        sheets[at >> SHEET_BITS][at & WORDS_A_SHEET - 1] = word;
        next[drawer] = at + 1;
    }

    /** @param after the end of the sheet before; 0 where there is none, for nothing ends there */
    private int newSheet(int after) {
        if (used == before.length) {
            int more = used + used / 4 + 4;
            sheets = Arrays.copyOf(sheets, more);
            before = Arrays.copyOf(before, more);
        }
        sheets[used] = new long[WORDS_A_SHEET];
        before[used] = (after >> SHEET_BITS) - 1;
        return Math.multiplyExact(used++, WORDS_A_SHEET);
    }

    void addAll(Sheets other) {
        for (int drawer = 0; drawer < other.drawers(); drawer++) {
            long[] words = new long[other.size(drawer)];
            other.copyTo(words, drawer);
            for (long word : words) {
                add(drawer, word);
            }
        }
    }

    /** How many drawers there are, empty ones among them. */
    int drawers() {
        return next.length;
    }

    /** How many words are in a drawer. */
    int size(int drawer) {
        int size = 0;
        for (int sheet = last(drawer); sheet != NONE; sheet = before[sheet]) {
            size += WORDS_A_SHEET;
        }
        return size - (-next[drawer] & WORDS_A_SHEET - 1);
    }

    private int last(int drawer) {
        return next[drawer] - 1 >> SHEET_BITS;
    }

    /** Copies all words of a drawer, as they came. */
    void copyTo(long[] words, int drawer) {
        int end = size(drawer);
        for (int sheet = last(drawer); sheet != NONE; sheet = before[sheet]) {
            int from = end - 1 & -WORDS_A_SHEET;
            System.arraycopy(sheets[sheet], 0, words, from, end - from);
            end = from;
        }
    }
}
