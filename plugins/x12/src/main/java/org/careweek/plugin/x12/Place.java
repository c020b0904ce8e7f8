package org.careweek.plugin.x12;

/**
 * Where in a file something is.
 *
 * @param segment which segment of the file, from 1; those of all interchanges count
 * @param element which element of the segment, from 1, or 0 for the segment itself
 */
public record Place(long segment, int element) {

    public Place {
        if (segment < 1 || element < 0) {
            throw new IllegalArgumentException("a place must name a segment from 1 and an element from 0");
        }
    }

    static Place of(long segment) {
        return new Place(segment, 0);
    }

    @Override
    public String toString() {
        return "segment " + segment + (element == 0 ? "" : ", element " + element);
    }
}
