package org.careweek.core.transition.correction;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.coverage.Allocation;
import org.careweek.core.transition.review.Review;

/**
 * What was stated of one person's care. Once stated it never changes: whatever is recorded later leads to another one, and
 * the difference is a {@link Correction}.
 *
 * @param terms by what it was stated
 * @param reports on each part of the reported weeks, in order
 * @param serviceDates the dates of all sessions of which some time counts, reported or not, in order
 * @param allocation which authorization pays for which of these dates
 * @param reviews when reviews are due, and what became of them, in the order of the terms
 */
public record Statement(
        Terms terms,
        List<ComplianceReport> reports,
        List<LocalDate> serviceDates,
        Allocation allocation,
        List<Review> reviews) {

    public Statement {
        reports = List.copyOf(reports);
        serviceDates = List.copyOf(serviceDates);
        reviews = List.copyOf(reviews);
    }

    @Override
    public String toString() {
        return "Statement[private]";
    }
}
