package org.careweek.testkit.domain;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Values of an arbitrary from a fixed seed, so that what is counted in them never changes by chance. */
public final class Samples {

    private static final int GENERATION_SIZE = 1000;
    private static final int MOST_STEPS = 20_000;

    private Samples() {}

    public static <T> List<T> of(Arbitrary<T> arbitrary, int count) {
        return shrinkables(arbitrary, 42).limit(count).map(Shrinkable::value).toList();
    }

    /** How many of a hundred. */
    public static <T> double share(List<T> samples, Predicate<? super T> which) {
        return 100.0 * samples.stream().filter(which).count() / samples.size();
    }

    /** What a value that fails is shrunk to: a smaller one that fails too, again and again. */
    public static <T> T smallest(Arbitrary<T> arbitrary, long seed, Predicate<? super T> fails) {
        Shrinkable<T> found = shrinkables(arbitrary, seed)
                .filter(it -> fails.test(it.value()))
                .findFirst()
                .orElseThrow();
        for (int step = 0; step < MOST_STEPS; step++) {
            Shrinkable<T> last = found;
            var smaller = last.shrink()
                    .filter(it -> it.distance().compareTo(last.distance()) < 0 && fails.test(it.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                return last.value();
            }
            found = smaller.get();
        }
        throw new AssertionError("shrinking does not end");
    }

    private static <T> Stream<Shrinkable<T>> shrinkables(Arbitrary<T> arbitrary, long seed) {
        RandomGenerator<T> generator = arbitrary.generator(GENERATION_SIZE);
        Random random = new Random(seed);
        return Stream.generate(() -> generator.next(random));
    }
}
