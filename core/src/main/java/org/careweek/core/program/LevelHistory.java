package org.careweek.core.program;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The level of care a participant is in on each date: one at most, from a local date until the next change. */
public final class LevelHistory {

    private static final LevelHistory NONE = of(Map.of());

    /** In order. */
    private final LocalDate[] dates;

    /** From each of the dates on. */
    private final List<Optional<LevelOfCare>> levels;

    private LevelHistory(LocalDate[] dates, List<Optional<LevelOfCare>> levels) {
        this.dates = dates;
        this.levels = levels;
    }

    /** In no level on any date. */
    public static LevelHistory none() {
        return NONE;
    }

    /** One level from a date on, that date included, and none before. */
    public static LevelHistory from(LocalDate date, LevelOfCare level) {
        return none().then(date, level);
    }

    /**
     * All changes at once.
     *
     * @param changes the level from each date on, that date included, until the next one; empty where the participant is out of care
     */
    public static LevelHistory of(Map<LocalDate, Optional<LevelOfCare>> changes) {
        var sorted = new TreeMap<>(changes);
        return new LevelHistory(sorted.keySet().toArray(LocalDate[]::new), List.copyOf(sorted.values()));
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
        var more = new TreeMap<LocalDate, Optional<LevelOfCare>>();
        for (int i = 0; i < dates.length; i++) {
            more.put(dates[i], levels.get(i));
        }
        more.put(date, level);
        return of(more);
    }

    /** The level on a date, if the participant is in care. */
    public Optional<LevelOfCare> levelOn(LocalDate date) {
        return levelAt(changesThrough(date) - 1);
    }

    private Optional<LevelOfCare> levelAt(int change) {
        return change < 0 ? Optional.empty() : levels.get(change);
    }

    /** How many changes there are up to a date, included. */
    private int changesThrough(LocalDate date) {
        int place = Arrays.binarySearch(dates, date);
        return place < 0 ? -1 - place : place + 1;
    }

    /** The first later date on which the level is another than on this one, if there is one. */
    public Optional<LocalDate> nextChange(LocalDate date) {
        int next = changesThrough(date);
        Optional<LevelOfCare> level = levelAt(next - 1);
        while (next < dates.length && levels.get(next).equals(level)) {
            next++;
        }
        return next < dates.length ? Optional.of(dates[next]) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelHistory that && Arrays.equals(dates, that.dates) && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(dates) + levels.hashCode();
    }

    @Override
    public String toString() {
        return "LevelHistory[private]";
    }
}
