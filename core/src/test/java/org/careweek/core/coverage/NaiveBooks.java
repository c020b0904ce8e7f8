package org.careweek.core.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The books of authorizations as a biller would keep them on paper: numbers, letters and one line a session. */
final class NaiveBooks {

    /** Unit 'D', 'H' or 'V'; the amount in days, minutes or visits. */
    record Grant(int level, int from, int through, char unit, int amount) {}

    /** What is to be booked: {@code verb} 'R'eserve, 'C'onsume or 'X' for release. */
    record Step(char verb, int session, int grant, int day, int level, char unit, int minutes) {}

    /** The last step of each session that was booked, or null. */
    private final Step[] lines = new Step[LedgerStory.SESSIONS];

    private final List<Grant> grants;

    NaiveBooks(List<Grant> grants) {
        this.grants = grants;
    }

    /** Whether the step is taken; one that makes no sense is not. */
    boolean take(Step step) {
        Step now = lines[step.session()];
        if (step.verb() == 'X') {
            if (now == null) {
                return false;
            }
            lines[step.session()] =
                    new Step('X', now.session(), now.grant(), now.day(), now.level(), now.unit(), now.minutes());
            return true;
        }
        Set<String> reasons = reasons(step);
        if (step.verb() == 'C') {
            reasons.remove("authorization.units");
        }
        if (!reasons.isEmpty() || isNonsense(step)) {
            return false;
        }
        lines[step.session()] = step;
        return true;
    }

    /** Reserving what was attended. */
    boolean isNonsense(Step step) {
        Step now = lines[step.session()];
        return step.verb() == 'R' && now != null && now.verb() == 'C';
    }

    boolean knows(int session) {
        return lines[session] != null;
    }

    Set<String> reasons(Step step) {
        Grant grant = grants.get(step.grant());
        Set<String> reasons = new TreeSet<>();
        if (grant.level() != step.level()) {
            reasons.add("authorization.level");
        }
        if (step.day() < grant.from() || step.day() > grant.through()) {
            reasons.add("authorization.span");
        }
        List<Step> others = live(step.session());
        if (others.stream().anyMatch(it -> it.day() == step.day() && it.level() != step.level())) {
            reasons.add("authorization.one-level-a-date");
        }
        if (grant.unit() != step.unit()) {
            reasons.add("authorization.unit-kind");
            boolean nothing = grant.unit() == 'D'
                    ? daysTaken(step, others) >= grant.amount()
                    : sum(step.grant(), others) >= grant.amount();
            if (nothing) {
                reasons.add("authorization.units");
            }
            return reasons;
        }
        List<Step> withIt = new ArrayList<>(others);
        withIt.add(step);
        if (sum(step.grant(), withIt) > grant.amount()) {
            reasons.add("authorization.units");
        }
        return reasons;
    }

    private static long daysTaken(Step step, List<Step> others) {
        return others.stream()
                .filter(it -> it.grant() == step.grant() && it.day() != step.day())
                .map(Step::day)
                .distinct()
                .count();
    }

    /** What is booked on a grant, in its own amount. */
    long taken(int grant) {
        return sum(grant, live(-1));
    }

    /** The day on which the last unit of a grant goes; -1 where some are left, or there were none. */
    int exhausted(int grant) {
        int amount = grants.get(grant).amount();
        for (int day = 0; amount > 0 && day < LedgerStory.DAYS; day++) {
            int last = day;
            if (sum(grant, live(-1).stream().filter(it -> it.day() <= last).toList()) >= amount) {
                return day;
            }
        }
        return -1;
    }

    /** The grant, usable but for what is forgiven, that ends first, then begins first, then has the smaller number; -1 where none can be used. */
    int payer(Step step, Set<String> forgiven) {
        return IntStream.range(0, grants.size())
                .filter(it -> forgiven.containsAll(reasons(new Step(
                        step.verb(), step.session(), it, step.day(), step.level(), step.unit(), step.minutes()))))
                .boxed()
                .min(Comparator.comparing((Integer it) -> grants.get(it).through())
                        .thenComparing(it -> grants.get(it).from())
                        .thenComparing(it -> it))
                .orElse(-1);
    }

    private long sum(int grant, List<Step> steps) {
        List<Step> own = steps.stream().filter(it -> it.grant() == grant).toList();
        return switch (grants.get(grant).unit()) {
            case 'D' -> own.stream().map(Step::day).distinct().count();
            case 'H' -> own.stream().mapToLong(Step::minutes).sum();
            default -> own.size();
        };
    }

    private List<Step> live(int without) {
        return Arrays.stream(lines)
                .filter(it -> it != null && it.verb() != 'X' && it.session() != without)
                .toList();
    }
}
