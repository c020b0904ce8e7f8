package org.careweek.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.careweek.core.rule.Violation;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.spi.Capability;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.junit.jupiter.api.Assumptions;

/** What a scheduling engine keeps. Extend it and say how to make the engine. */
public abstract class SchedulingEngineContract extends PluginContract<SchedulingEngine> {

    private static final long PATIENCE_SECONDS = 20;
    private static final SearchLimits LIMITS = new SearchLimits(7, 100);

    /** For the author's test. */
    protected SchedulingEngineContract() {}

    @Override
    final Class<SchedulingEngine> kind() {
        return SchedulingEngine.class;
    }

    @Override
    final List<Question<SchedulingEngine>> questions() {
        List<Question<SchedulingEngine>> all = new ArrayList<>();
        for (int i = 0; i < SampleWeeks.all("p").size(); i++) {
            int week = i;
            all.add(new Question<>(
                    "week " + week,
                    (it, text) ->
                            it.schedule(request(SampleWeeks.all(text).get(week)).build())));
        }
        return all;
    }

    private static SchedulingRequest.Builder request(ClinicWeek week) {
        return SchedulingRequest.builder(week).limits(LIMITS);
    }

    private SchedulingAnswer.Assigned assigned(SchedulingRequest request) {
        SchedulingAnswer answer = Answered.orSkip(() -> subject().schedule(request));
        Assumptions.assumeTrue(answer != null, "the engine answers null: see PV05");
        return answer.fold(it -> it, undetermined -> Assumptions.abort("the engine cannot say: see PE13"));
    }

    @Rule("PE01")
    void PE01_an_assignment_is_a_schedule_of_its_week() {
        for (ClinicWeek week : SampleWeeks.all("p")) {
            SchedulingAnswer.Assigned answer = assigned(request(week).build());
            Assumptions.assumeTrue(isOf(week, answer), "it names somebody of another week: see PE14");
            List<String> broken = new ScheduleCheck(week)
                    .check(answer.sessions())
                    .fold(
                            feasible -> List.of(),
                            infeasible -> infeasible.violations().stream()
                                    .map(Violation::rule)
                                    .map(rule -> rule.id().value())
                                    .toList());
            assertEquals(List.of(), broken, "broken rules");
        }
    }

    @Rule("PE03")
    void PE03_no_schedule_scores_more_than_the_bound() {
        boolean isTried = false;
        for (ClinicWeek week : SampleWeeks.all("p")) {
            SchedulingAnswer.Assigned answer = assigned(request(week).build());
            if (answer.bound().isPresent()) {
                isTried = true;
                assertTrue(
                        EverySchedule.bestOf(week) <= answer.bound().getAsLong(),
                        "a schedule scores more than the bound");
            }
        }
        Assumptions.assumeTrue(isTried, "PE03: the engine proves no bound");
    }

    @Rule("PE09")
    void PE09_a_monitor_that_ends_the_search_is_heard() throws InterruptedException {
        for (ClinicWeek week : SampleWeeks.all("p")) {
            AtomicInteger asked = new AtomicInteger();
            AtomicReference<Object> answer = new AtomicReference<>();
            SearchMonitor impatient = (done, total) -> {
                asked.incrementAndGet();
                return false;
            };
            SchedulingRequest endless = request(week)
                    .limits(new SearchLimits(7, Integer.MAX_VALUE))
                    .monitor(impatient)
                    .build();
            Thread searching = new Thread(
                    () -> answer.set(Answered.orNothing(() -> subject().schedule(endless))));
            searching.setDaemon(true);
            searching.start();
            searching.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            assertTrue(!searching.isAlive(), "it goes on without end");
            assertTrue(asked.get() <= week.requests().size() + 1, "it goes on after it was told not to");
            assertTrue(answer.get() instanceof SchedulingAnswer, "it gives no answer when it is told to end");
        }
    }

    @Rule("PE13")
    void PE13_every_week_is_answered_and_somebody_who_can_be_placed_is_placed() {
        for (ClinicWeek week : SampleWeeks.all("p")) {
            SchedulingAnswer answer =
                    Answered.orSkip(() -> subject().schedule(request(week).build()));
            assertTrue(answer == null || answer instanceof SchedulingAnswer.Assigned, "the engine cannot say");
        }
        assertTrue(!assigned(request(SampleWeeks.ample("p")).build()).sessions().isEmpty(), "nobody is placed");
    }

    @Rule("PE14")
    void PE14_only_people_and_sessions_of_the_week_are_named() {
        for (ClinicWeek week : SampleWeeks.all("p")) {
            assertTrue(isOf(week, assigned(request(week).build())), "somebody or something of another week");
        }
    }

    private static boolean isOf(ClinicWeek week, SchedulingAnswer.Assigned answer) {
        var people = week.requests().stream()
                .map(request -> request.participant().id())
                .collect(Collectors.toSet());
        var sessions = week.sessions().stream().map(session -> session.id()).collect(Collectors.toSet());
        return people.containsAll(answer.sessions().keySet())
                && answer.sessions().values().stream().allMatch(sessions::containsAll);
    }

    @Rule("PE15")
    void PE15_it_declares_that_it_schedules() {
        assertTrue(descriptor().can(Capability.SCHEDULING), "scheduling is not declared");
    }
}
