package org.careweek.plugin.fhir.coverage;

import java.util.function.Consumer;
import org.careweek.plugin.fhir.coverage.Problem.Kind;

/** Passes on what is wrong with one resource, and remembers whether it is still whole. Not safe for concurrent use. */
final class Notes {

    private final Consumer<Problem> problems;
    private final boolean wasWhole;
    private boolean isWhole;

    /** Of a resource that was, or was not, read whole. */
    Notes(boolean wasWhole, Consumer<Problem> problems) {
        this.wasWhole = wasWhole;
        this.isWhole = wasWhole;
        this.problems = problems;
    }

    void report(Place place, Kind kind) {
        isWhole &= !kind.isDamage();
        problems.accept(new Problem(place, kind));
    }

    /** Something is not there; of a resource that was not read whole that is no news. */
    void missing(Place place) {
        if (wasWhole) {
            report(place, Kind.INCOMPLETE);
        }
    }

    boolean isWhole() {
        return isWhole;
    }
}
