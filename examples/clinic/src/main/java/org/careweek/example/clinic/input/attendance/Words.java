package org.careweek.example.clinic.input.attendance;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time: the first of them are the lowest of a number. */
final class Words {

    /** What comes after the last byte that matters, so that eight may always be taken. */
    static final int SLACK = 32;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x80 * EACH;
    private static final long LOW = 0x7F * EACH;

    private Words() {}

    /** The eight bytes from a place on. */
    static long at(byte[] bytes, int place) {
        return (long) LONGS.get(bytes, place);
    }

    /** The first bytes, at most eight, from a place on; also where there are no others behind them. */
    static long first(byte[] bytes, int place, int length) {
        if (length >= Long.BYTES) {
            return at(bytes, place);
        }
        if (place + Long.BYTES <= bytes.length) {
            return at(bytes, place) & (1L << Byte.SIZE * length) - 1;
        }
        long word = 0;
        for (int i = length - 1; i >= 0; i--) {
            word = word << Byte.SIZE | bytes[place + i] & 0xFF;
        }
        return word;
    }

    /** A text of up to eight ASCII characters as such a number. */
    static long of(String text) {
        long word = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            word = word << Byte.SIZE | text.charAt(i);
        }
        return word;
    }

    /**
     * Where a plain text ends: at the first comma, quote or line break, or at a byte that is no printable ASCII. There must be one.
     */
    static int endOfText(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long word = at(bytes, at);
            // Each sum has the high bit of a byte that is none of what it looks for. What is carried over only ever
            // reaches later bytes.
            long others = (word ^ ',' * EACH) + LOW & (word ^ '"' * EACH) + LOW & word + (0x80 - ' ') * EACH;
            long ends = (~others | word | word + EACH) & HIGH;
            if (ends != 0) {
                return at + (Long.numberOfTrailingZeros(ends) >>> 3);
            }
            at += Long.BYTES;
        }
    }

    /**
     * Whether a word has digits where a template has zeros, and otherwise what the template has.
     *
     * @param shape the word, with the bits of the template taken away
     * @param digits 0x76 at digits, 0x7F elsewhere
     */
    static boolean isOfShape(long shape, long digits) {
        return ((shape | shape + digits) & HIGH) == 0;
    }

    /** For {@link #isOfShape}: what is added to each byte of a template. */
    static long digitsOf(String template) {
        long sum = 0;
        for (int i = template.length() - 1; i >= 0; i--) {
            sum = sum << Byte.SIZE | (template.charAt(i) == '0' ? 0x80 - 10 : 0x7F);
        }
        return sum;
    }

    /** The numbers of two digits that begin at each byte of such a shape, in that byte. */
    static long pairs(long shape) {
        return 10 * shape + (shape >>> Byte.SIZE);
    }
}
