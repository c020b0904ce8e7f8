package org.careweek.example.clinic.input.week;

import org.careweek.example.clinic.input.Level;

/**
 * A program offering.
 *
 * @param level {@link Level#IOP} or {@link Level#PHP}
 */
public record TrackEntry(String id, String name, Level level) {}
