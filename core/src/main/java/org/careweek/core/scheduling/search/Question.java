package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careweek.core.scheduling.pricing.Effort;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * What to decide next: whether somebody attends a session, or is placed at all.
 *
 * @param choice of the person, or the number behind the last for being placed
 * @param first the answer to look at first
 */
record Question(int person, int choice, boolean first) {

    private static final double SOME = 1e-4;
    private static final double FULL = 0.01;
    private static final double RATHER_PLACED = 1000;
    private static final double RATHER_NOT = 0.001;
    private static final int MOST_TRIED = 6;
    private static final int MOST_PIVOTS = 20;
    private static final int MOST_IN_VAIN = 2;
    private static final double NOTICED = 0.05;
    private static final double SMALL = 0.01;

    private record Doubt(int person, int choice, double weight) {}

    /** Of what is not whole, what makes most of a difference either way; of what is, anything that is open. */
    static Optional<Question> of(
            Columns columns, Resources resources, Decisions decisions, int[] price, Effort effort) {
        List<Doubt> doubts = doubts(columns, resources, decisions, price);
        if (doubts.isEmpty()) {
            return decisions.anyOpen().map(it -> new Question(it[0], it[1], true));
        }
        doubts.sort(Comparator.comparingDouble(Doubt::weight).reversed());
        double now = columns.relaxation().worth();
        Question best = null;
        double most = -1;
        int vain = 0;
        for (Doubt doubt : doubts.subList(0, Math.min(MOST_TRIED, doubts.size()))) {
            double with = tried(columns, decisions, doubt, true, effort);
            double without = tried(columns, decisions, doubt, false, effort);
            double change = Math.max(SMALL, now - with) * Math.max(SMALL, now - without);
            vain = change > NOTICED * SMALL ? 0 : vain + 1;
            if (change > most) {
                most = change;
                best = new Question(doubt.person(), doubt.choice(), with >= without);
            }
            if (vain == MOST_IN_VAIN) {
                break;
            }
        }
        columns.keepTo(decisions);
        return Optional.of(best);
    }

    private static List<Doubt> doubts(Columns columns, Resources resources, Decisions decisions, int[] price) {
        double[] share = columns.relaxation().shares();
        double[] left = columns.relaxation().left();
        List<Doubt> doubts = new ArrayList<>();
        for (int person = 0; person < decisions.people(); person++) {
            double[] parts = columns.parts(person, share);
            for (int choice = 0; choice < parts.length; choice++) {
                if (Math.min(parts[choice], 1 - parts[choice]) > SOME && decisions.isOpen(person, choice)) {
                    double factor = choice == parts.length - 1 ? RATHER_PLACED : RATHER_NOT;
                    int[] taken = choice == parts.length - 1 ? Seating.NOTHING : resources.of(person, choice);
                    for (int resource : taken) {
                        double worth = 1 + price[resource] / (double) Terms.POINT;
                        factor = left[resource] < FULL ? Math.max(factor, worth) : factor;
                    }
                    doubts.add(new Doubt(person, choice, parts[choice] * factor));
                }
            }
        }
        return doubts;
    }

    /** What the shares would be worth, roughly. */
    private static double tried(Columns columns, Decisions decisions, Doubt doubt, boolean isMust, Effort effort) {
        int before = decisions.size();
        decisions.decide(doubt.person(), doubt.choice(), isMust);
        double worth = Double.NEGATIVE_INFINITY;
        if (decisions.isPossible()) {
            columns.keepTo(decisions);
            columns.relaxation().solve(MOST_PIVOTS, effort);
            worth = columns.relaxation().worth();
        }
        decisions.backTo(before);
        return worth;
    }
}
