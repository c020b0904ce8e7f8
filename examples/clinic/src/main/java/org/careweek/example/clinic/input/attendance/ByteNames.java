package org.careweek.example.clinic.input.attendance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers texts in the order in which they come first. Not safe for concurrent use. */
final class ByteNames {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Another one each time, so that nobody can write names that all have one place. No number depends on it. */
    private static final long SEED = new SplittableRandom().nextLong();

    /** So long a text is in its key, of which the last byte is the length. */
    private static final int SHORT = 2 * Long.BYTES - 1;

    private byte[][] names = new byte[64][];

    /** Two numbers for each name: a short one itself, or a hash of a long one, and its length. */
    private long[] keys = new long[128];

    /** A number and one, or 0 where there is none; of a power of two. */
    private int[] places = new int[256];

    private int size;

    /** A hash of 64 bits, never 0, of the bytes alone as long as the program runs. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = mixed(to - from ^ SEED);
        for (int at = from; at < to; at += Long.BYTES) {
            hash = mixed(hash ^ Words.first(bytes, at, to - at));
        }
        return hash == 0 ? 1 : hash;
    }

    private static long mixed(long value) {
        long mixed = value * MIX;
        return (mixed ^ mixed >>> 29) * MIX ^ mixed >>> 32;
    }

    /** The number of a text, from 0; a new one where it is new. */
    int add(byte[] bytes, int from, int to) {
        long first = firstKey(bytes, from, to);
        long second = secondKey(bytes, from, to);
        int place = place(first, second, bytes, from, to);
        if (places[place] == 0) {
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
                keys = Arrays.copyOf(keys, 4 * size);
            }
            names[size] = Arrays.copyOfRange(bytes, from, to);
            keys[2 * size] = first;
            keys[2 * size + 1] = second;
            places[place] = ++size;
            if (2 * size > places.length) {
                spread();
            }
            return size - 1;
        }
        return places[place] - 1;
    }

    /** The number of a text, or -1. */
    int find(byte[] bytes, int from, int to) {
        return places[place(firstKey(bytes, from, to), secondKey(bytes, from, to), bytes, from, to)] - 1;
    }

    private static long firstKey(byte[] bytes, int from, int to) {
        return to - from <= SHORT ? Words.first(bytes, from, to - from) : hash(bytes, from, to);
    }

    private static long secondKey(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > SHORT) {
            return -length;
        }
        long rest = length <= Long.BYTES ? 0 : Words.first(bytes, from + Long.BYTES, length - Long.BYTES);
        return rest | (long) length << Long.SIZE - Byte.SIZE;
    }

    private int place(long first, long second, byte[] bytes, int from, int to) {
        int place = firstPlace(first, second);
        while (places[place] != 0 && !isSame(places[place] - 1, first, second, bytes, from, to)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private int firstPlace(long first, long second) {
        return (int) (mixed(mixed(first ^ SEED) ^ second) >>> 32) & places.length - 1;
    }

    private boolean isSame(int number, long first, long second, byte[] bytes, int from, int to) {
        return keys[2 * number] == first
                && keys[2 * number + 1] == second
                && (second >= 0 || Arrays.equals(names[number], 0, names[number].length, bytes, from, to));
    }

    private void spread() {
        places = new int[2 * places.length];
        for (int number = 0; number < size; number++) {
            int place = firstPlace(keys[2 * number], keys[2 * number + 1]);
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = number + 1;
        }
    }

    int size() {
        return size;
    }

    String name(int number) {
        return new String(names[number], StandardCharsets.UTF_8);
    }
}
