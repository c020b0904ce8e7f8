package org.careweek.plugin.benefits;

import java.util.List;
import java.util.function.Function;

/** What becomes of a file that should be a table of benefits: the table, or everything that is wrong with it at once. */
public sealed interface TableReading {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Whole, R> whole, Function<Refused, R> refused);

    /**
     * All of it could be read.
     *
     * @param table the table
     */
    record Whole(BenefitTable table) implements TableReading {

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Refused, R> refused) {
            return whole.apply(this);
        }
    }

    /**
     * Some of it could not be read, and nothing is used.
     *
     * @param problems in the order of the file; never empty. Of more than 1,000 the rest is left out, and the last says so
     */
    record Refused(List<TableProblem> problems) implements TableReading {

        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a table can only be refused for a problem");
            }
        }

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
