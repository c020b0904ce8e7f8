package org.careweek.core.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which authorization pays for which date, see {@link Authorizations#allocate}. Prints nothing of it. */
public final class Allocation {

    private final Authorizations authorizations;
    private final List<CoveredDate> covered;
    private final List<LocalDate> uncovered;
    private final SortedMap<AuthorizationId, AuthorizedUnits> remaining;

    Allocation(
            Authorizations authorizations,
            List<CoveredDate> covered,
            List<LocalDate> uncovered,
            NavigableMap<AuthorizationId, AuthorizedUnits> remaining) {
        this.authorizations = authorizations;
        this.covered = List.copyOf(covered);
        this.uncovered = List.copyOf(uncovered);
        this.remaining = Collections.unmodifiableSortedMap(new TreeMap<>(remaining));
    }

    /** What there was to allocate. */
    public Authorizations authorizations() {
        return authorizations;
    }

    /** The dates that are paid for, in date order. */
    public List<CoveredDate> covered() {
        return covered;
    }

    /** The dates that nothing covers, in date order. */
    public List<LocalDate> uncovered() {
        return uncovered;
    }

    /** What is left of every authorization, by id. Dates use days only, so hours and visits are all left. */
    public SortedMap<AuthorizationId, AuthorizedUnits> remaining() {
        return remaining;
    }

    /**
     * The date that takes the last unit of an authorization, by id. One that has units left, or that granted none, is not in
     * it: a gap between two spans exhausts nothing.
     */
    public SortedMap<AuthorizationId, LocalDate> exhausted() {
        SortedMap<AuthorizationId, LocalDate> last = new TreeMap<>();
        covered.stream()
                .filter(it -> remaining.get(it.authorization()).isNone())
                .forEach(it -> last.put(it.authorization(), it.date()));
        return Collections.unmodifiableSortedMap(last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Allocation that
                && authorizations.equals(that.authorizations)
                && covered.equals(that.covered)
                && uncovered.equals(that.uncovered);
    }

    @Override
    public int hashCode() {
        return Objects.hash(authorizations, covered, uncovered);
    }

    @Override
    public String toString() {
        return "Allocation[private]";
    }
}
