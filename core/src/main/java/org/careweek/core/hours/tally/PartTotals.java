package org.careweek.core.hours.tally;

import java.time.LocalDate;
import java.util.Optional;
import org.careweek.core.program.LevelOfCare;

/**
 * What one participant attended in a week, or in a part of one, in numbers that are as {@link
 * org.careweek.core.hours.WeekHours} gives them. A view that a walk fills anew for each part; not safe to share between
 * threads.
 */
public final class PartTotals {

    int participant;
    int weekStart;
    int start;
    int days;
    Optional<LevelOfCare> level = Optional.empty();
    long seconds;
    long possible;
    int wholeUnits;
    int rows;
    int rowsOfAnyStatus;
    int attended;
    int absent;
    int unrecorded;

    PartTotals() {}

    /** Whose it is. */
    public int participant() {
        return participant;
    }

    /** The first date of the week, in days since 1970-01-01. */
    public int weekStartDay() {
        return weekStart;
    }

    /** The first date of the week. */
    public LocalDate weekStart() {
        return LocalDate.ofEpochDay(weekStart);
    }

    /** The first date of the part, in days since 1970-01-01. */
    public int startDay() {
        return start;
    }

    /** The first date of the part. */
    public LocalDate start() {
        return LocalDate.ofEpochDay(start);
    }

    /** How many dates it has, 1 to 7. */
    public int days() {
        return days;
    }

    /** Whether one level holds on all seven dates. */
    public boolean isFull() {
        return days == 7;
    }

    /** The level of care; empty out of care. */
    public Optional<LevelOfCare> level() {
        return level;
    }

    /** The seconds that count. */
    public long seconds() {
        return seconds;
    }

    /** The whole minutes that count, rounded down once. */
    public int minutes() {
        return (int) (seconds / 60);
    }

    /** The whole 15-minute units of each local date, in minutes. */
    public int minutes15() {
        return wholeUnits;
    }

    /** The whole minutes that the part would hold if every unrecorded attendance turned out full. */
    public int possibleMinutes() {
        return (int) (possible / 60);
    }

    /** How many rows are scheduled on its dates and were not cancelled. */
    public int rows() {
        return rows;
    }

    /** Of how many of them some time counts. */
    public int attended() {
        return attended;
    }

    /** How many are absences, excused or not. */
    public int absent() {
        return absent;
    }

    /** How many could count but lack an arrival or a departure. */
    public int unrecorded() {
        return unrecorded;
    }

    @Override
    public String toString() {
        return "PartTotals[private]";
    }
}
