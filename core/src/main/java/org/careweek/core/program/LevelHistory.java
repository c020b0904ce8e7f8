package org.careweek.core.program;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The level of care a participant is in on each date: one at most, from a local date until the next change. */
public final class LevelHistory {

    private final NavigableMap<LocalDate, Optional<LevelOfCare>> changes;

    private LevelHistory(NavigableMap<LocalDate, Optional<LevelOfCare>> changes) {
        this.changes = changes;
    }

    /** In no level on any date. */
    public static LevelHistory none() {
        return new LevelHistory(new TreeMap<>());
    }

    /**
     * @param changes the level from each date on, that date included; empty where care ends. Before the first date there is
     *     none
     */
    public static LevelHistory of(Map<LocalDate, Optional<LevelOfCare>> changes) {
        return new LevelHistory(new TreeMap<>(changes));
    }

    /** One level from a date on. */
    public static LevelHistory from(LocalDate date, LevelOfCare level) {
        return of(Map.of(date, Optional.of(level)));
    }

    /** The level on a date, if the participant is in care. */
    public Optional<LevelOfCare> levelOn(LocalDate date) {
        var change = changes.floorEntry(date);
        return change == null ? Optional.empty() : change.getValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelHistory that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return "LevelHistory[private]";
    }
}
