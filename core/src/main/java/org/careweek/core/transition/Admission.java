package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.careweek.core.program.LevelOfCare;

/**
 * Care begins. It may begin at any level: after inpatient care, or as the first treatment there is.
 *
 * @param level the level of care
 * @param cameFrom the level of care that somebody comes from, if there was any
 * @param date the first date in care
 * @param decision who decided, and why
 * @param placement what the level was chosen by
 */
public record Admission(
        LevelOfCare level, Optional<LevelOfCare> cameFrom, LocalDate date, Decision decision, Placement placement)
        implements Transition {

    @Override
    public String toString() {
        return "Admission[private]";
    }
}
