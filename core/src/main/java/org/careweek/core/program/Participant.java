package org.careweek.core.program;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.core.time.WeeklyAvailability;

/**
 * A person in the program. Prints nothing of the person.
 *
 * @param id who it is
 * @param population the age group they are treated in
 * @param focuses what their treatment should be made for
 * @param availability when they can come
 */
public record Participant(
        ParticipantId id, Population population, Set<Focus> focuses, WeeklyAvailability availability) {

    public Participant {
        focuses = Collections.unmodifiableSet(new TreeSet<>(focuses));
    }

    @Override
    public String toString() {
        return "Participant[private]";
    }
}
