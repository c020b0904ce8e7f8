package org.careweek.plugin.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One segment as it was sent, in parts that may be missing. Not safe for concurrent use; prints nothing of it. */
final class Segment {

    private static final int MOST_ELEMENTS = 100;
    private static final int MOST_REPEATS = 99;
    private static final int MOST_PARTS = 400;

    private final String tag;
    private final Place place;
    private int length;
    private int parts;
    private boolean isTooLong;
    private final List<List<List<String>>> elements = new ArrayList<>();

    Segment(String tag, long number) {
        this.tag = tag;
        this.place = Place.of(number);
    }

    String tag() {
        return tag;
    }

    Place place() {
        return place;
    }

    Place place(int element) {
        return new Place(place.segment(), element);
    }

    /** How many elements are kept, empty ones between others included. */
    int size() {
        return elements.size();
    }

    /** How many characters its parts have. */
    int length() {
        return length;
    }

    /** How many parts it has, empty ones included. */
    int parts() {
        return parts;
    }

    /** Whether it has more parts than are kept. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** Adds a part; all positions count from 1. Of what there is too much nothing is kept. */
    void put(int element, int occurrence, int component, String text) {
        parts++;
        isTooLong |= element > MOST_ELEMENTS || occurrence > MOST_REPEATS || parts > MOST_PARTS;
        if (isTooLong) {
            return;
        }
        List<String> components = grown(grown(elements, element, ArrayList::new), occurrence, ArrayList::new);
        while (components.size() < component) {
            components.add("");
        }
        components.set(component - 1, text);
        length += text.length();
    }

    private static <T> T grown(List<T> list, int position, Supplier<T> empty) {
        while (list.size() < position) {
            list.add(empty.get());
        }
        return list.get(position - 1);
    }

    /** The element's first part, or an empty text. */
    String text(int element) {
        List<String> all = repeats(element);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The first parts of all repeats of an element that say something. */
    List<String> repeats(int element) {
        if (element > elements.size()) {
            return List.of();
        }
        return elements.get(element - 1).stream()
                .filter(parts -> !parts.isEmpty() && !parts.get(0).isEmpty())
                .map(parts -> parts.get(0))
                .toList();
    }

    @Override
    public String toString() {
        return "Segment[private]";
    }
}
