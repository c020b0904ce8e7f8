package org.careweek.example.hours.table;

/**
 * A level that holds from a date on.
 *
 * @param day the date, in days since 1970-01-01
 * @param level from then on
 */
public record LevelChange(int day, Level level) {}
