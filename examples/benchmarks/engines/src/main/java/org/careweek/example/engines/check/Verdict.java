package org.careweek.example.engines.check;

import java.util.EnumSet;
import java.util.Set;
import org.careweek.example.engines.problem.Claim;

/**
 * What a schedule is worth, and what is wrong with it.
 *
 * @param placed people with a plan
 * @param score the sum of what their plans are worth
 * @param findings each once; empty for a schedule of the week
 */
public record Verdict(int placed, long score, Set<Finding> findings) {

    public Verdict {
        findings = Set.copyOf(findings);
    }

    /** The same with what is wrong in what an engine says of its schedule. */
    public Verdict on(Claim claim) {
        Set<Finding> all = EnumSet.noneOf(Finding.class);
        all.addAll(findings);
        if (claim.counted().isPresent() && claim.counted().getAsLong() != score) {
            all.add(Finding.SCORE);
        }
        if (claim.bound().isPresent() && claim.bound().getAsLong() < score) {
            all.add(Finding.BOUND);
        }
        if (claim.placedBound().isPresent() && claim.placedBound().getAsInt() < placed) {
            all.add(Finding.PLACED_BOUND);
        }
        return new Verdict(placed, score, all);
    }
}
