package org.careweek.plugin.icalendar.busy;

/** How many days and times may still be looked at, so that no calendar takes long. Counted, not timed: the same everywhere. */
final class Work {

    private static final int OF_A_RULE = 200_000;
    private static final int OF_A_FILE = 5_000_000;

    private int left = OF_A_FILE;
    private int leftOfRule;

    void beginRule() {
        leftOfRule = OF_A_RULE;
    }

    void spend(long steps) throws UnusableValue {
        if (steps > leftOfRule || steps > left) {
            throw new UnusableValue(
                    RefusalReason.TOO_MUCH_WORK,
                    "rules that take at most " + OF_A_RULE + " steps to work out, and all together " + OF_A_FILE);
        }
        leftOfRule -= (int) steps;
        left -= (int) steps;
    }
}
