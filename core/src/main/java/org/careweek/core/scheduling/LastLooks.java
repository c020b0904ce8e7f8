package org.careweek.core.scheduling;

import java.util.function.LongFunction;

/** How much may still be looked at when a schedule is made: all that is asked for, or little where somebody waits. Not safe for concurrent use. */
final class LastLooks {

    /** Less than a tenth of a second's work, in the steps of {@link BestWeek}. */
    private static final long LITTLE = 8_000_000;

    private long left;

    private LastLooks(long left) {
        this.left = left;
    }

    static LastLooks many() {
        return new LastLooks(Long.MAX_VALUE);
    }

    static LastLooks few() {
        return new LastLooks(LITTLE);
    }

    /** Whether anything may still be looked at. */
    boolean areLeft() {
        return left > 0;
    }

    /** A look with as much work as it may take; once all is spent, it takes next to none and finds nothing. */
    BestWeek.Answer at(LongFunction<BestWeek.Answer> look) {
        BestWeek.Answer answer = look.apply(Math.max(1, Math.min(left, BestWeek.QUICK)));
        left -= answer.spent();
        return answer;
    }
}
