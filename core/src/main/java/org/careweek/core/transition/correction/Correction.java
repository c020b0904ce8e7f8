package org.careweek.core.transition.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.coverage.Allocation;
import org.careweek.core.coverage.CoveredDate;
import org.careweek.core.rule.Explanation;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.transition.review.Review;

/**
 * What changes between two statements on one person's care, each of which stays as it is.
 *
 * @param reports on parts of weeks; where a level changes, a part may be withdrawn without one in its place
 * @param serviceDates dates of service that are lost and gained, of all weeks
 * @param covered what pays for which date
 * @param uncovered dates that nothing pays for
 * @param units authorizations of which more or less is left, by id
 * @param reviews reviews with another due date or state, and those that are asked for no more or only now
 */
public record Correction(
        Adjustment<ComplianceReport> reports,
        Adjustment<LocalDate> serviceDates,
        Adjustment<CoveredDate> covered,
        Adjustment<LocalDate> uncovered,
        List<UnitsChange> units,
        Adjustment<Review> reviews) {

    public Correction {
        units = List.copyOf(units);
    }

    /** @throws IllegalArgumentException if the two rest on different terms */
    public static Correction between(Statement before, Statement after) {
        if (!before.terms().equals(after.terms())) {
            throw new IllegalArgumentException("two statements must rest on the same terms to be compared");
        }
        Allocation was = before.allocation();
        Allocation is = after.allocation();
        return new Correction(
                Adjustment.between(before.reports(), after.reports()),
                Adjustment.between(before.serviceDates(), after.serviceDates()),
                Adjustment.between(was.covered(), is.covered()),
                Adjustment.between(was.uncovered(), is.uncovered()),
                units(was, is),
                Adjustment.between(before.reviews(), after.reviews()));
    }

    private static List<UnitsChange> units(Allocation before, Allocation after) {
        return before.remaining().entrySet().stream()
                .filter(left -> !left.getValue().equals(after.remaining().get(left.getKey())))
                .map(left -> new UnitsChange(
                        left.getKey(), left.getValue(), after.remaining().get(left.getKey())))
                .toList();
    }

    /** Whether nothing changes that was stated. */
    public boolean isEmpty() {
        return reports.isEmpty()
                && serviceDates.isEmpty()
                && covered.isEmpty()
                && uncovered.isEmpty()
                && units.isEmpty()
                && reviews.isEmpty();
    }

    /** The reported weeks in which anything changes, in order. */
    public List<ProgramWeek> weeks() {
        return Stream.concat(reports.withdrawn().stream(), reports.restated().stream())
                .map(report -> report.hours().part().week())
                .distinct()
                .sorted((one, other) -> one.firstDate().compareTo(other.firstDate()))
                .toList();
    }

    /** The parts of weeks that were reported before and are still, each with both reports, in order. */
    public List<PartChange> changes() {
        return reports.withdrawn().stream()
                .flatMap(before -> reports.restated().stream()
                        .filter(after ->
                                after.hours().part().equals(before.hours().part()))
                        .map(after -> new PartChange(before, after)))
                .toList();
    }

    /** What it amounts to, in numbers. */
    public Explanation explanation() {
        return Explanation.of("A correction stands beside what was stated, and rewrites none of it.")
                .with("weeks", weeks().size())
                .with("reports withdrawn", reports.withdrawn().size())
                .with("reports restated", reports.restated().size())
                .with("service dates lost", serviceDates.withdrawn().size())
                .with("service dates gained", serviceDates.restated().size())
                .with("allocations withdrawn", covered.withdrawn().size())
                .with("allocations restated", covered.restated().size())
                .with("dates uncovered no more", uncovered.withdrawn().size())
                .with("dates newly uncovered", uncovered.restated().size())
                .with("authorizations with other units", units.size())
                .with("reviews withdrawn", reviews.withdrawn().size())
                .with("reviews restated", reviews.restated().size());
    }

    @Override
    public String toString() {
        return "Correction[private]";
    }
}
