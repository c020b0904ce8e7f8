package org.careweek.spi.insurance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What several statements of one moment say of one thing.
 *
 * @param said what they say, each once; empty where all are silent
 */
record Agreement<T>(List<T> said) {

    /** What the statements say that do say something. */
    static <S, T> Agreement<T> of(List<S> statements, Function<S, Optional<T>> part) {
        return new Agreement<>(statements.stream()
                .map(part)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    /** Of a question of yes or no. */
    static <S> Agreement<Stated> on(List<S> statements, Function<S, Stated> part) {
        return of(statements, it -> Optional.of(part.apply(it)).filter(answer -> answer != Stated.NOT_STATED));
    }

    /** The one thing that they say; empty where they are silent, or contradict each other. */
    Optional<T> one() {
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    boolean isContradictory() {
        return said.size() > 1;
    }
}
