package org.careweek.example.clinic.input.attendance;

import java.time.LocalDate;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Level;

/**
 * The level of care of a person from a date on, until the person's next row. Prints nothing of it.
 *
 * @param effectiveOn a local date, included
 */
public record LevelRow(PrivateText participant, LocalDate effectiveOn, Level level) {

    @Override
    public String toString() {
        return "LevelRow[private]";
    }
}
