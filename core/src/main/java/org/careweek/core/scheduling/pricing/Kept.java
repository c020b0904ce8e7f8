package org.careweek.core.scheduling.pricing;

import java.util.stream.IntStream;

/** The choices of a week that holds already, and what it costs to have another one. Does not change. */
final class Kept {

    private final boolean[] isKept;
    private final int[] choices;
    private final int leaving;
    private final int changing;

    /**
     * What holds already.
     *
     * @param isKept of each choice
     * @param leaving what any other week costs, in points; 0 where what holds is no week
     * @param changing what each session costs that is in one of the two weeks alone, in points
     */
    Kept(boolean[] isKept, int leaving, int changing) {
        this.isKept = isKept;
        this.choices =
                IntStream.range(0, isKept.length).filter(it -> isKept[it]).toArray();
        this.leaving = leaving;
        this.changing = changing;
    }

    /** Rising. Not to be changed. */
    int[] choices() {
        return choices;
    }

    /** Whether it is a week that can be kept as it is. */
    boolean isWeek() {
        return leaving > 0;
    }

    /** What a week costs that shares no session with it, before its own sessions, in points. */
    int most() {
        return leaving + changing * choices.length;
    }

    /** What having a choice adds to that, in points; less than nothing for what is kept. */
    int more(int choice) {
        return isKept[choice] ? -changing : changing;
    }

    /** What a week costs for not being this one, in points. */
    int lost(int[] some) {
        int more = 0;
        boolean isSame = some.length == choices.length;
        for (int choice : some) {
            more += more(choice);
            isSame &= isKept[choice];
        }
        return isSame ? 0 : most() + more;
    }
}
