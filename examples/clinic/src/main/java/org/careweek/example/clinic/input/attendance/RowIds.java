package org.careweek.example.clinic.input.attendance;

import java.util.Arrays;

/**
 * Hashes of the ids of rows, in 8 bytes each. A hash that comes again is of an id that comes again, or of another one that has the same by
 * chance: which of the two, only the ids can tell. Not safe for concurrent use.
 */
final class RowIds {

    private static final int FEWEST = 1 << 10;

    /** 0 where there is none; of a power of two. */
    private long[] places;

    private int size;

    /** @param expected about how many ids will come */
    RowIds(long expected) {
        int room = FEWEST;
        while (room < 1 << 26 && room * 5L < expected * 7) {
            room *= 2;
        }
        this.places = new long[room];
    }

    /** Adds a hash; returns whether it is new. */
    boolean add(long hash) {
        long one = hash == 0 ? 1 : hash;
        int place = place(one);
        if (places[place] == one) {
            return false;
        }
        places[place] = one;
        size++;
        if (size * 5L > places.length * 4L) {
            spread();
        }
        return true;
    }

    private int place(long one) {
        int place = (int) (one >>> 20) & places.length - 1;
        while (places[place] != 0 && places[place] != one) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void spread() {
        long[] all = Arrays.stream(places).filter(one -> one != 0).toArray();
        places = new long[2 * places.length];
        for (long one : all) {
            places[place(one)] = one;
        }
    }
}
