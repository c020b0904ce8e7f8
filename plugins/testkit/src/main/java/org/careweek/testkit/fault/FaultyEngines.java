package org.careweek.testkit.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingAnswer.Assigned;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/** Scheduling engines that do wrong. A sound one schedules as the library does. */
public final class FaultyEngines {

    private FaultyEngines() {}

    /** One that commits a fault, and has its name as its id. */
    public static SchedulingEngine that(Fault fault) {
        Deeds own = Deeds.of(fault);
        return new Faulty(fault.id(), own, request -> fault.commit(own, request, FaultyEngines::sound));
    }

    /** One that does nothing wrong. */
    public static SchedulingEngine sound() {
        return named("sound", FaultyEngines::sound);
    }

    /** Places somebody who is not of the week, and whose id nobody may repeat. */
    public static SchedulingEngine placingAStranger() {
        return changing("places-a-stranger", (request, placed) -> {
            placed.put(ParticipantId.of(Fault.WORDS), new ArrayList<>(sessions(request)));
            return Assigned.of(placed);
        });
    }

    /** Places everybody in a session that the week does not have. */
    public static SchedulingEngine inventingASession() {
        return changing("invents-a-session", (request, placed) -> {
            everybody(request).forEach(who -> placed.put(who, List.of(new SessionId(Fault.WORDS))));
            return Assigned.of(placed);
        });
    }

    /** Places everybody in nothing at all. */
    public static SchedulingEngine givingNothing() {
        return changing("gives-nothing", (request, placed) -> {
            everybody(request).forEach(who -> placed.put(who, List.of()));
            return Assigned.of(placed);
        });
    }

    /** Places everybody everywhere, seats or not. */
    public static SchedulingEngine overbooking() {
        return changing("overbooks", (request, placed) -> {
            everybody(request).forEach(who -> placed.put(who, sessions(request)));
            return Assigned.of(placed);
        });
    }

    /** Claims to have proved that less can be reached than it reached. */
    public static SchedulingEngine provingTooLittle() {
        return named("proves-too-little", request -> {
            WeekSchedule schedule = schedule(request);
            return new Assigned(Assigned.of(placed(schedule)).sessions(), OptionalLong.of(schedule.score() - 1));
        });
    }

    /** Orders its sessions by code of its own, which throws once the answer is given. */
    public static SchedulingEngine keepingItsOrder() {
        AtomicBoolean isGiven = new AtomicBoolean();
        Comparator<SessionId> order = (one, other) -> {
            if (isGiven.get()) {
                throw new IllegalStateException(Fault.WORDS);
            }
            return one.compareTo(other);
        };
        return changing("keeps-its-order", (request, placed) -> {
            isGiven.set(false);
            SortedMap<ParticipantId, SortedSet<SessionId>> ordered = new TreeMap<>();
            placed.forEach((who, what) -> {
                SortedSet<SessionId> own = new TreeSet<>(order);
                own.addAll(what);
                ordered.put(who, own);
            });
            SchedulingAnswer answer = new Assigned(ordered, OptionalLong.empty());
            isGiven.set(true);
            return answer;
        });
    }

    /** Empties the lists of its request. */
    public static SchedulingEngine emptyingItsRequest() {
        return named("empties-its-request", request -> {
            request.week().requests().clear();
            request.week().sessions().clear();
            return sound(request);
        });
    }

    /** Empties the answer that it has given, and what it was made of. */
    public static SchedulingEngine emptyingItsAnswer() {
        return changing("empties-its-answer", (request, placed) -> {
            SchedulingAnswer answer = Assigned.of(placed);
            placed.values().forEach(Collection::clear);
            placed.clear();
            return answer;
        });
    }

    /** One of each, new, in no order that matters. */
    public static List<SchedulingEngine> all() {
        List<SchedulingEngine> all = new ArrayList<>();
        Arrays.stream(Fault.values()).map(FaultyEngines::that).forEach(all::add);
        all.addAll(List.of(
                placingAStranger(),
                inventingASession(),
                givingNothing(),
                overbooking(),
                provingTooLittle(),
                keepingItsOrder(),
                emptyingItsRequest(),
                emptyingItsAnswer()));
        return all;
    }

    private static SchedulingEngine named(String id, Function<SchedulingRequest, SchedulingAnswer> deed) {
        return new Faulty(id, new Deeds(true), deed);
    }

    private static SchedulingEngine changing(
            String id,
            BiFunction<SchedulingRequest, Map<ParticipantId, Collection<SessionId>>, SchedulingAnswer> change) {
        return named(id, request -> change.apply(request, placed(schedule(request))));
    }

    private static SchedulingAnswer sound(SchedulingRequest request) {
        return Assigned.of(placed(schedule(request)));
    }

    private static WeekSchedule schedule(SchedulingRequest request) {
        return new WeekScheduler().schedule(request.week(), request.limits(), request.monitor());
    }

    private static Map<ParticipantId, Collection<SessionId>> placed(WeekSchedule schedule) {
        Map<ParticipantId, Collection<SessionId>> placed = new TreeMap<>();
        schedule.plans()
                .forEach(plan -> placed.put(
                        plan.participant(),
                        new ArrayList<>(
                                plan.sessions().stream().map(Session::id).toList())));
        return placed;
    }

    private static List<ParticipantId> everybody(SchedulingRequest request) {
        return request.week().requests().stream()
                .map(WeekRequest::participant)
                .map(who -> who.id())
                .toList();
    }

    private static List<SessionId> sessions(SchedulingRequest request) {
        return request.week().sessions().stream().map(Session::id).toList();
    }

    private record Faulty(String id, Deeds own, Function<SchedulingRequest, SchedulingAnswer> deed)
            implements SchedulingEngine, AutoCloseable {

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(id, "1", Set.of(Capability.SCHEDULING, Capability.DETERMINISTIC));
        }

        @Override
        public SchedulingAnswer schedule(SchedulingRequest request) {
            return deed.apply(request);
        }

        @Override
        public void close() {
            own.close();
        }
    }
}
