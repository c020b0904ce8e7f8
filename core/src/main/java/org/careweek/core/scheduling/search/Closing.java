package org.careweek.core.scheduling.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.careweek.core.scheduling.pricing.Effort;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * The best schedule of a small clinic, and the proof. The best shares of the weeks that are known have prices; at these everybody may have a better
 * week that is not known yet, and so on until nobody has. Where shares are not whole, somebody either attends a session, or not, and
 * both are looked at, unless prices prove that nothing better can be found there. Not safe for concurrent use.
 */
final class Closing {

    private static final int POINT = Terms.POINT;

    /** Prices that prove so little more than they should, in parts of a point, are good enough. */
    private static final int TOLERANCE = POINT / 8;

    /** What is decided, and what no schedule that keeps to it is above, in parts of a point. */
    private record Place(long bound, int number, int[] decided) {}

    private final Clinic clinic;
    private final Resources resources;
    private final Decisions decisions;
    private final Columns columns;
    private final Proof proof;
    private final Tool tool;
    private final Effort effort;
    private final PriorityQueue<Place> open = new PriorityQueue<>(Comparator.comparingLong(Place::bound)
            .reversed()
            .thenComparing(Comparator.comparingInt(Place::number).reversed()));

    private int[][] plan;
    private long score;
    private long unsolved = Long.MIN_VALUE;
    private int places;

    /**
     * Begins with a schedule.
     *
     * @param seats of each session
     * @param limit how many people can be placed at most
     */
    Closing(Clinic clinic, int[] seats, int limit, int[][] plan, Tool tool, Effort effort) {
        this.clinic = clinic;
        this.resources = new Resources(clinic, seats, limit);
        this.decisions = new Decisions(clinic, seats);
        this.columns = new Columns(clinic, resources);
        this.proof = new Proof(clinic, resources, decisions, columns, tool, effort);
        this.tool = tool;
        this.effort = effort;
        this.plan = plan;
        for (int person = 0; person < plan.length; person++) {
            know(person, plan[person]);
            score += clinic.score(person, plan[person]);
        }
    }

    /** Makes a week known, which helps to begin with. */
    void know(int person, int[] choices) {
        if (choices.length > 0) {
            columns.add(person, choices, decisions.allow(person, choices));
        }
    }

    /** Looks until the best is proven, or the effort is spent: where the bound is highest, and from there on straight down. */
    void run() {
        open.add(new Place(Long.MAX_VALUE, 0, Seating.NOTHING));
        while (!open.isEmpty() && isWorth(open.peek().bound()) && !effort.isSpent()) {
            Optional<Place> next = Optional.of(open.poll());
            decisions.become(next.get().decided());
            while (next.isPresent() && !effort.isSpent()) {
                columns.keepTo(decisions);
                next = explore(next.get().bound());
            }
            next.ifPresent(open::add);
        }
    }

    private boolean isWorth(long bound) {
        return bound >= (score + 1) * POINT;
    }

    private Place here(long bound) {
        return new Place(bound, places, decisions.all());
    }

    /** Returns where to go on, if that is worth it. */
    private Optional<Place> explore(long before) {
        places++;
        long bound = before;
        boolean isNew = true;
        while (isNew) {
            Relaxation relaxation = columns.relaxation();
            relaxation.solve(20 * relaxation.rows(), effort);
            if (effort.isSpent()) {
                return Optional.of(here(bound));
            }
            int known = columns.size();
            bound = Math.min(bound, proof.renew());
            isNew = columns.size() > known && bound - relaxation.worth() * POINT > TOLERANCE;
            if (!isWorth(bound)) {
                return Optional.empty();
            }
        }
        complete();
        return isWorth(bound) ? branch(bound) : Optional.empty();
    }

    private void complete() {
        Completion completion = new Completion(clinic, resources, tool);
        completion.run(columns, columns.relaxation().shares(), proof.prices(), effort);
        if (completion.score() > score) {
            plan = completion.plan();
            score = completion.score();
            for (int person = 0; person < plan.length; person++) {
                know(person, plan[person]);
            }
        }
    }

    private Optional<Place> branch(long bound) {
        Optional<Question> asked = Question.of(columns, resources, decisions, proof.prices(), effort);
        if (asked.isEmpty()) {
            settle(bound);
            return Optional.empty();
        }
        Question question = asked.get();
        int before = decisions.size();
        decisions.decide(question.person(), question.choice(), !question.first());
        if (decisions.isPossible()) {
            open.add(here(bound));
        }
        decisions.backTo(before);
        decisions.decide(question.person(), question.choice(), question.first());
        return decisions.isPossible() ? Optional.of(here(bound)) : Optional.empty();
    }

    /** Where all is decided, one schedule is left, or none. */
    private void settle(long bound) {
        Decided decided = new Decided(clinic, resources, decisions, tool);
        if (decided.isSchedule() && decided.score() > score) {
            plan = decided.plan();
            score = decided.score();
        }
        if (!decided.isCertain()) {
            unsolved = Math.max(unsolved, bound);
        }
    }

    /** Of each person the choices, empty where unplaced. */
    int[][] plan() {
        return plan;
    }

    /** In points. */
    long score() {
        return score;
    }

    /** No schedule is worth more, in points. */
    long bound() {
        long most = open.isEmpty() ? unsolved : Math.max(unsolved, open.peek().bound());
        return most == Long.MAX_VALUE ? most : Math.max(score, Math.floorDiv(most, POINT));
    }

    /** At how many places it was decided how to go on. */
    int places() {
        return places;
    }
}
