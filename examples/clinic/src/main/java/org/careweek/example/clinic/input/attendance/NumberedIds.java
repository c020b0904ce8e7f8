package org.careweek.example.clinic.input.attendance;

import java.util.Arrays;

/**
 * Marks ids that end in a number, such as {@code 1500} or {@code r-01500}, with a bit each, as exports mostly number their rows. Ids
 * are of one series if they have the same bytes before the last digits, and as many of those. Not safe for concurrent use.
 */
final class NumberedIds {

    /** What there is to say of an id. */
    enum Outcome {
        /** It came for the first time. */
        NEW,
        /** It came before. */
        REPEATED,
        /** It is not marked here, nor will it be when it comes again. */
        UNKNOWN
    }

    private static final int MOST_DIGITS = 9;
    private static final int MOST_BEGINNINGS = 64;
    private static final int PAGE_BITS = 15;
    private static final int WORDS_A_PAGE = 1 << PAGE_BITS - 6;
    private static final int BYTES_A_ROW = 4;
    private static final int FEWEST_PAGES = 64;
    private static final long[] CLOSED = {};

    private final ByteNames beginnings = new ByteNames();

    /** Of each series the pages, by the upper bits of the number: not asked for yet, or the marks, or {@link #CLOSED}. */
    private final long[][][] series = new long[MOST_BEGINNINGS * (MOST_DIGITS + 1)][0][];

    private long pagesLeft;

    /** @param expected about how many ids will come; the pages take about 4 bytes for each at most */
    NumberedIds(long expected) {
        pagesLeft = FEWEST_PAGES + expected * BYTES_A_ROW / (Long.BYTES * WORDS_A_PAGE);
    }

    Outcome add(byte[] bytes, int from, int to) {
        int number = 0;
        int ones = 1;
        int at = to;
        while (at > Math.max(from, to - MOST_DIGITS) && bytes[at - 1] >= '0' && bytes[at - 1] <= '9') {
            number += ones * (bytes[--at] - '0');
            ones *= 10;
        }
        int beginning = at == to ? -1 : beginning(bytes, from, at);
        return beginning < 0 ? Outcome.UNKNOWN : mark(beginning * (MOST_DIGITS + 1) + to - at, number);
    }

    /** Its number; less than 0 where there are too many others. */
    private int beginning(byte[] bytes, int from, int to) {
        return beginnings.size() < MOST_BEGINNINGS ? beginnings.add(bytes, from, to) : beginnings.find(bytes, from, to);
    }

    private Outcome mark(int of, int number) {
        int page = number >>> PAGE_BITS;
        if (page >= series[of].length) {
            series[of] = Arrays.copyOf(series[of], page + page / 2 + 1);
        }
        long[] marks = series[of][page];
        if (marks == null) {
            marks = pagesLeft-- > 0 ? new long[WORDS_A_PAGE] : CLOSED;
            series[of][page] = marks;
        }
        if (marks == CLOSED) {
            return Outcome.UNKNOWN;
        }
        int word = number >>> 6 & WORDS_A_PAGE - 1;
        long bit = 1L << number;
        if ((marks[word] & bit) != 0) {
            return Outcome.REPEATED;
        }
        marks[word] |= bit;
        return Outcome.NEW;
    }
}
