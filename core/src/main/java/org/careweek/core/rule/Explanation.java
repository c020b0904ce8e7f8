package org.careweek.core.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why something is so: facts first, and a sentence that a host may translate.
 *
 * @param sentence for people
 * @param facts what it rests on, in order; no name occurs twice
 */
public record Explanation(String sentence, List<Fact> facts) {

    public Explanation {
        facts = List.copyOf(facts);
        if (facts.stream().map(Fact::name).distinct().count() != facts.size()) {
            throw new IllegalArgumentException("an explanation must state each fact once");
        }
    }

    public static Explanation of(String sentence) {
        return new Explanation(sentence, List.of());
    }

    /** The same with one more fact. */
    public Explanation with(String name, Object value) {
        return new Explanation(
                sentence,
                Stream.concat(facts.stream(), Stream.of(new Fact(name, value.toString())))
                        .toList());
    }

    /** The value of a fact, if it is stated. */
    public Optional<String> fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .findFirst();
    }

    @Override
    public String toString() {
        return facts.isEmpty()
                ? sentence
                : sentence + facts.stream().map(Fact::toString).collect(Collectors.joining("; ", " (", ")"));
    }
}
