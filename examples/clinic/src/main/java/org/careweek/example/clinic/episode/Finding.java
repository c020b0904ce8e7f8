package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Fact;
import org.careweek.core.rule.Violation;

/**
 * Something that somebody should know. Prints nothing of the person.
 *
 * @param date what it is about
 * @param violation the rule and what it rests on
 */
public record Finding(LocalDate date, Violation violation) {

    private static final Set<String> UNSAID = Set.of("date", "due", "as of", "authorization");

    /** By date, then by rule. */
    static final Comparator<Finding> BY_DATE = Comparator.comparing(Finding::date)
            .thenComparing(finding -> finding.violation().rule().id());

    /** The finding in words, without what stands beside it anyway and what nobody may read. */
    String inWords() {
        Explanation explanation = violation.explanation();
        List<Fact> facts = explanation.facts().stream()
                .filter(fact -> !UNSAID.contains(fact.name()))
                .toList();
        return new Explanation(explanation.sentence(), facts).toString();
    }

    @Override
    public String toString() {
        return "Finding[private]";
    }
}
