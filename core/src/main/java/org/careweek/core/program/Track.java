package org.careweek.core.program;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One program offering at one level of care.
 *
 * @param id the track's id
 * @param name for people to read
 * @param level the level of care it gives
 * @param populations the age groups it serves, at least one
 * @param focuses what it is made for; none where it is for everybody
 */
public record Track(TrackId id, String name, LevelOfCare level, Set<Population> populations, Set<Focus> focuses) {

    public Track {
        if (populations.isEmpty()) {
            throw new IllegalArgumentException("a track must serve at least one population");
        }
        populations = Collections.unmodifiableSet(EnumSet.copyOf(populations));
        focuses = Collections.unmodifiableSet(new TreeSet<>(focuses));
    }

    /** A track for everybody. */
    public static Track of(TrackId id, String name, LevelOfCare level) {
        return new Track(id, name, level, EnumSet.allOf(Population.class), Set.of());
    }

    public boolean serves(Population population) {
        return populations.contains(population);
    }

    /** Whether the track suits someone with these focuses: it has none itself, or shares at least one. */
    public boolean suits(Set<Focus> needed) {
        return suits(List.copyOf(needed));
    }

    /** The same for whoever asks again and again: it allocates nothing. */
    public boolean suits(List<Focus> needed) {
        for (int i = 0; i < needed.size(); i++) {
            if (focuses.contains(needed.get(i))) {
                return true;
            }
        }
        return focuses.isEmpty();
    }
}
