package org.careweek.example.clinic.input.attendance;

import java.util.Arrays;
import java.util.Set;

/**
 * Hashes of ids of rows, in 8 bytes each. A hash that comes again is of an id that comes again, or of another one that has the same by
 * chance: which of the two, only the ids can tell. Hashes wait until there are some of one region of the memory, which is then at hand for all of
 * them. Not safe for concurrent use.
 */
final class HashedIds {

    private static final int REGIONS = 1 << 8;
    private static final int WAITING = 1 << 6;
    private static final int FEWEST = 1 << 6;

    /** By region, 0 where there is none; each of a power of two, once it holds any. */
    private final long[][] places = new long[REGIONS][];

    private final int roomAtFirst;
    private final int[] sizes = new int[REGIONS];
    private final long[] waiting = new long[REGIONS * WAITING];
    private final int[] waitingOf = new int[REGIONS];
    private final Set<Long> repeated;

    /**
     * @param expected about how many ids will come
     * @param repeated takes the hashes that came more than once, all of them once it is {@linkplain #finish() finished}
     */
    HashedIds(long expected, Set<Long> repeated) {
        this.repeated = repeated;
        int room = FEWEST;
        while (room < 1 << 18 && room * 7L * REGIONS < expected * 10) {
            room *= 2;
        }
        roomAtFirst = room;
    }

    /** @param one not 0 */
    void add(long one) {
        int region = (int) (one >>> 56);
        waiting[region * WAITING + waitingOf[region]++] = one;
        if (waitingOf[region] == WAITING) {
            place(region);
        }
    }

    /** Lets no hash wait any longer. */
    void finish() {
        for (int region = 0; region < REGIONS; region++) {
            if (waitingOf[region] > 0) {
                place(region);
            }
        }
    }

    private void place(int region) {
        if (places[region] == null) {
            places[region] = new long[roomAtFirst];
        }
        for (int i = 0; i < waitingOf[region]; i++) {
            place(region, waiting[region * WAITING + i]);
        }
        waitingOf[region] = 0;
    }

    private void place(int region, long one) {
        long[] own = places[region];
        int place = place(own, one);
        if (own[place] == one) {
            repeated.add(one);
            return;
        }
        own[place] = one;
        if (++sizes[region] * 5L > own.length * 4L) {
            places[region] = new long[2 * own.length];
            Arrays.stream(own).filter(it -> it != 0).forEach(it -> places[region][place(places[region], it)] = it);
        }
    }

    private static int place(long[] own, long one) {
        int place = (int) (one >>> 20) & own.length - 1;
        while (own[place] != 0 && own[place] != one) {
            place = place + 1 & own.length - 1;
        }
        return place;
    }
}
