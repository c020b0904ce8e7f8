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

    /** One level from a date on, that date included, and none before. */
    public static LevelHistory from(LocalDate date, LevelOfCare level) {
        return none().then(date, level);
    }

    /** The same history with a level from a date on, that date included, until the next change. */
    public LevelHistory then(LocalDate date, LevelOfCare level) {
        return with(date, Optional.of(level));
    }

    /** The same history out of care from a date on, that date included, until the next change. */
    public LevelHistory thenNone(LocalDate date) {
        return with(date, Optional.empty());
    }

    private LevelHistory with(LocalDate date, Optional<LevelOfCare> level) {
        var more = new TreeMap<>(changes);
        more.put(date, level);
        return new LevelHistory(more);
    }

    /** The level on a date, if the participant is in care. */
    public Optional<LevelOfCare> levelOn(LocalDate date) {
        var change = changes.floorEntry(date);
        return change == null ? Optional.empty() : change.getValue();
    }

    /** The first later date on which the level is another than on this one, if there is one. */
    public Optional<LocalDate> nextChange(LocalDate date) {
        Optional<LevelOfCare> level = levelOn(date);
        return changes.tailMap(date, false).entrySet().stream()
                .filter(change -> !change.getValue().equals(level))
                .map(Map.Entry::getKey)
                .findFirst();
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
