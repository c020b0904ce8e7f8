package org.careweek.core.hours.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what rows hold, a drawer for 64 participants. */
final class Cabinet {

    private static final int PLACES = 1 << Word.PLACE_BITS;

    private final Map<Integer, List<Outsized>> outsized = new HashMap<>();
    private final Sheets sheets = new Sheets();

    void add(int participant, long start, long length, int daysLate, int kind) {
        sheets.add(participant >> Word.PLACE_BITS, Word.of(participant & PLACES - 1, start, length, daysLate, kind));
    }

    void add(int participant, Outsized time) {
        outsized.computeIfAbsent(participant, none -> new ArrayList<>(1)).add(time);
    }

    void addAll(Cabinet other) {
        sheets.addAll(other.sheets);
        other.outsized.forEach((participant, times) -> List.copyOf(times).forEach(time -> add(participant, time)));
    }

    /** How many drawers there are, empty ones among them. */
    int drawers() {
        return sheets.drawers();
    }

    /** Walks some consecutive drawers. */
    void walk(int from, int to, DrawerWalk walk) {
        for (int drawer = from; drawer < Math.min(to, sheets.drawers()); drawer++) {
            walk.walk(sheets, drawer);
        }
    }

    /** The time of a participant that no word holds. */
    List<Outsized> outsized(int participant) {
        return outsized.isEmpty() ? List.of() : outsized.getOrDefault(participant, List.of());
    }
}
