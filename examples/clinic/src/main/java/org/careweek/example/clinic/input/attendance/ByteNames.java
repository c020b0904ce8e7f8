package org.careweek.example.clinic.input.attendance;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers texts in the order in which they come first. Not safe for concurrent use. */
final class ByteNames {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private byte[][] names = new byte[64][];
    private long[] hashes = new long[64];

    /** A number and one, or 0 where there is none; of a power of two. */
    private int[] places = new int[256];

    private int size;

    /** A hash of 64 bits that depends on nothing but the bytes. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONGS.get(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << Byte.SIZE | bytes[at] & 0xFF;
        }
        return mixed(hash ^ rest);
    }

    private static long mixed(long value) {
        long mixed = value * MIX;
        return (mixed ^ mixed >>> 29) * MIX ^ mixed >>> 32;
    }

    /** The number of a text, from 0; a new one where it is new. */
    int add(byte[] bytes, int from, int to) {
        long hash = hash(bytes, from, to);
        int place = place(hash, bytes, from, to);
        if (places[place] == 0) {
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            names[size] = Arrays.copyOfRange(bytes, from, to);
            hashes[size] = hash;
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
        return places[place(hash(bytes, from, to), bytes, from, to)] - 1;
    }

    private int place(long hash, byte[] bytes, int from, int to) {
        int place = (int) (hash >>> 32) & places.length - 1;
        while (places[place] != 0 && !isSame(places[place] - 1, hash, bytes, from, to)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private boolean isSame(int number, long hash, byte[] bytes, int from, int to) {
        return hashes[number] == hash && Arrays.equals(names[number], 0, names[number].length, bytes, from, to);
    }

    private void spread() {
        places = new int[2 * places.length];
        for (int number = 0; number < size; number++) {
            int place = (int) (hashes[number] >>> 32) & places.length - 1;
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
