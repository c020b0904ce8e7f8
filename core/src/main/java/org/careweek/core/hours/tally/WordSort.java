package org.careweek.core.hours.tally;

import java.util.Arrays;

/** Sorts one participant's words: in no time what comes in order, and by their days what does not. */
final class WordSort {

    private static final int SMALL = 24;
    private static final int BUCKETS = 4096;

    private final int[] ends = new int[BUCKETS + 1];
    private long[] spare = new long[0];

    void sort(long[] words, int from, int to) {
        int unordered = from + 1;
        while (unordered < to && words[unordered - 1] <= words[unordered]) {
            unordered++;
        }
        if (unordered >= to) {
            return;
        }
        if (to - from <= SMALL || !insert(words, from, to, 4L * (to - from))) {
            spread(words, from, to);
        }
    }

    /** Insertion, as long as few steps are needed: rows mostly come nearly in order. */
    private static boolean insert(long[] words, int from, int to, long steps) {
        long left = steps;
        for (int i = from + 1; i < to; i++) {
            long word = words[i];
            int at = i;
            while (at > from && words[at - 1] > word) {
                words[at] = words[at - 1];
                at--;
            }
            words[at] = word;
            left -= i - at;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** Into about as many equal spans of time as there are words, and each of them by insertion. */
    private void spread(long[] words, int from, int to) {
        long least = words[from];
        long most = words[from];
        for (int i = from; i < to; i++) {
            least = Math.min(least, words[i]);
            most = Math.max(most, words[i]);
        }
        int shift = Math.max(0, 64 - Long.numberOfLeadingZeros(most - least) - bits(to - from));
        int buckets = (int) ((most - least) >>> shift) + 1;
        Arrays.fill(ends, 0, buckets, 0);
        for (int i = from; i < to; i++) {
            ends[(int) ((words[i] - least) >>> shift)]++;
        }
        int sum = from;
        for (int i = 0; i < buckets; i++) {
            sum += ends[i];
            ends[i] = sum;
        }
        if (spare.length < to - from) {
            spare = new long[Math.max(to - from, 2 * spare.length)];
        }
        System.arraycopy(words, from, spare, 0, to - from);
        for (int i = to - from - 1; i >= 0; i--) {
            long word = spare[i];
            words[--ends[(int) ((word - least) >>> shift)]] = word;
        }
        for (int i = 0; i < buckets; i++) {
            int end = i + 1 < buckets ? ends[i + 1] : to;
            if (end - ends[i] > SMALL) {
                Arrays.sort(words, ends[i], end);
            } else {
                insert(words, ends[i], end, Long.MAX_VALUE);
            }
        }
    }

    /** So that there are from one to two spans for each word, and not more than there is room for. */
    private static int bits(int words) {
        return Math.min(12, 32 - Integer.numberOfLeadingZeros(words));
    }
}
