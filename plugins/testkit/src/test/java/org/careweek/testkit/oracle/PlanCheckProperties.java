package org.careweek.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.testkit.domain.CareweekArbitraries;
import org.careweek.testkit.domain.CareweekDomain;
import org.careweek.testkit.domain.ClinicSize;
import org.careweek.testkit.domain.Samples;

/** The oracle of schedules against the library's check, and against checks that forget a rule each. */
@Domain(CareweekDomain.class)
class PlanCheckProperties {

    @Property(tries = 3000, seed = "21")
    void the_oracle_and_the_library_find_the_same_broken_rules_and_the_same_score(
            @ForAll ClinicWeek week, @ForAll @Size(max = 6) List<@IntRange(max = 9999) Integer> changes) {
        var assigned = Assignments.changed(week, Assignments.of(Assignments.scheduled(week)), changes);
        PlanCheck oracle = PlanCheck.of(week);
        ScheduleOutcome outcome = new ScheduleCheck(week).check(assigned);

        List<String> ours = ofOracle(oracle.findings(assigned));
        List<String> theirs = violations(outcome).stream()
                .map(PlanCheckProperties::name)
                .sorted()
                .toList();
        boolean overlaps = ours.contains("plan.overlap");
        assertThat(withoutSums(ours, overlaps)).isEqualTo(withoutSums(theirs, overlaps));
        assertThat(oracle.allows(assigned)).isEqualTo(outcome instanceof ScheduleOutcome.Feasible);
        if (outcome instanceof ScheduleOutcome.Feasible feasible) {
            assertThat(oracle.score(assigned)).isEqualTo(feasible.score());
        }
        Statistics.label("schedule").collect(outcome instanceof ScheduleOutcome.Feasible && !assigned.isEmpty());
        Statistics.label("schedule").coverage(it -> {
            it.check(true).percentage(share -> share > 8);
            it.check(false).percentage(share -> share > 20);
        });
    }

    private static List<Violation> violations(ScheduleOutcome outcome) {
        return outcome.fold(feasible -> List.of(), ScheduleOutcome.Infeasible::violations);
    }

    private static List<String> ofOracle(List<PlanCheck.Finding> findings) {
        return findings.stream()
                .map(it ->
                        it.rule() + it.session().map(session -> " " + session).orElse(""))
                .sorted()
                .toList();
    }

    private static String name(Violation violation) {
        return violation.rule().id()
                + violation.explanation().fact("session").map(it -> " " + it).orElse("");
    }

    /** The format sums minutes, the library counts a minute once: of sessions that overlap, both tell that they do. */
    private static List<String> withoutSums(List<String> names, boolean overlaps) {
        return overlaps
                ? names.stream()
                        .filter(it -> !it.contains("weekly-")
                                && !it.contains("daily-")
                                && !it.startsWith("need.")
                                && !it.startsWith("authorization."))
                        .toList()
                : names;
    }

    /** Schedules of small clinics, each with a few changes, from fixed seeds. */
    private static Map<ClinicWeek, List<Map<ParticipantId, Set<SessionId>>>> samples() {
        Random random = new Random(5);
        Map<ClinicWeek, List<Map<ParticipantId, Set<SessionId>>>> samples = new LinkedHashMap<>();
        for (ClinicWeek week : Samples.of(CareweekArbitraries.clinicWeeks(ClinicSize.SMALL), 120)) {
            var schedule = Assignments.of(Assignments.scheduled(week));
            List<Map<ParticipantId, Set<SessionId>>> changed = new ArrayList<>(List.of(schedule));
            for (int i = 0; i < 12; i++) {
                List<Integer> changes =
                        random.ints(1 + i % 3, 0, 10_000).boxed().toList();
                changed.add(Assignments.changed(week, schedule, changes));
            }
            week.requests().forEach(request -> {
                Map<ParticipantId, Set<SessionId>> empty = new TreeMap<>(schedule);
                empty.put(request.participant().id(), Set.of());
                changed.add(empty);
            });
            samples.put(week, changed);
        }
        return samples;
    }

