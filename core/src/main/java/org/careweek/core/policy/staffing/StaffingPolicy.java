package org.careweek.core.policy.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;

/**
 * What somebody asks of the sizes of groups and of the staff. It is for advice alone: no plan is refused by it, and no hour
 * counts otherwise. Of the rows for a service or a level, the one that took effect last is in force.
 *
 * @param id the policy's id
 * @param label for people, such as "modelled on" and the source
 * @param sizes the sizes of groups, by service, then by date
 * @param ratios participants for each facilitator, by level, then by date
 */
public record StaffingPolicy(PolicyId id, String label, List<GroupSizeRow> sizes, List<StaffRatioRow> ratios) {

    /** @throws IllegalArgumentException if two rows for one service or one level take effect on one date */
    public StaffingPolicy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        sizes = sizes.stream()
                .sorted(Comparator.comparing(GroupSizeRow::service).thenComparing(GroupSizeRow::from))
                .toList();
        ratios = ratios.stream()
                .sorted(Comparator.comparing(StaffRatioRow::level).thenComparing(StaffRatioRow::from))
                .toList();
        refuseTies(sizes.stream().map(row -> List.of(row.service(), row.from())));
        refuseTies(ratios.stream().map(row -> List.of(row.level(), row.from())));
    }

    private static void refuseTies(Stream<List<Object>> keys) {
        Set<List<Object>> seen = new HashSet<>();
        if (!keys.allMatch(seen::add)) {
            throw new IllegalArgumentException("a policy must hold one row for each service or level and date");
        }
    }

    /** The row for groups of a service that are held on a date, if there is one. */
    public Optional<GroupSizeRow> size(ServiceType service, LocalDate date) {
        return lastOf(sizes.stream()
                .filter(row -> row.service().equals(service) && !row.from().isAfter(date)));
    }

    /**
     * The row for a level of care, if there is one: one that takes effect inside a week does not change that week.
     *
     * @param weekStart the first date of the week
     */
    public Optional<StaffRatioRow> ratio(LevelOfCare level, LocalDate weekStart) {
        return lastOf(ratios.stream()
                .filter(row -> row.level() == level && !row.from().isAfter(weekStart)));
    }

    private static <R> Optional<R> lastOf(Stream<R> byDate) {
        return byDate.reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "StaffingPolicy[" + id + "]";
    }
}
