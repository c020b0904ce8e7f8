package org.careweek.core.scheduling.pricing;

/** The choices of a plan that holds already, and what it is worth to keep them, in points. Does not change. */
final class Kept {

    private final boolean[] isKept;
    private final int[] choices;
    private final boolean isWeek;
    private final int moved;
    private final int changed;

    /**
     * What holds already.
     *
     * @param all how many choices there are
     * @param choices those that hold, rising
     * @param isWeek whether that is a week by itself, so that nothing has to change
     * @param moved what it costs to have any other week than that, or none
     * @param changed what each session costs that is in one of the two weeks alone
     */
    Kept(int all, int[] choices, boolean isWeek, int moved, int changed) {
        this.isKept = new boolean[all];
        this.choices = choices;
        for (int choice : choices) {
            isKept[choice] = true;
        }
        this.isWeek = isWeek;
        this.moved = moved;
        this.changed = changed;
    }

    /** Rising. Not to be changed. */
    int[] choices() {
        return choices;
    }

    boolean isWeek() {
        return isWeek;
    }

    /** What it costs to have no week any more. Every week is worth so much more, and what is kept of it is no extra. */
    int place() {
        return moved + changed * choices.length;
    }

    /** What a week is worth more than otherwise that holds none of its sessions, and no others. */
    int any() {
        return isWeek ? 0 : moved;
    }

    /** What a choice adds to that. */
    int more(int choice) {
        return isKept[choice] ? changed : -changed;
    }

    /** Whether a week is all of what holds, and nothing else. */
    boolean isAll(int[] week) {
        boolean isAll = week.length == choices.length;
        for (int choice : week) {
            isAll &= isKept[choice];
        }
        return isAll;
    }

    /** What a week is worth more than otherwise. */
    int worth(int[] week) {
        if (isAll(week)) {
            return place();
        }
        int worth = any();
        for (int choice : week) {
            worth += more(choice);
        }
        return worth;
    }
}
