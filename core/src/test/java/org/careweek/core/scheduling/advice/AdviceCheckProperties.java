package org.careweek.core.scheduling.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.staffing.GroupSize;
import org.careweek.core.policy.staffing.GroupSizeRow;
import org.careweek.core.policy.staffing.StaffRatioRow;
import org.careweek.core.policy.staffing.StaffingPolicy;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Severity;
import org.careweek.core.scheduling.PlannedWeek;
import org.careweek.core.scheduling.ScheduleCheck;

/** What advice says of sizes and ratios, against plain counting; and what it never does. */
class AdviceCheckProperties {

    private static final Citation CHARTER = Citation.of("Invented charter", "1");
    private static final int MOST_FOR_EACH = 1;
    private static final StaffingPolicy POLICY = new StaffingPolicy(
            new PolicyId("charter"),
            "an invented charter",
            List.of(new GroupSizeRow(ServiceType.GROUP_THERAPY, new GroupSize(2, 3), PlainWeek.MONDAY, CHARTER)),
            List.of(new StaffRatioRow(LevelOfCare.IOP, MOST_FOR_EACH, PlainWeek.MONDAY, CHARTER)));
    private static final AdviceCheck CHECK = new AdviceCheck(List.of(POLICY));

    private static Set<String> sessions(PlainWeek week, String rule) {
        Set<String> ids = new TreeSet<>();
        CHECK.advise(week.planned()).stream()
                .filter(advice -> advice.rule().id().value().equals(rule))
                .forEach(advice -> advice.sessions().forEach(id -> ids.add(id.value())));
        return ids;
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void a_group_is_told_if_and_only_if_too_few_too_many_or_nobody_is_planned(@ForAll Random random) {
        PlainWeek week = PlainWeek.random(random);
        Set<String> tooFew = new TreeSet<>();
        Set<String> tooMany = new TreeSet<>();
        Set<String> nobody = new TreeSet<>();
        for (int i = 0; i < week.held().size(); i++) {
            int number = i;
            PlainWeek.Held held = week.held().get(i);
            long come = week.people().stream()
                    .filter(one -> one.to().contains(number))
                    .count();
            boolean sized = held.service().equals(ServiceType.GROUP_THERAPY);
            String id = week.id(i).value();
            if (held.seats() > 1) {
                addIf(nobody, id, come == 0);
                addIf(tooFew, id, sized && come == 1);
                addIf(tooMany, id, sized && come > 3);
            }
        }
        assertThat(sessions(week, "group.nobody-comes")).isEqualTo(nobody);
        assertThat(sessions(week, "group.below-least")).isEqualTo(tooFew);
        assertThat(sessions(week, "group.above-most")).isEqualTo(tooMany);
        Statistics.label("too few").collect(!tooFew.isEmpty());
        Statistics.label("too few").coverage(it -> it.check(true).count(times -> times > 100));
        Statistics.label("too many").collect(!tooMany.isEmpty());
        Statistics.label("too many").coverage(it -> it.check(true).count(times -> times > 100));
    }

    private static void addIf(Set<String> ids, String id, boolean isOne) {
        if (isOne) {
            ids.add(id);
        }
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void participants_and_facilitators_are_counted_day_by_day_where_all_are_known(@ForAll Random random) {
        PlainWeek week = PlainWeek.random(random);
        int treated = 0;
        int known = 0;
        int participants = 0;
        int facilitators = 0;
        for (int day = 0; day < 7; day++) {
            Set<Integer> people = new HashSet<>();
            Set<String> leads = new HashSet<>();
            for (int i = 0; i < week.held().size(); i++) {
                PlainWeek.Held held = week.held().get(i);
                if (held.day() == day && !held.service().equals(ServiceType.MEAL)) {
                    int number = i;
                    IntStream.range(0, week.people().size())
                            .filter(one -> week.people().get(one).level() == LevelOfCare.IOP)
                            .filter(one -> week.people().get(one).to().contains(number))
                            .forEach(one -> {
                                people.add(one);
                                leads.add(held.facilitator().strip());
                            });
                }
            }
            if (!people.isEmpty()) {
                treated++;
                if (!leads.contains("")) {
                    known++;
                    participants += people.size();
                    facilitators += leads.size();
                }
            }
        }
        String expected = "nothing";
        if (treated > 0 && known == 0) {
            expected = "unknown of " + treated;
        } else if (participants > MOST_FOR_EACH * facilitators) {
            expected = known + " days, " + participants + " for " + facilitators;
        }
        assertThat(ratio(week)).isEqualTo(expected);
        Statistics.label("ratio").collect(expected.replaceAll("[0-9].*", "").strip());
        Statistics.label("ratio")
                .coverage(it -> List.of("nothing", "unknown of", "")
                        .forEach(kind -> it.check(kind).count(times -> times > 50)));
    }

    private static String ratio(PlainWeek week) {
        for (Advice advice : CHECK.advise(week.planned())) {
            if (advice instanceof StaffRatioUnknown unknown) {
                return "unknown of " + unknown.days();
            }
            if (advice instanceof StaffRatioAboveMost above) {
                return above.days() + " days, " + above.participants() + " for " + above.facilitators();
            }
        }
        return "nothing";
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void the_order_in_which_sessions_and_plans_are_told_changes_nothing(@ForAll Random random) {
        PlainWeek week = PlainWeek.random(random);
        assertThat(CHECK.advise(week.planned(random))).isEqualTo(CHECK.advise(week.planned()));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void advice_comes_by_rule_then_by_start_and_stands_in_nobody_s_way(@ForAll Random random) {
        PlainWeek week = PlainWeek.random(random);
        PlannedWeek planned = week.planned();
        List<Advice> found = CHECK.advise(planned);
        assertThat(found)
                .isSortedAccordingTo(
                        (one, other) -> one.rule().id().compareTo(other.rule().id()));
        assertThat(found).noneMatch(Advice::blocks).allMatch(it -> it.rule().severity() == Severity.WARN);
        assertThat(found.toString()).doesNotContain("canary");
        List<String> inOrder =
                planned.week().sessions().stream().map(it -> it.id().value()).toList();
        found.stream()
                .map(it -> it.rule().id())
                .distinct()
                .forEach(rule -> assertThat(found.stream()
                                .filter(it -> it.rule().id().equals(rule)
                                        && !it.sessions().isEmpty())
                                .map(it -> inOrder.indexOf(it.sessions()
                                        .get(it.sessions().size() - 1)
                                        .value())))
                        .isSorted());
    }

    /** The check of schedules looks at the same week with and without staff. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whom_a_session_names_changes_neither_feasibility_nor_score(@ForAll Random random) {
        PlainWeek week = PlainWeek.random(random);
        PlainWeek unnamed = new PlainWeek(
                week.monday(),
                week.zone(),
                week.held().stream().map(held -> held.by("").in("")).toList(),
                week.people());
        assertThat(outcome(week)).isEqualTo(outcome(unnamed));
        assertThat(CHECK.advise(unnamed.planned())).noneMatch(DoubleBooking.class::isInstance);
    }

    private static String outcome(PlainWeek week) {
        PlannedWeek planned = week.planned();
        var assigned = planned.plans().stream()
                .collect(Collectors.toMap(
                        plan -> plan.participant(),
                        plan -> plan.sessions().stream().map(it -> it.id()).toList()));
        return new ScheduleCheck(planned.week())
                .check(assigned)
                .fold(
                        feasible -> "feasible " + feasible.score(),
                        infeasible -> infeasible.violations().toString());
    }
}