    @Example
    void a_check_that_forgets_any_one_rule_is_noticed() {
        Set<String> decisive = new TreeSet<>();
        samples().forEach((week, assignments) -> {
            PlanCheck oracle = PlanCheck.of(week);
            for (var assigned : assignments) {
                Set<String> rules = new TreeSet<>();
                violations(new ScheduleCheck(week).check(assigned))
                        .forEach(it -> rules.add(it.rule().id().value()));
                // A check without the only rule that is broken would accept what the oracle refuses.
                if (rules.size() == 1 && !oracle.allows(assigned)) {
                    decisive.addAll(rules);
                }
            }
        });
        assertThat(decisive)
                .contains(
                        "authorization.cap",
                        "iop.daily-maximum",
                        "iop.minimum-days",
                        "iop.weekly-maximum",
                        "iop.weekly-minimum",
                        "need.maximum",
                        "need.minimum",
                        "participant.apart",
                        "participant.availability",
                        "participant.must-attend",
                        "participant.must-not-attend",
                        "plan.overlap",
                        "session.full",
                        "site.closed",
                        "track.session");
    }

    private interface Reading {
        ClinicWeek of(ClinicWeek week);
    }

    @Example
    void a_check_of_a_week_that_is_read_wrongly_is_noticed() {
        Map<String, Reading> readings = new TreeMap<>(Map.of(
                "counts breaks", Misread::breaks,
                "counts what does not count", Misread::counting,
                "is one seat short", week -> Misread.seats(week, -1),
                "has one seat too many", week -> Misread.seats(week, 1),
                "forgets who must stay apart", Misread::separations,
                "forgets when people can come", Misread::availability));
        for (UnitKind kind : UnitKind.values()) {
            readings.put("forgets authorized " + kind, week -> Misread.authorizations(week, kind));
        }
        Map<ClinicWeek, List<Map<ParticipantId, Set<SessionId>>>> samples = samples();
        readings.forEach((name, reading) -> assertThat(samples.entrySet().stream()
                        .flatMap(it -> it.getValue().stream()
                                .filter(assigned -> disagree(it.getKey(), reading.of(it.getKey()), assigned))))
                .as(name)
                .isNotEmpty());
        assertThat(samples.entrySet().stream()
                        .flatMap(it -> it.getValue().stream()
                                .filter(assigned -> disagree(it.getKey(), it.getKey(), assigned))))
                .isEmpty();
    }

    private static boolean disagree(ClinicWeek right, ClinicWeek wrong, Map<ParticipantId, Set<SessionId>> assigned) {
        boolean accepted = new ScheduleCheck(wrong).check(assigned) instanceof ScheduleOutcome.Feasible;
        return accepted != PlanCheck.of(right).allows(assigned);
    }

    @Example
    void a_score_without_preferences_is_noticed() {
        assertThat(samples().entrySet().stream().filter(it -> {
                    var schedule = it.getValue().get(0);
                    ScheduleOutcome outcome = new ScheduleCheck(Misread.preferences(it.getKey())).check(schedule);
                    return PlanCheck.of(it.getKey()).score(schedule)
                            != outcome.fold(ScheduleOutcome.Feasible::score, infeasible -> -1L);
                }))
                .hasSizeGreaterThan(5);
    }

    @Example
    void whoever_is_not_of_the_week_is_refused_and_not_named() {
        ClinicWeek week =
                Samples.of(CareweekArbitraries.clinicWeeks(ClinicSize.TINY), 1).get(0);
        PlanCheck oracle = PlanCheck.of(week);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oracle.findings(Map.of(ParticipantId.of("zelda-99"), List.of())))
                .withMessageNotContaining("zelda");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oracle.score(
                        Map.of(week.requests().get(0).participant().id(), List.of(new SessionId("elsewhere")))));
        assertThat(oracle).hasToString("PlanCheck[private]");
    }
}
