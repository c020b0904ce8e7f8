package org.careweek.core.scheduling;

import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;

/** How much may still be looked at when a schedule is made: all that is asked for, or little once somebody waits. Not safe for concurrent use. */
final class LastLooks {

    /** A few hundredths of a second's work, in the steps of {@link BestWeek}. */
    private static final long LITTLE = 4_000_000;

    /** What it takes to begin a look, in the same steps. */
    private static final long A_LOOK = 100_000;

    private final BooleanSupplier goesOn;
    private long left = Long.MAX_VALUE;

    private LastLooks(BooleanSupplier goesOn) {
        this.goesOn = goesOn;
    }

    /** As many as are asked for. */
    static LastLooks all() {
        return new LastLooks(() -> true);
    }

    /** As many as are asked for as long as nobody waits, and few from then on. */
    static LastLooks asLongAs(BooleanSupplier goesOn) {
        return new LastLooks(goesOn);
    }

    /** Whether anything may still be looked at. */
    boolean areLeft() {
        if (left > LITTLE && !goesOn.getAsBoolean()) {
            left = LITTLE;
        }
        return left > 0;
    }

    /** A look with as much work as it may take; once all is spent, it takes next to none and finds nothing. */
    BestWeek.Answer at(LongFunction<BestWeek.Answer> look) {
        long most = areLeft() ? Math.min(left, BestWeek.QUICK) : 1;
        BestWeek.Answer answer = look.apply(most);
        left -= A_LOOK + answer.spent();
        return answer;
    }
}
