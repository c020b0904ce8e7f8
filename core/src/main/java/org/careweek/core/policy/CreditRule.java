package org.careweek.core.policy;

import java.util.Objects;
import org.careweek.core.time.TreatmentTime;

/** How lateness and leaving early count. No regulation was found that says so; programs choose. */
public sealed interface CreditRule {

    /** Each minute present counts, and no other. */
    record ActualMinutes() implements CreditRule {}

    /**
     * Who is present long enough has the whole session, who is not has nothing of it.
     *
     * @param threshold the shortest presence that earns the session, included
     */
    record AllOrNothing(TreatmentTime threshold) implements CreditRule {

        public AllOrNothing {
            Objects.requireNonNull(threshold, "threshold");
        }
    }
}
