package org.careweek.core.program;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The level of care a participant is in on each date: one at most, from a local date until the next change. */
public final class LevelHistory {

    private static final List<Optional<LevelOfCare>> LEVELS = Stream.concat(
                    Stream.of(Optional.<LevelOfCare>empty()),
                    Arrays.stream(LevelOfCare.values()).map(Optional::of))
            .toList();

    private static final LevelHistory NONE = of(Map.of());

    /** Of changes, rising, in days since 1970-01-01. Numbers, for a clinic has very many histories, and they are asked for by turns. */
    private final long[] days;

    /** From each of the days on, by its number in {@link #LEVELS}. */
    private final byte[] levels;

    private LevelHistory(long[] days, byte[] levels) {
        this.days = days;
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
        byte[] levels = new byte[sorted.size()];
        int change = 0;
        for (Optional<LevelOfCare> level : sorted.values()) {
            levels[change++] = (byte) LEVELS.indexOf(Objects.requireNonNull(level, "level"));
        }
        return new LevelHistory(
                sorted.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray(), levels);
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
        for (int i = 0; i < days.length; i++) {
            more.put(LocalDate.ofEpochDay(days[i]), levelAt(i));
        }
        more.put(date, level);
        return of(more);
    }

    /** The level on a date, if the participant is in care. */
    public Optional<LevelOfCare> levelOn(LocalDate date) {
        return levelOn(date.toEpochDay());
    }

    /** The same of a date in days since 1970-01-01. */
    public Optional<LevelOfCare> levelOn(long day) {
        return levelAt(changesThrough(day) - 1);
    }

    private Optional<LevelOfCare> levelAt(int change) {
        return LEVELS.get(change < 0 ? 0 : levels[change]);
    }

    /** How many changes there are up to a date, included. */
    private int changesThrough(long day) {
        int place = Arrays.binarySearch(days, day);
        return place < 0 ? -1 - place : place + 1;
    }

    /** The first later date on which the level is another than on this one, if there is one. */
    public Optional<LocalDate> nextChange(LocalDate date) {
        OptionalLong next = nextChange(date.toEpochDay());
        return next.isPresent() ? Optional.of(LocalDate.ofEpochDay(next.getAsLong())) : Optional.empty();
    }

    /** The same in days since 1970-01-01. */
    public OptionalLong nextChange(long day) {
        int next = changesThrough(day);
        int level = next == 0 ? 0 : levels[next - 1];
        while (next < days.length && levels[next] == level) {
            next++;
        }
        return next < days.length ? OptionalLong.of(days[next]) : OptionalLong.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelHistory that
                && Arrays.equals(days, that.days)
                && Arrays.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return "LevelHistory[private]";
    }
}
