package org.careweek.core.compliance;

import java.util.List;
import org.careweek.core.program.Session;
import org.careweek.core.time.TreatmentTime;

/**
 * Sessions that, attended beside all planned ones, save a week. Prints nothing of the person.
 *
 * @param sessions the additional sessions by start, then id; none where the planned ones suffice
 * @param time what they add
 */
public record Rescue(List<Session> sessions, TreatmentTime time) {

    public Rescue {
        sessions = sessions.stream().sorted(Session.BY_START).toList();
    }

    static Rescue of(List<Option> options) {
        return new Rescue(
                options.stream().map(Option::session).toList(),
                TreatmentTime.ofWholeMinutesIn(options.stream()
                        .mapToLong(option -> option.gives().sum())
                        .sum()));
    }

    @Override
    public String toString() {
        return "Rescue[private]";
    }
}
