package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;

/** What is a schedule and what is none, against an oracle in plain numbers. */
class ScheduleCheckProperties {

    /** Schedules of the search, half of them with a session more or less for somebody. */
    @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
    void an_assignment_is_a_schedule_if_and_only_if_it_keeps_every_rule(@ForAll Random random) {
        int people = 1 + random.nextInt(4);
        TinyClinic clinic = random.nextBoolean()
                ? TinyClinic.crowded(random.nextLong(), people, 7)
                : TinyClinic.random(random.nextLong(), people, 7);
        int[] plans = Weeks.plans(clinic, Weeks.scheduled(clinic, 2));
        for (int change = random.nextInt(3); change > 0 && !clinic.offers().isEmpty(); change--) {
            plans[random.nextInt(plans.length)] ^=
                    1 << random.nextInt(clinic.offers().size());
        }

        Map<ParticipantId, List<SessionId>> assigned = new TreeMap<>();
        for (int person = 0; person < plans.length; person++) {
            int plan = plans[person];
            if (plan != 0) {
                assigned.put(
                        ParticipantId.of("p" + person),
                        IntStream.range(0, clinic.offers().size())
                                .filter(i -> (plan >> i & 1) == 1)
                                .mapToObj(i -> new SessionId("s%02d".formatted(i)))
                                .toList());
            }
        }
        ScheduleOutcome outcome = new ScheduleCheck(Weeks.of(clinic)).check(assigned);

        Naive naive = new Naive(clinic);
        boolean allowed = naive.allows(plans);
        assertThat(outcome instanceof ScheduleOutcome.Feasible).isEqualTo(allowed);
        if (outcome instanceof ScheduleOutcome.Feasible feasible) {
            assertThat(feasible.score()).isEqualTo(naive.score(plans));
            assertThat(feasible.plans()).hasSize(assigned.size());
        } else {
            ((ScheduleOutcome.Infeasible) outcome)
                    .violations()
                    .forEach(it ->
                            Statistics.label("broken").collect(it.rule().id().value()));
        }
        Statistics.label("a schedule").collect(allowed && !assigned.isEmpty());
        Statistics.label("a schedule").coverage(it -> {
            it.check(true).percentage(share -> share > 10);
            it.check(false).percentage(share -> share > 10);
        });
        Statistics.label("broken")
                .coverage(it -> List.of(
                                SchedulingRules.SEATS,
                                SchedulingRules.APART,
                                SchedulingRules.MUST_ATTEND,
                                SchedulingRules.MUST_NOT_ATTEND,
                                PlanRules.NO_OVERLAP,
                                PlanRules.AVAILABLE,
                                PlanRules.NEED_MINIMUM)
                        .forEach(rule -> it.check(rule.id().value()).count(times -> times > 20)));
    }

    @Example
    void somebody_placed_without_a_session_is_no_schedule() {
        TinyClinic clinic = TinyClinic.crowded(1, 2, 5);
        ScheduleOutcome outcome = new ScheduleCheck(Weeks.of(clinic)).check(Map.of(ParticipantId.of("p0"), List.of()));
        assertThat(((ScheduleOutcome.Infeasible) outcome).violations())
                .contains(new ScheduleViolation(SchedulingRules.NO_SESSIONS, Optional.empty()));
    }

    @Example
    void an_assignment_of_somebody_or_something_else_is_misuse_and_names_nobody() {
        ScheduleCheck check = new ScheduleCheck(Weeks.of(TinyClinic.crowded(1, 2, 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check.check(Map.of(ParticipantId.of("jane"), List.of())))
                .withMessageNotContaining("jane");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check.check(Map.of(ParticipantId.of("p0"), List.of(new SessionId("nowhere")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScheduleViolation(PlanRules.NO_OVERLAP, Optional.empty()));
        assertThat(check).hasToString("ScheduleCheck[private]");
    }
}
