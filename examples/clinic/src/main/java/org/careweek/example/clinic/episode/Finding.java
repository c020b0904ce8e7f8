package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.Comparator;
import org.careweek.core.rule.Violation;

/**
 * Something that somebody should know. Prints nothing of the person.
 *
 * @param date what it is about
 * @param violation the rule and what it rests on
 */
public record Finding(LocalDate date, Violation violation) {

    /** By date, then by rule. */
    static final Comparator<Finding> BY_DATE = Comparator.comparing(Finding::date)
            .thenComparing(finding -> finding.violation().rule().id());

    @Override
    public String toString() {
        return "Finding[private]";
    }
}
