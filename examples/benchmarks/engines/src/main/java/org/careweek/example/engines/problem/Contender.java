package org.careweek.example.engines.problem;

import java.util.Optional;
import org.careweek.core.scheduling.ClinicWeek;

/** An engine as the comparison asks it: for one week, within so much time, with two threads where it can use them. */
public interface Contender {

    /** How many threads each may search with. */
    int THREADS = 2;

    /** Why it cannot run on this machine, in a sentence; nothing where it can. */
    default Optional<String> absence() {
        return Optional.empty();
    }

    /**
     * Looks for a schedule, until it has proven the best or the deadline ends it; what is found by then counts.
     *
     * @param deadline began when this is called, so building a model is in it; is told when there is a first schedule
     */
    Claim schedule(ClinicWeek week, long seed, Deadline deadline);
}
