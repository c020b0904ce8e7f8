package org.careweek.core.hours.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what rows hold, a drawer for 64 participants. */
final class Cabinet {

    private static final int PLACES = 1 << Word.PLACE_BITS;

    private final Map<Integer, List<Outsized>> outsized = new HashMap<>();
    private Drawer[] drawers = new Drawer[0];

    void add(int participant, long start, long length, int daysLate, int kind) {
        drawer(participant >> Word.PLACE_BITS).add(Word.of(participant & PLACES - 1, start, length, daysLate, kind));
    }

    void add(int participant, Outsized time) {
        outsized.computeIfAbsent(participant, none -> new ArrayList<>(1)).add(time);
    }

    void addAll(Cabinet other) {
        for (int i = 0; i < other.drawers.length; i++) {
            if (other.drawers[i] != null) {
                drawer(i).addAll(other.drawers[i]);
            }
        }
        other.outsized.forEach((participant, times) -> List.copyOf(times).forEach(time -> add(participant, time)));
    }

    private Drawer drawer(int number) {
        if (number >= drawers.length || drawers[number] == null) {
            if (number >= drawers.length) {
                drawers = Arrays.copyOf(drawers, number + 1 + drawers.length / 4);
            }
            drawers[number] = new Drawer();
        }
        return drawers[number];
    }

    /** How many drawers there are, empty ones among them. */
    int drawers() {
        return drawers.length;
    }

    /** Walks some consecutive drawers. */
    void walk(int from, int to, DrawerWalk walk) {
        for (int i = from; i < Math.min(to, drawers.length); i++) {
            if (drawers[i] != null) {
                walk.walk(drawers[i], i << Word.PLACE_BITS);
            }
        }
    }

    /** The time of a participant that no word holds. */
    List<Outsized> outsized(int participant) {
        return outsized.isEmpty() ? List.of() : outsized.getOrDefault(participant, List.of());
    }
}
