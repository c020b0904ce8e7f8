package org.careweek.core.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Severity;

/**
 * The rules that a program lives by: layers of rows, such as a clinic's over a state's over the standard.
 *
 * <p>Of each kind of limit one row is in force for a level, a population and a date: in the topmost layer that has any, the
 * one that took effect last; among those, the one for the fewest populations.
 */
public final class HourPolicy {

    private static final Comparator<PolicyRow> BEST_LAST = Comparator.comparing(PolicyRow::from)
            .thenComparing(row -> -row.populations().size());

    private final PolicyId id;
    private final String label;
    private final CountingPolicy counting;
    private final List<List<PolicyRow>> layers;
    private final Map<RuleId, Severity> severities;
    private final PartialWeeks partialWeeks;
    private final LimitsInForce limits;

    private HourPolicy(
            PolicyId id,
            String label,
            CountingPolicy counting,
            List<List<PolicyRow>> layers,
            Map<RuleId, Severity> severities,
            PartialWeeks partialWeeks) {
        layers.forEach(HourPolicy::refuseTies);
        this.id = Objects.requireNonNull(id, "id");
        this.label = Objects.requireNonNull(label, "label");
        this.counting = Objects.requireNonNull(counting, "counting");
        this.layers = List.copyOf(layers);
        this.severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        this.partialWeeks = Objects.requireNonNull(partialWeeks, "partialWeeks");
        this.limits = new LimitsInForce(this, this::inForce);
    }

    /** Of two rows that bind the same people from the same date on, nothing says which one holds. */
    private static void refuseTies(List<PolicyRow> layer) {
        for (int i = 0; i < layer.size(); i++) {
            for (PolicyRow other : layer.subList(i + 1, layer.size())) {
                if (layer.get(i).tiesWith(other)) {
                    throw new IllegalArgumentException("a layer must hold one row for each level, population, kind of"
                            + " limit and date, but had two of " + other.level() + " from " + other.from());
                }
            }
        }
    }

    /**
     * A policy of one layer, by which partial weeks are {@link PartialWeeks#PRORATE prorated}.
     *
     * @param label for people, such as "modelled on" and the source
     * @throws IllegalArgumentException if two rows are equally specific: one kind of limit, level and first date, as many
     *     populations, and one of them in common
     */
    public static HourPolicy of(PolicyId id, String label, CountingPolicy counting, Collection<PolicyRow> rows) {
        return new HourPolicy(id, label, counting, List.of(List.copyOf(rows)), Map.of(), PartialWeeks.PRORATE);
    }

    /**
     * A policy of its own with a layer on top of this one, whose rows win over those below.
     *
     * @param other the name of the new policy, since it is not this one any more
     * @param newLabel for people, such as "modelled on" and the source
     * @throws IllegalArgumentException if two of the rows are equally specific
     */
    public HourPolicy under(PolicyId other, String newLabel, Collection<PolicyRow> rows) {
        List<List<PolicyRow>> more =
                Stream.concat(Stream.of(List.copyOf(rows)), layers.stream()).toList();
        return new HourPolicy(other, newLabel, counting, more, severities, partialWeeks);
    }

    /**
     * The same policy where a break of this rule, of a row or of a plan, does something else.
     *
     * @throws IllegalArgumentException if the rule is named like one of a level of care, such as {@code iop.…}, and no row
     *     of this policy stands for it
     */
    public HourPolicy with(RuleId rule, Severity severity) {
        if (isOfALevel(rule) && ruleIdsOfRows().noneMatch(rule::equals)) {
            throw new IllegalArgumentException("no row of policy " + id + " stands for a rule " + rule);
        }
        Map<RuleId, Severity> more = new TreeMap<>(severities);
        more.put(rule, Objects.requireNonNull(severity, "severity"));
        return new HourPolicy(id, label, counting, layers, more, partialWeeks);
    }

    /** The same policy that looks at partial weeks in another way. */
    public HourPolicy with(PartialWeeks other) {
        return new HourPolicy(id, label, counting, layers, severities, other);
    }

    private static boolean isOfALevel(RuleId rule) {
        return Stream.of(LevelOfCare.values()).anyMatch(level -> rule.value().startsWith(RuleNames.prefix(level)));
    }

    private Stream<RuleId> ruleIdsOfRows() {
        return rows().stream().flatMap(row -> row.rules(this).stream()).map(Rule::id);
    }

    public PolicyId id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }

    public CountingPolicy counting() {
        return counting;
    }

    /** By what it looks at weeks in which a level of care does not hold on all seven days. */
    public PartialWeeks partialWeeks() {
        return partialWeeks;
    }

    /** All rows, the topmost layer first. */
    public List<PolicyRow> rows() {
        return layers.stream().flatMap(List::stream).toList();
    }

    /**
     * What is in force for a level and a population in the week that begins on a date: a rule that takes effect inside a
     * week does not change that week.
     *
     * @param weekStart the first date of the week
     */
    public LevelLimits limits(LevelOfCare level, Population population, LocalDate weekStart) {
        return limits.of(level, population, weekStart);
    }

    private List<PolicyRow> inForce(LevelOfCare level, Population population, LocalDate date) {
        return Stream.of(
                        WeeklyTimeLimit.class,
                        WeeklySessionsLimit.class,
                        DailyTimeLimit.class,
                        TreatmentDaysLimit.class)
                .flatMap(kind -> inForce(kind, level, population, date).stream())
                .toList();
    }

    private Optional<PolicyRow> inForce(
            Class<? extends Limit> kind, LevelOfCare level, Population population, LocalDate date) {
        return layers.stream()
                .flatMap(layer -> layer.stream()
                        .filter(row -> kind.isInstance(row.limit()) && row.isInForce(level, population, date))
                        .max(BEST_LAST)
                        .stream())
                .findFirst();
    }

    /** The rule with the severity that this policy gives it: its own, unless the policy says otherwise. */
    public Rule inForce(Rule rule) {
        return rule.withSeverity(severities.getOrDefault(rule.id(), rule.severity()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HourPolicy that
                && id.equals(that.id)
                && label.equals(that.label)
                && counting.equals(that.counting)
                && layers.equals(that.layers)
                && severities.equals(that.severities)
                && partialWeeks == that.partialWeeks;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, label, counting, layers, severities, partialWeeks);
    }

    @Override
    public String toString() {
        return "HourPolicy[" + id + "]";
    }
}
