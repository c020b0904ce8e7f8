package org.careweek.core.hours.counting;

import java.util.Optional;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;

/** Consecutive dates in one level of care, looked up once for all of them. */
public final class LevelRun {

    private final LevelHistory levels;
    private int until = Integer.MIN_VALUE;
    private Optional<LevelOfCare> level = Optional.empty();

    public LevelRun(LevelHistory levels) {
        this.levels = levels;
    }

    /** Goes on to the run that holds a date, which is not before that asked for last, to be asked for what follows it. */
    public void moveTo(int day) {
        if (day >= until) {
            level = levels.levelOn(day);
            until = (int) Math.min(Integer.MAX_VALUE, levels.nextChange(day).orElse(Integer.MAX_VALUE));
        }
    }

    /** The level of all its dates; empty out of care. */
    public Optional<LevelOfCare> level() {
        return level;
    }

    /** The first later date with another level. */
    public int until() {
        return until;
    }
}
