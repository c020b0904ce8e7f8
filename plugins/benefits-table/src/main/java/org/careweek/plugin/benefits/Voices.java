package org.careweek.plugin.benefits;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<Stated> different = said.stream()
                .map(part)
                .filter(answer -> answer != Stated.NOT_STATED)
                .distinct()
                .toList();
        contradictory |= different.size() > 1;
        return different.stream().findFirst().orElse(Stated.NOT_STATED);
    }

    private Set<BenefitLimit> limits() {
        Map<List<Object>, BenefitLimit> limits = new HashMap<>();
        said.stream().map(Row.Terms::limits).flatMap(Collection::stream).forEach(limit -> {
            BenefitLimit former = limits.put(List.of(limit.kind(), limit.unit(), limit.period()), limit);
            contradictory |= former != null && !former.equals(limit);
        });
        return Set.copyOf(limits.values());
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
        Optional<CostSharing> together =
                CostSharing.together(said.stream().map(Row.Terms::costs).toList());
        contradictory |= together.isEmpty();
        return together.orElse(CostSharing.notStated());
    }
}
