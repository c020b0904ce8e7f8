package org.careweek.core.transition.length;

import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Explanation;
import org.careweek.core.transition.Discharge;

/**
 * Where somebody stands in their care. It says a number and asks for nothing.
 *
 * @param week which week since the admission, 1 or more; a week counts as soon as it begins
 * @param expected how many are expected
 * @param citation who expects them
 * @param course whether care goes on
 */
public record Progress(int week, ExpectedWeeks expected, Citation citation, Course course) {

    /** Whether care goes on. */
    public sealed interface Course {

        /** Care goes on. */
        record Underway() implements Course {}

        /**
         * Care has ended, for the reason that the discharge carries.
         *
         * @param discharge how it ended, who decided, and why
         */
        record Ended(Discharge discharge) implements Course {}
    }

    /** Where a week lies among those that are expected. */
    public enum Position {
        /** Fewer weeks than are expected at least. */
        BEFORE,
        WITHIN,
        /** More weeks than are expected at most. */
        BEYOND
    }

    public Progress {
        if (week < 1) {
            throw new IllegalArgumentException("the first week in care is week 1, but it was " + week);
        }
    }

    public Position position() {
        if (week < expected.least()) {
            return Position.BEFORE;
        }
        return week <= expected.most() ? Position.WITHIN : Position.BEYOND;
    }

    /** Whether care ended before the least that was expected. That is no fault: the discharge says why. */
    public boolean isEarlyEnd() {
        return course instanceof Course.Ended && position() == Position.BEFORE;
    }

    /** Such as {@code week 5 of an expected 8-12}. Names nobody. */
    public String inWords() {
        String words = "week " + week + " of an expected " + expected;
        return course instanceof Course.Ended ? "ended in " + words : words;
    }

    /** The same as facts, with the source of the expectation. */
    public Explanation explanation() {
        return Explanation.of("The length of care is an estimate: reassessment decides when care ends.")
                .with("progress", inWords())
                .with("position", position())
                .with("source", citation);
    }

    @Override
    public String toString() {
        return "Progress[private]";
    }
}
