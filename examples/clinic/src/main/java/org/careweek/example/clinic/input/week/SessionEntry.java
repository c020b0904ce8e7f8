package org.careweek.example.clinic.input.week;

import java.time.LocalDateTime;
import java.util.List;
import org.careweek.core.program.PrivateText;

/**
 * A session of the week.
 *
 * @param service an upper-case identifier such as {@code GROUP_THERAPY}
 * @param tracks ids of the tracks that may come, each once, as text sorts
 * @param start on the wall clock of the site
 * @param minutes elapsed, 1 to 1440
 * @param capacity seats, 0 or more; 0 is closed
 * @param facilitator empty where the file names none
 * @param room empty where the file names none
 */
public record SessionEntry(
        String id,
        String service,
        List<String> tracks,
        LocalDateTime start,
        int minutes,
        int capacity,
        PrivateText facilitator,
        String room) {

    public SessionEntry {
        tracks = List.copyOf(tracks);
    }
}
