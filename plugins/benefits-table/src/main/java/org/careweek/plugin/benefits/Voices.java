package org.careweek.plugin.benefits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.cost.CostSharing;

/** Brings together what several rows say of the same dates. Silence contradicts nothing. Not safe for concurrent use. */
final class Voices {

    private final List<Row.Terms> said;
    private boolean contradictory;

    private Voices(List<Row.Terms> said) {
        this.said = said;
    }

    /** What they say together; empty where they contradict each other. */
    static Optional<Row.Terms> together(List<Row> rows) {
        Voices voices = new Voices(rows.stream().map(Row::terms).distinct().toList());
        Row.Terms terms = new Row.Terms(
                voices.stated(Row.Terms::covered),
                voices.stated(Row.Terms::authorizationNeeded),
                voices.stated(Row.Terms::inNetwork),
                voices.limits(),
                voices.authorizations(),
                voices.costs());
        return voices.contradictory ? Optional.empty() : Optional.of(terms);
    }

    private Stated stated(Function<Row.Terms, Stated> part) {
        return one(it -> Optional.of(part.apply(it)).filter(answer -> answer != Stated.NOT_STATED))
                .orElse(Stated.NOT_STATED);
    }

    private List<BenefitLimit> limits() {
        Map<List<Object>, BenefitLimit> limits = new HashMap<>();
        said.stream().map(Row.Terms::limits).flatMap(Collection::stream).forEach(limit -> {
            BenefitLimit former = limits.put(List.of(limit.kind(), limit.unit(), limit.period()), limit);
            contradictory |= former != null && !former.equals(limit);
        });
        List<BenefitLimit> all = new ArrayList<>(limits.values());
        all.sort(Row.Terms.LIMITS);
        return all;
    }

    private List<Authorization> authorizations() {
        Map<AuthorizationId, Authorization> byId = new HashMap<>();
        said.stream().map(Row.Terms::authorizations).flatMap(Collection::stream).forEach(it -> {
            Authorization former = byId.put(it.id(), it);
            contradictory |= former != null && !former.equals(it);
        });
        return byId.values().stream().sorted(Authorization.BY_END).toList();
    }

    private CostSharing costs() {
        CostSharing.Builder costs = CostSharing.builder();
        one(it -> it.costs().copay()).ifPresent(copay -> costs.copay(copay.amount(), copay.per()));
        one(it -> it.costs().coinsurancePercent()).ifPresent(costs::coinsurancePercent);
        one(it -> it.costs().deductibleLeft()).ifPresent(costs::deductibleLeft);
        one(it -> it.costs().outOfPocketLeft()).ifPresent(costs::outOfPocketLeft);
        return costs.build();
    }

    private <T> Optional<T> one(Function<Row.Terms, Optional<T>> part) {
        List<T> different =
                said.stream().map(part).flatMap(Optional::stream).distinct().toList();
        contradictory |= different.size() > 1;
        return different.stream().findFirst();
    }
}
