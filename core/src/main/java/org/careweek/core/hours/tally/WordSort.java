package org.careweek.core.hours.tally;

import java.util.Arrays;

/** Sorts one participant's words: in no time what comes in order, and by their days what does not. */
final class WordSort {

    private static final int SMALL = 24;
    private static final int BUCKETS = 4096;

    private final int[] ends = new int[BUCKETS + 1];

    /**
     * @param from the place of the first of them; there is one
     * @param to after that of the last
     * @param spare room for as many words, of which nothing is kept
     */
    void sort(long[] words, int from, int to, long[] spare) {
        int unordered = from + 1;
        while (unordered < to && words[unordered - 1] <= words[unordered]) {
            unordered++;
        }
        if (unordered == to) {
            return;
        }
        if (to - from <= SMALL || !insert(words, from, to, 4L * (to - from))) {
            spread(words, from, to, spare);
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
    private void spread(long[] words, int from, int to, long[] spare) {
        long least = words[from];
        long most = words[from];
        for (int i = from; i < to; i++) {
            least = Math.min(least, words[i]);
            most = Math.max(most, words[i]);
        }
        int size = to - from;
        int shift = shift(most - least, size);
        int buckets = (int) ((most - least) >>> shift) + 1;
        Arrays.fill(ends, 0, buckets + 1, 0);
        for (int i = from; i < to; i++) {
            ends[(int) ((words[i] - least) >>> shift)]++;
        }
        int sum = from;
        for (int i = 0; i <= buckets; i++) {
            sum += ends[i];
            ends[i] = sum;
        }
        System.arraycopy(words, from, spare, 0, size);
        for (int i = size - 1; i >= 0; i--) {
            long word = spare[i];
            words[--ends[(int) ((word - least) >>> shift)]] = word;
        }
        for (int i = 0; i < buckets; i++) {
            if (ends[i + 1] - ends[i] > SMALL) {
                Arrays.sort(words, ends[i], ends[i + 1]);
            } else {
                insert(words, ends[i], ends[i + 1], Long.MAX_VALUE);
            }
        }
    }

    /**
     * By how many bits to shift what words are above the least of them, to say in which span they lie: so that there is about one
     * for each word, and no more than there is room for.
     */
    static int shift(long range, int words) {
        int bits = Math.min(12, 32 - Integer.numberOfLeadingZeros(words));
        return Math.max(0, 64 - Long.numberOfLeadingZeros(range) - bits);
    }
}
