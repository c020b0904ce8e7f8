package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.search.Clinic;
import org.careweek.core.scheduling.search.Held;
import org.careweek.core.scheduling.search.Known;

/** What holds before a week is scheduled again: who is planned to attend what, and what of it is settled. */
final class Rescheduling {

    private static final int[] NO_PLAN = {};

    private final ClinicWeek week;
    private final Assignment present;
    private final Stability stability;
    private final Optional<ScheduledWeek> before;
    private final WeekIndex index;
    private final int[][] plans;
    private final BitSet begun;

    /**
     * @param week the week that is scheduled now
     * @param present what holds
     * @param before the week as it was scheduled, if that is known
     */
    Rescheduling(ClinicWeek week, Assignment present, Stability stability, Optional<ScheduledWeek> before) {
        this.week = week;
        this.present = present;
        this.stability = stability;
        this.before = before;
        this.index = new WeekIndex(week);
        this.begun = index.begunBefore(stability.from());
        this.plans = new int[index.people()][];
        for (int person = 0; person < plans.length; person++) {
            SortedSet<SessionId> own = present.sessions().get(id(person));
            plans[person] = own == null
                    ? NO_PLAN
                    : own.stream()
                            .mapToInt(index::find)
                            .filter(session -> session >= 0)
                            .sorted()
                            .toArray();
        }
    }

    private ParticipantId id(int person) {
        return index.person(person).request().participant().id();
    }

    /** Of each person, what of the present plan is still offered, by index, rising. */
    int[][] plans() {
        return plans;
    }

    /** The clinic, where each change of what holds costs something; a plan that has lost a session is changed already. */
    Clinic clinic(WeekNumbers numbers) {
        Map<Integer, Held> held = new TreeMap<>();
        for (int person = 0; person < plans.length; person++) {
            boolean hasPlan = present.sessions().containsKey(id(person));
            if (hasPlan && !numbers.promised().containsKey(person)) {
                held.put(person, new Held(plans[person], isWhole(person)));
            }
        }
        return numbers.clinic(begun).near(held, stability.moved(), stability.changed());
    }

    Stability stability() {
        return stability;
    }

    /** The plans that were accepted before. */
    KnownPlans accepted() {
        return before.map(KnownPlans::of).orElse(KnownPlans.NONE);
    }

    /**
     * The week in numbers, where what has begun and what is promised stays.
     *
     * @param goesOn asked before each person whose weeks are not the same as before
     */
    WeekNumbers numbers(BooleanSupplier goesOn) {
        Settled[] settled = settled();
        SortedMap<Integer, int[]> promised = new TreeMap<>();
        keep(promised, new ProblemBuilder(index, settled), this::isPromised);
        promised.forEach((person, plan) -> {
            BitSet taken = bits(plan);
            taken.andNot(begun);
            index.person(person).apart().stream().forEach(other -> settled[other] = settled[other].without(taken));
        });
        return before.map(it -> new WeekNumbers(index, settled, promised, it.numbers(), goesOn))
                .orElseGet(() -> new WeekNumbers(index, settled, promised, goesOn));
    }

    private boolean isPromised(int person) {
        return stability.promised().contains(id(person)) && isWhole(person);
    }

    /** What still holds of the plans, by person, where nothing is searched: what is promised, and what the week allows beside it. */
    SortedMap<Integer, int[]> holding(WeekNumbers numbers) {
        SortedMap<Integer, int[]> holding = new TreeMap<>(numbers.promised());
        keep(holding, numbers.problems(), person -> !numbers.promised().containsKey(person));
        return holding;
    }

    private Settled[] settled() {
        Settled[] settled = Settled.nothing(index.people());
        for (int person = 0; person < settled.length && !begun.isEmpty(); person++) {
            settled[person] = Settled.of(begun, bits(plans[person]));
        }
        return settled;
    }

    private static BitSet bits(int[] some) {
        BitSet set = new BitSet();
        for (int one : some) {
            set.set(one);
        }
        return set;
    }

    /**
     * Keeps more people's plans, beside those that are kept already. What the week does not allow any more is not kept: a week that is
     * none now, a seat that is no more, what is shared by people who have to be apart.
     */
    private void keep(SortedMap<Integer, int[]> kept, ProblemBuilder problems, IntPredicate whose) {
        int[] seatsLeft = new int[index.sessions()];
        Arrays.setAll(seatsLeft, session -> index.session(session).seats());
        kept.values().forEach(plan -> sit(plan, seatsLeft));
        for (int person = 0; person < plans.length; person++) {
            int[] plan = plans[person];
            if (whose.test(person) && problems.isWeek(person, plan) && fits(person, seatsLeft, kept.keySet())) {
                kept.put(person, plan);
                sit(plan, seatsLeft);
            }
        }
    }

    private static void sit(int[] plan, int[] seatsLeft) {
        for (int session : plan) {
            seatsLeft[session]--;
        }
    }

    private boolean isWhole(int person) {
        SortedSet<SessionId> own = present.sessions().get(id(person));
        return own != null && own.size() == plans[person].length;
    }

    private boolean fits(int person, int[] seatsLeft, Set<Integer> others) {
        for (int session : plans[person]) {
            if (seatsLeft[session] <= 0 && !begun.get(session)) {
                return false;
            }
        }
        BitSet own = bits(plans[person]);
        own.andNot(begun);
        return index.person(person).apart().stream()
                .noneMatch(other -> others.contains(other) && own.intersects(bits(plans[other])));
    }

    /** What is known of the week before, and still holds; nothing where its search was ended before it had prices. */
    Optional<Known> known(WeekNumbers numbers) {
        return before.filter(it -> !it.known().isNothing()).map(it -> numbers.known(it.known()));
    }

    /** What changes for whom. */
    List<PlanMove> moves(List<WeeklyPlan> now) {
        Map<ParticipantId, List<Session>> after = new HashMap<>();
        now.forEach(plan -> after.put(plan.participant(), plan.sessions()));
        Map<SessionId, Session> known = new HashMap<>();
        week.sessions().forEach(session -> known.put(session.id(), session));
        before.ifPresent(it -> it.week().sessions().forEach(session -> known.put(session.id(), session)));
        Set<ParticipantId> people = new LinkedHashSet<>();
        week.requests().forEach(request -> people.add(request.participant().id()));
        people.addAll(present.sessions().keySet());
        List<PlanMove> moves = new ArrayList<>();
        for (ParticipantId who : people) {
            List<Session> had = present.sessions().containsKey(who)
                    ? present.sessions().get(who).stream()
                            .filter(known::containsKey)
                            .map(known::get)
                            .toList()
                    : List.of();
            List<Session> has = after.getOrDefault(who, List.of());
            if (!PlanMove.areSame(had, has)) {
                moves.add(new PlanMove(who, had, has));
            }
        }
        return moves;
    }
}
