package org.careweek.core.compliance;

import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/** What can be said of the hours of a week. A verdict on hours, never a clinical recommendation. */
public enum Verdict {
    /** Less than the level of care asks for, whatever the unrecorded attendance was. */
    BELOW,
    /** Within the band, whatever the unrecorded attendance was. */
    WITHIN,
    /** More than the level of care describes. */
    ABOVE,
    /** It depends on attendance that nobody recorded. */
    UNKNOWN,
    /** The level of care changed in the week: neither passed nor failed. */
    PARTIAL,
    /** The level of care counts no hours, or the participant is out of care. */
    NONE;

    /** The verdict that holds for what is known and for what is possible, or {@code UNKNOWN} where they differ. */
    static Verdict of(HourBand band, TreatmentTime known, TreatmentTime possible) {
        BandPosition position = band.positionOf(known);
        if (position != band.positionOf(possible)) {
            return UNKNOWN;
        }
        return switch (position) {
            case BELOW -> BELOW;
            case WITHIN -> WITHIN;
            case ABOVE -> ABOVE;
        };
    }
}
