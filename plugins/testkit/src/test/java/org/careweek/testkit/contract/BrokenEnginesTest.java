package org.careweek.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For every rule of engines, one that breaks it and no other. */
class BrokenEnginesTest {

    private final Twins twins = new Twins(Trials.OfEngine.class);

    /** One that keeps every rule; a twin changes one thing about it. */
    private static class Good implements SchedulingEngine {
        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor("good", "1.0", Set.of(Capability.SCHEDULING, Capability.DETERMINISTIC));
        }

        @Override
        public SchedulingAnswer schedule(SchedulingRequest request) {
            WeekSchedule schedule = new WeekScheduler().schedule(request.week(), request.limits(), request.monitor());
            var sessions = new TreeMap<ParticipantId, TreeSet<SessionId>>();
            for (WeeklyPlan plan : schedule.plans()) {
                TreeSet<SessionId> own = new TreeSet<>();
                plan.sessions().forEach(session -> own.add(session.id()));
                sessions.put(plan.participant(), own);
            }
            return new SchedulingAnswer.Assigned(
                    SchedulingAnswer.Assigned.of(sessions).sessions(), OptionalLong.of(schedule.bound()));
        }
    }

    private void broken(String rule, UnaryOperator<SchedulingAnswer.Assigned> change) {
        twins.breaks(
                rule,
                () -> Trials.OfEngine.trial = () -> new Good() {
                    @Override
                    public SchedulingAnswer schedule(SchedulingRequest request) {
                        return super.schedule(request).fold(change::apply, undetermined -> undetermined);
                    }
                });
    }

    @TestFactory
    List<DynamicTest> each_breaks_its_own_rule_and_no_other() {
        twins.keepsAll(() -> Trials.OfEngine.trial = Good::new);
        broken(
                "PE01",
                answer -> answer.sessions().size() < 2
                        ? answer
                        : shortened(answer, answer.sessions().firstKey()));
        for (UnitKind kind : UnitKind.values()) {
            twins.breaks(
                    "PE01",
                    () -> Trials.OfEngine.trial = () -> new Good() {
                        @Override
                        public SchedulingAnswer schedule(SchedulingRequest request) {
                            return super.schedule(forgetting(kind, request));
                        }
                    });
        }
        broken("PE03", answer -> new SchedulingAnswer.Assigned(answer.sessions(), OptionalLong.of(1)));
        twins.breaks(
                "PE09",
                () -> Trials.OfEngine.trial = () -> new Good() {
                    @Override
                    public SchedulingAnswer schedule(SchedulingRequest request) {
                        for (int step = 0; step < 100; step++) {
                            request.monitor().goOn(step, 100);
                        }
                        return super.schedule(
                                SchedulingRequest.builder(request.week()).build());
                    }
                });
        twins.breaks(
                "PE13",
                () -> Trials.OfEngine.trial = () -> new Good() {
                    @Override
                    public SchedulingAnswer schedule(SchedulingRequest request) {
                        return request.week().requests().isEmpty()
                                ? new SchedulingAnswer.Undetermined("there is nobody")
                                : super.schedule(request);
                    }
                });
        broken("PE14", answer -> {
            var more = new TreeMap<ParticipantId, List<SessionId>>();
            more.put(ParticipantId.of("somebody else"), List.of(new SessionId("s-1")));
            return SchedulingAnswer.Assigned.of(more);
        });
        twins.breaks(
                "PE15",
                () -> Trials.OfEngine.trial = () -> new Good() {
                    @Override
                    public PluginDescriptor descriptor() {
                        return new PluginDescriptor("good", "1.0", Set.of(Capability.DETERMINISTIC));
                    }
                });
        return twins.tests();
    }

    /** The same week as if nothing were capped in units of a kind. */
    private static SchedulingRequest forgetting(UnitKind kind, SchedulingRequest request) {
        ClinicWeek week = request.week();
        List<WeekRequest> requests = week.requests().stream()
                .map(it -> new WeekRequest(
                        it.participant(),
                        it.track(),
                        it.order(),
                        new AuthorizedCap(it.authorized().most().stream()
                                .filter(most -> most.kind() != kind)
                                .toList()),
                        it.prefers(),
                        it.mustAttend(),
                        it.mustNotAttend(),
                        it.apartFrom()))
                .toList();
        return SchedulingRequest.builder(
                        new ClinicWeek(week.policy(), week.calendar(), week.week(), week.sessions(), requests))
                .limits(request.limits())
                .monitor(request.monitor())
                .build();
    }

    /** One of the people has but one session left. */
    private static SchedulingAnswer.Assigned shortened(SchedulingAnswer.Assigned answer, ParticipantId who) {
        Map<ParticipantId, TreeSet<SessionId>> sessions = new TreeMap<>();
        answer.sessions().forEach((id, own) -> sessions.put(id, new TreeSet<>(own)));
        sessions.put(who, new TreeSet<>(List.of(answer.sessions().get(who).first())));
        return SchedulingAnswer.Assigned.of(sessions);
    }
}
