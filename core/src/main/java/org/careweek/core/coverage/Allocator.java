package org.careweek.core.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.careweek.core.program.LevelOfCare;

/** Gives dates to authorizations, one after the other. */
final class Allocator {

    private static final AuthorizedUnits DAY = AuthorizedUnits.of(1, UnitKind.DAYS);

    private final List<CoveredDate> covered = new ArrayList<>();
    private final List<LocalDate> uncovered = new ArrayList<>();
    private final NavigableMap<AuthorizationId, AuthorizedUnits> remaining = new TreeMap<>();
    private final Authorizations authorizations;

    Allocator(Authorizations authorizations) {
        this.authorizations = authorizations;
        authorizations.all().forEach(it -> remaining.put(it.id(), it.granted()));
    }

    /** Covers the date, which must come once and in order, if something can. */
    void take(LocalDate date, Optional<LevelOfCare> level) {
        Optional<Authorization> payer = level.flatMap(held -> authorizations.all().stream()
                .filter(it -> it.level() == held && it.spans(date) && hasDayLeft(it))
                .findFirst());
        payer.ifPresentOrElse(it -> cover(date, it.id()), () -> uncovered.add(date));
    }

    Allocation allocation() {
        return new Allocation(authorizations, covered, uncovered, remaining);
    }

    private boolean hasDayLeft(Authorization authorization) {
        return authorization.granted().kind() == UnitKind.DAYS
                && !remaining.get(authorization.id()).isNone();
    }

    private void cover(LocalDate date, AuthorizationId payer) {
        covered.add(new CoveredDate(date, payer));
        remaining.computeIfPresent(payer, (id, left) -> left.minus(DAY));
    }
}
