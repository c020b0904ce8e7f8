package org.careweek.core.policy.staffing;

import java.time.LocalDate;
import java.util.Objects;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;

/**
 * How many participants of one level of care a facilitator has, as an average over a program's days: from when, and who says
 * so. No single session is asked for it.
 *
 * @param level the level of care
 * @param most the most participants for each facilitator, 1 or more, included
 * @param from the first date on which it is in force
 * @param citation who says so
 */
public record StaffRatioRow(LevelOfCare level, int most, LocalDate from, Citation citation) {

    public StaffRatioRow {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(citation, "citation");
        if (most < 1) {
            throw new IllegalArgumentException(
                    "a facilitator must have room for 1 participant or more, but had " + most);
        }
    }

    /** What too many participants for each facilitator break, {@code staff-ratio.above-most}. */
    public Rule maximum() {
        return Rule.of("staff-ratio.above-most", Severity.WARN, citation);
    }

    /** What stays open where nobody knows the facilitators, {@code staff-ratio.unknown}. */
    public Rule unknown() {
        return Rule.of("staff-ratio.unknown", Severity.WARN, citation);
    }
}
