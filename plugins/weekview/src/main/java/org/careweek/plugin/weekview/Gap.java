package org.careweek.plugin.weekview;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a plan may be from the best one.
 *
 * @param score the plan's score
 * @param bound proven: no plan scores more
 */
record Gap(long score, long bound) {

    /** Such as {@code 0.42 %}, rounded up so that an open gap never reads as none; or a dash where it has no meaning. */
    String percentage() {
        return isMeaningful() ? percent().toPlainString() + "\u00A0%" : "–";
    }

    /** The same in words. */
    String inWords() {
        if (score > bound) {
            return "The score lies above the stated bound, so the bound proves nothing here.";
        }
        if (score == bound) {
            return "Proven best: no plan of this week can score higher.";
        }
        if (!isMeaningful()) {
            return "A better plan may exist.";
        }
        return nearness() + ": no plan of this week can score higher than the bound, and this one is at most "
                + percentage()
                + " below it.";
    }

    private String nearness() {
        if (percent().compareTo(BigDecimal.ONE) <= 0) {
            return "Very close to the best possible";
        }
        return percent().compareTo(BigDecimal.valueOf(5)) <= 0
                ? "Close to the best possible"
                : "A clearly better plan may exist";
    }

    private boolean isMeaningful() {
        return score == bound || (bound > 0 && score < bound);
    }

    private BigDecimal percent() {
        if (score == bound) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(bound)
                .subtract(BigDecimal.valueOf(score))
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(bound), 2, RoundingMode.UP);
    }
}
