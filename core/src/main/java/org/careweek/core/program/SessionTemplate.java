package org.careweek.core.program;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.core.time.TreatmentTime;

/**
 * What the sessions of a series have in common.
 *
 * @param service what they give
 * @param day the weekday
 * @param start by the wall clock, the same every week
 * @param length elapsed time, one minute to 24 hours
 * @param breaks pauses that do not count, by when they begin
 * @param tracks the tracks whose participants may come
 * @param seats how many may come, 0 or more
 * @param setting how and where
 */
public record SessionTemplate(
        ServiceType service,
        DayOfWeek day,
        LocalTime start,
        TreatmentTime length,
        List<Break> breaks,
        Set<TrackId> tracks,
        int seats,
        Setting setting) {

    public SessionTemplate {
        Session.checkLength(length);
        if (seats < 0) {
            throw new IllegalArgumentException("seats must be 0 or more, but was " + seats);
        }
        breaks = breaks.stream().sorted().toList();
        tracks = Collections.unmodifiableSet(new TreeSet<>(tracks));
    }
}
