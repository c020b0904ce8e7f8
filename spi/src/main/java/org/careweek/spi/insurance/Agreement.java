package org.careweek.spi.insurance;

import java.util.List;
import java.util.function.Function;

/**
 * What several statements of one moment say to one question of yes or no.
 *
 * @param said their answers, each once; empty where all are silent
 */
record Agreement(List<Stated> said) {

    static <S> Agreement on(List<S> statements, Function<S, Stated> part) {
        return new Agreement(statements.stream()
                .map(part)
                .filter(it -> it != Stated.NOT_STATED)
                .distinct()
                .toList());
    }

    /** The one thing that they say; not stated where they are silent, or contradict each other. */
    Stated one() {
        return said.size() == 1 ? said.get(0) : Stated.NOT_STATED;
    }

    boolean isContradictory() {
        return said.size() > 1;
    }
}
