package org.careweek.plugin.fhir.coverage;

import java.util.function.Consumer;

/** Passes on what is wrong with a document, up to a number. Not safe for concurrent use. */
final class Problems implements Consumer<Problem> {

    static final int MOST = 10_000;

    private final ResponseListener listener;
    private int count;
    private int damages;

    Problems(ResponseListener listener) {
        this.listener = listener;
    }

    @Override
    public void accept(Problem problem) {
        count++;
        damages += problem.kind().isDamage() ? 1 : 0;
        if (count < MOST) {
            listener.problem(problem);
        } else if (count == MOST) {
            listener.problem(new Problem(problem.place(), Problem.Kind.TOO_LARGE));
        }
    }

    /** Whether there were so many that it makes no sense to read on. */
    boolean isFull() {
        return count >= MOST;
    }

    /** Whether nothing is wrong so far. */
    boolean isEmpty() {
        return count == 0;
    }

    /** How often something was lost or altered. */
    int damages() {
        return damages;
    }
}
