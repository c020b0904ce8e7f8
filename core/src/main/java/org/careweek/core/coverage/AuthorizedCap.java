package org.careweek.core.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.time.TreatmentTime;

/**
 * The most of a week that a payer authorized: in hours, in days, in visits, or in several of them, which then all hold. Units
 * never convert, so a cap of days says nothing of time. Below what a level of care asks for it makes a plan impossible, which
 * is a finding and no error.
 *
 * @param most the most of each kind of units that has any, by kind; of a kind that is not in it no amount is too much
 */
public record AuthorizedCap(List<AuthorizedUnits> most) {

    /** @throws IllegalArgumentException if a kind of units has more than one most */
    public AuthorizedCap {
        most = most.stream().sorted(Comparator.comparing(AuthorizedUnits::kind)).toList();
        if (most.stream().map(AuthorizedUnits::kind).distinct().count() != most.size()) {
            throw new IllegalArgumentException("a cap must have one most of each kind of units, but had " + most);
        }
    }

    /** No cap. */
    public static AuthorizedCap unlimited() {
        return new AuthorizedCap(List.of());
    }

    /** At most so much treatment a week. */
    public static AuthorizedCap atMost(TreatmentTime time) {
        return unlimited().and(AuthorizedUnits.of(time));
    }

    /** At most so many dates with treatment a week; several sessions on one date are one. */
    public static AuthorizedCap atMostDays(int days) {
        return unlimited().and(AuthorizedUnits.of(days, UnitKind.DAYS));
    }

    /** At most so many sessions of treatment a week. */
    public static AuthorizedCap atMostVisits(int visits) {
        return unlimited().and(AuthorizedUnits.of(visits, UnitKind.VISITS));
    }

    /**
     * The same with the most of a further kind of units.
     *
     * @throws IllegalArgumentException if the cap has a most of this kind already
     */
    public AuthorizedCap and(AuthorizedUnits more) {
        return new AuthorizedCap(Stream.concat(most.stream(), Stream.of(more)).toList());
    }

    /** The most of a kind of units; empty where no amount is too much. */
    public Optional<AuthorizedUnits> mostOf(UnitKind kind) {
        return most.stream().filter(units -> units.kind() == kind).findFirst();
    }

    /** Whether a week may hold so much. */
    public boolean covers(AuthorizedUnits week) {
        return mostOf(week.kind()).filter(week::isMoreThan).isEmpty();
    }
}
