package org.careweek.example.clinic.input.week;

import java.util.Set;
import org.careweek.example.clinic.input.Level;

/** The hour policies that a week may name. */
public interface Policies {

    /** Their names, such as {@code standard}. */
    Set<String> names();

    /**
     * The weekly minutes that a policy allows.
     *
     * @param policy one of {@link #names()}
     * @param level {@link Level#IOP} or {@link Level#PHP}
     */
    Band band(String policy, Level level);

    /**
     * Minutes of a week, both ends included.
     *
     * @param most {@code Integer.MAX_VALUE} where there is no most
     */
    record Band(int least, int most) {
        boolean includes(int minutes) {
            return minutes >= least && minutes <= most;
        }
    }
}
