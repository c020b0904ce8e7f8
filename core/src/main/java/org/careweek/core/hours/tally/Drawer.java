package org.careweek.core.hours.tally;

import java.util.ArrayList;
import java.util.List;

/** What rows of 64 consecutive participants hold, as it came. */
final class Drawer {

    private static final int FEWEST = 32;
    private static final int MOST = 1024;

    private final List<long[]> full = new ArrayList<>(0);
    private long[] open = new long[FEWEST];
    private int used;
    private int filed;

    void add(long word) {
        if (used == open.length) {
            file();
        }
        open[used++] = word;
    }

    /** Grows by a half, in sheets of at most 8 KiB, so that little is empty. */
    private void file() {
        full.add(open);
        filed += open.length;
        open = new long[Math.max(FEWEST, Math.min(MOST, filed / 2))];
        used = 0;
    }

    void addAll(Drawer other) {
        long[] words = new long[other.size()];
        other.copyTo(words);
        for (long word : words) {
            add(word);
        }
    }

    int size() {
        return filed + used;
    }

    void copyTo(long[] words) {
        int at = 0;
        for (long[] sheet : full) {
            System.arraycopy(sheet, 0, words, at, sheet.length);
            at += sheet.length;
        }
        System.arraycopy(open, 0, words, at, used);
    }
}
