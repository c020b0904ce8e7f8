package org.careweek.plugin.fhir.coverage;

import java.util.function.Consumer;
import org.careweek.plugin.fhir.coverage.Problem.Kind;

/** Passes on what is wrong with one resource, and remembers whether it is still whole. Not safe for concurrent use. */
final class Notes {

    private final Consumer<Problem> problems;
    private boolean isWhole;

    Notes(boolean isWhole, Consumer<Problem> problems) {
        this.isWhole = isWhole;
        this.problems = problems;
    }

    void report(Place place, Kind kind) {
        isWhole &= !kind.isDamage();
        problems.accept(new Problem(place, kind));
    }

    boolean isWhole() {
        return isWhole;
    }
}
