package org.careweek.core.coverage;

import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * How much treatment of a week a payer authorized. Below the least of a level of care it makes a plan impossible, which is
 * a finding and no error.
 *
 * @param perWeek from nothing to the most; a week without a cap has {@link #unlimited()}
 */
public record AuthorizedTime(HourBand perWeek) {

    public AuthorizedTime {
        if (!perWeek.least().equals(TreatmentTime.ZERO)) {
            throw new IllegalArgumentException(
                    "an authorization asks for no minimum, but the least was " + perWeek.least());
        }
    }

    /** No cap. */
    public static AuthorizedTime unlimited() {
        return new AuthorizedTime(HourBand.atLeast(TreatmentTime.ZERO));
    }

    /** At most this much a week. */
    public static AuthorizedTime atMost(TreatmentTime most) {
        return new AuthorizedTime(HourBand.atMost(most));
    }

    public boolean covers(TreatmentTime week) {
        return perWeek.includes(week);
    }
}
