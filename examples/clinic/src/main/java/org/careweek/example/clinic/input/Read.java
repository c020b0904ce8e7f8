package org.careweek.example.clinic.input;

import java.util.List;
import java.util.function.Function;

/** What reading a file gave: all of it, or every reason why not. */
public sealed interface Read<T> {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<T, R> whole, Function<List<Problem>, R> refused);

    /**
     * Everything could be read and used.
     *
     * @param value what the file says
     */
    record Whole<T>(T value) implements Read<T> {
        @Override
        public <R> R fold(Function<T, R> whole, Function<List<Problem>, R> refused) {
            return whole.apply(value);
        }
    }

    /**
     * Something could not be read or used.
     *
     * @param problems all of them, by file and place; never empty
     */
    record Refused<T>(List<Problem> problems) implements Read<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal must name at least one problem");
            }
        }

        @Override
        public <R> R fold(Function<T, R> whole, Function<List<Problem>, R> refused) {
            return refused.apply(problems);
        }
    }
}
