package org.careweek.example.clinic.input.week;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.careweek.example.clinic.input.Level;

/**
 * How a level of care spreads over days. A level that a map does not name has no such limit.
 *
 * @param minDays the fewest days of a week with sessions, 1 to 7
 * @param maxMinutesPerDay the most minutes of sessions on one local date, 1 to 1440
 */
public record DayRules(Map<Level, Integer> minDays, Map<Level, Integer> maxMinutesPerDay) {

    public DayRules {
        minDays = Collections.unmodifiableMap(new TreeMap<>(minDays));
        maxMinutesPerDay = Collections.unmodifiableMap(new TreeMap<>(maxMinutesPerDay));
    }
}
