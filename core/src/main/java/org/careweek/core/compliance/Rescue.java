package org.careweek.core.compliance;

import java.util.Comparator;
import java.util.List;
import org.careweek.core.program.Session;
import org.careweek.core.time.TreatmentTime;

/**
 * Sessions that, attended beside all planned ones, save a week. Prints nothing of the person.
 *
 * @param sessions the additional sessions by start; none where the planned ones suffice
 * @param time what they add
 * @param over how far the week then passes the least of its band
 */
public record Rescue(List<Session> sessions, TreatmentTime time, TreatmentTime over) {

    /** The fewest sessions first, then the least time, then the earliest sessions. */
    static final Comparator<Rescue> BEST_FIRST = Comparator.comparing(
                    (Rescue rescue) -> rescue.sessions().size())
            .thenComparing(Rescue::time)
            .thenComparing(Rescue::sessions, Rescue::compareByStart);

    public Rescue {
        sessions = sessions.stream().sorted(Session.BY_START).toList();
    }

    private static int compareByStart(List<Session> one, List<Session> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Session.BY_START.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return "Rescue[private]";
    }
}
