package org.careweek.core.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careweek.core.program.LevelHistory;

/**
 * All that payers authorized for one person.
 *
 * @param all by end, see {@link Authorization#BY_END}; no id occurs twice
 */
public record Authorizations(List<Authorization> all) {

    public Authorizations {
        all = all.stream().sorted(Authorization.BY_END).toList();
        Set<AuthorizationId> ids = all.stream().map(Authorization::id).collect(Collectors.toSet());
        if (ids.size() < all.size()) {
            throw new IllegalArgumentException("authorizations must differ in their ids");
        }
    }

    public static Authorizations of(Authorization... all) {
        return new Authorizations(List.of(all));
    }

    /** The one with this id, if there is one. */
    public Optional<Authorization> find(AuthorizationId id) {
        return all.stream()
                .filter(authorization -> authorization.id().equals(id))
                .findFirst();
    }

    /**
     * Which authorization pays for which date. In date order, each date takes one unit of the first authorization in
     * {@link Authorization#BY_END} that counts days, is for the level held on the date, spans it and has a unit left. No
     * other choice covers more dates.
     *
     * @param dates with treatment, in any order; one that occurs twice counts once
     * @param levels the level of care on each date; a date without one is not covered
     */
    public Allocation allocate(Collection<LocalDate> dates, LevelHistory levels) {
        Allocator allocator = new Allocator(this);
        new TreeSet<>(dates).forEach(date -> allocator.take(date, levels.levelOn(date)));
        return allocator.allocation();
    }

    /**
     * The first planned date that nothing covers: no unit is left for it, no span holds it, or it is out of care. When each
     * authorization is used up by a plan is {@link Allocation#exhausted()} of its dates and those that were attended.
     *
     * @param attended dates with treatment so far, which take their units first
     * @param planned dates to come; one that was attended already is not planned any more
     * @param levels the level of care on each date
     * @return empty where every planned date is covered
     * @throws IllegalArgumentException if a planned date is before the last attended one
     */
    public Optional<LocalDate> firstUncovered(
            Collection<LocalDate> attended, Collection<LocalDate> planned, LevelHistory levels) {
        Set<LocalDate> toCome = new TreeSet<>(planned);
        toCome.removeAll(Set.copyOf(attended));
        TreeSet<LocalDate> all = new TreeSet<>(attended);
        if (!all.isEmpty() && toCome.stream().anyMatch(all.last()::isAfter)) {
            throw new IllegalArgumentException("a planned date must not be before the last attended one");
        }
        all.addAll(toCome);
        return allocate(all, levels).uncovered().stream()
                .filter(toCome::contains)
                .findFirst();
    }

    @Override
    public String toString() {
        return "Authorizations[private]";
    }
}
