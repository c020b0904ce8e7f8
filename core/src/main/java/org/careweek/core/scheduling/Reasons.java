package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.pricing.NeedMemory;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * Finds out why somebody has no plan, or none of some kind, everyone else's plan unchanged. Each claim is proven by taking obstacles out of the very
 * problem that has no solution, and solving it again.
 */
final class Reasons {

    private static final int ENOUGH = 3;

    private final WeekIndex index;
    private final ProblemBuilder problems;
    private final Roster roster;
    private final LastLooks looks;
    private final String plan;
    private NeedMemory memory = new NeedMemory();

    /**
     * @param roster everyone else's plans
     * @param looks how much may be looked at
     * @param plan what is not possible, in words
     */
    Reasons(WeekIndex index, ProblemBuilder problems, Roster roster, LastLooks looks, String plan) {
        this.index = index;
        this.problems = problems;
        this.roster = roster;
        this.looks = looks;
        this.plan = plan;
    }

    /**
     * Single obstacles that are enough by themselves, or else one minimal set. None where there were too many ways to combine
     * the sessions, or too much to look at before: neither a plan nor a proof that there is none was found in time. None either where sessions that have begun
     * stand in the way by themselves.
     */
    List<Reason> of(int person) {
        memory = new NeedMemory();
        if (!without(Set.of(), person).isImpossible()) {
            return List.of();
        }
        LevelLimits limits = index.person(person).limits();
        Set<Obstacle> inForce = EnumSet.noneOf(Obstacle.class);
        for (Obstacle obstacle : Obstacle.values()) {
            if (obstacle.rule(limits).isPresent() && problems.isFelt(obstacle, person)) {
                inForce.add(obstacle);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        for (Obstacle obstacle : inForce) {
            if (reasons.size() < ENOUGH) {
                without(EnumSet.of(obstacle), person)
                        .week()
                        .ifPresent(week -> reasons.add(reason(EnumSet.of(obstacle), person, week)));
            }
        }
        return reasons.isEmpty() ? smallestOf(inForce, person) : reasons;
    }

    /** Puts the obstacles back one by one, last first, and keeps out only those that cannot be put back. */
    private List<Reason> smallestOf(Set<Obstacle> inForce, int person) {
        Set<Obstacle> gone = EnumSet.copyOf(inForce);
        BestWeek.Answer witness = without(gone, person);
        if (witness.isImpossible()) {
            return problems.offersTreatment(gone, person) ? List.of() : List.of(nothingToAttend());
        }
        List<Obstacle> lastFirst = new ArrayList<>(inForce);
        Collections.reverse(lastFirst);
        for (Obstacle obstacle : lastFirst) {
            Set<Obstacle> fewer = EnumSet.copyOf(gone);
            fewer.remove(obstacle);
            BestWeek.Answer still = without(fewer, person);
            if (!still.isImpossible()) {
                gone = fewer;
                witness = still;
            }
        }
        Set<Obstacle> smallest = gone;
        return witness.week().map(week -> reason(smallest, person, week)).stream()
                .toList();
    }

    private BestWeek.Answer without(Set<Obstacle> gone, int person) {
        return looks.at(work -> problems.bestWithout(gone, roster, person, this::priceOfFullSession, work, memory));
    }

    /** Makes the witness use no more full sessions than it has to. */
    private long priceOfFullSession(int session) {
        return roster.seatsLeft(session) > 0 ? 0 : Terms.PLACED;
    }

    private Reason reason(Set<Obstacle> gone, int person, BestWeek.Week witness) {
        LevelLimits limits = index.person(person).limits();
        List<Rule> rules = gone.stream()
                .map(obstacle ->
                        index.week().policy().inForce(obstacle.rule(limits).orElseThrow()))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        String ways = gone.stream().map(Obstacle::wayOut).collect(Collectors.joining(", together with "));
        Explanation explanation = Explanation.of(plan + " would be possible with " + ways + ".");
        return new Reason(rules, gone.contains(Obstacle.SEATS) ? withFullSessions(explanation, witness) : explanation);
    }

    private Explanation withFullSessions(Explanation explanation, BestWeek.Week witness) {
        String full = IntStream.of(witness.sessions())
                .filter(session -> roster.seatsLeft(session) == 0)
                .mapToObj(session -> index.session(session).id().toString())
                .collect(Collectors.joining(", "));
        return explanation.with("full sessions", full);
    }

    /** Not even without any rule: the clinic offers nothing that counts. */
    private Reason nothingToAttend() {
        return new Reason(
                List.of(SchedulingRules.NO_SESSIONS),
                Explanation.of("The week has no session left that counts as treatment."));
    }
}
