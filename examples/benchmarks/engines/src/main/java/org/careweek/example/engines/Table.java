package org.careweek.example.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The rows of one week, which are held against each other: what one engine proves, no other may exceed. */
final class Table {

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
    }

    /** A sentence for each bound that another engine's schedule is above: then one of the two is wrong. */
    List<String> contradictions() {
        List<String> found = new ArrayList<>();
        for (Row proof : rows) {
            for (Row schedule : rows) {
                OptionalLong bound = proof.bound();
                OptionalInt placedBound = proof.placedBound();
                if (bound.isPresent() && bound.getAsLong() < schedule.score()) {
                    found.add("%s: the score of %s is above the bound of %s"
                            .formatted(proof.week(), schedule.engine(), proof.engine()));
                }
                if (placedBound.isPresent() && placedBound.getAsInt() < schedule.placed()) {
                    found.add("%s: %s places more people than %s says can be placed"
                            .formatted(proof.week(), schedule.engine(), proof.engine()));
                }
            }
        }
        return found;
    }
}
