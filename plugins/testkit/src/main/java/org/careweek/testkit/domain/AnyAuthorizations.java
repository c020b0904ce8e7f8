package org.careweek.testkit.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;

/** What payers authorized for one person, one after the other, with gaps, or on top of each other. */
final class AnyAuthorizations {

    private static final int MOST = 5;
    private static final LocalDate START = LocalDate.of(2027, 12, 6);

    private AnyAuthorizations() {}

    /** How a span lies to the one before it. */
    private enum Relation {
        ADJACENT,
        GAPPED,
        NESTED,
        SAME_DATES
    }

    private enum Quantity {
        EXACT,
        OVER,
        SOME,
        ONE,
        NOTHING
    }

    private record Sketch(Relation relation, int days, LevelOfCare level, UnitKind kind, Quantity quantity, int some) {}

    static Arbitrary<Authorizations> any() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(40, Relation.ADJACENT),
                                Tuple.of(25, Relation.GAPPED),
                                Tuple.of(25, Relation.NESTED),
                                Tuple.of(10, Relation.SAME_DATES)),
                        Numbers.between(1, 45),
                        Arbitraries.frequency(
                                Tuple.of(70, LevelOfCare.IOP),
                                Tuple.of(25, LevelOfCare.PHP),
                                Tuple.of(5, LevelOfCare.INPATIENT)),
                        Arbitraries.frequency(
                                Tuple.of(60, UnitKind.DAYS),
                                Tuple.of(20, UnitKind.HOURS),
                                Tuple.of(20, UnitKind.VISITS)),
                        Arbitraries.of(Quantity.values()),
                        Numbers.between(2, 60))
                .as(Sketch::new)
                .list()
                .ofMaxSize(MOST)
                .map(AnyAuthorizations::all)
                .withoutEdgeCases();
    }

    private static Authorizations all(List<Sketch> sketches) {
        List<Authorization> all = new ArrayList<>();
        for (Sketch sketch : sketches) {
            AuthorizationId id = AuthorizationId.of("a" + (all.size() + 1));
            LocalDate from = START;
            LocalDate through = START.plusDays(sketch.days() - 1L);
            if (!all.isEmpty()) {
                Authorization before = all.get(all.size() - 1);
                from = firstDate(sketch.relation(), before, sketch.some());
                through = lastDate(sketch, before, from);
            }
            int days = Math.toIntExact(from.until(through, ChronoUnit.DAYS) + 1);
            all.add(new Authorization(
                    id, sketch.level(), from, through, AuthorizedUnits.of(units(sketch, days), sketch.kind())));
        }
        return new Authorizations(all);
    }

    private static LocalDate firstDate(Relation relation, Authorization before, int some) {
        return switch (relation) {
            case ADJACENT -> before.through().plusDays(1);
            case GAPPED -> before.through().plusDays(some);
            case NESTED -> before.from().plusDays(lengthOf(before) / 3);
            case SAME_DATES -> before.from();
        };
    }

    private static LocalDate lastDate(Sketch sketch, Authorization before, LocalDate from) {
        return switch (sketch.relation()) {
            case ADJACENT, GAPPED -> from.plusDays(sketch.days() - 1L);
            case NESTED -> before.through().minusDays(lengthOf(before) / 3);
            case SAME_DATES -> before.through();
        };
    }

    private static long lengthOf(Authorization authorization) {
        return authorization.from().until(authorization.through(), ChronoUnit.DAYS);
    }

    private static int units(Sketch sketch, int days) {
        return switch (sketch.quantity()) {
            case NOTHING -> 0;
            case ONE -> 1;
            case EXACT -> days;
            case OVER -> days + sketch.some();
            case SOME -> sketch.some();
        };
    }
}
