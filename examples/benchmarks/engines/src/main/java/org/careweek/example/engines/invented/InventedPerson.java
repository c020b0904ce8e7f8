package org.careweek.example.engines.invented;

import java.util.List;
import java.util.Optional;

/**
 * A participant of a made-up clinic: nobody, so all of it may be printed.
 *
 * @param id of its own
 * @param track where
 * @param ordered minutes a week
 * @param windows when there is time
 * @param needs one a service
 * @param prefers ids of sessions
 * @param apartFrom another's id
 */
record InventedPerson(
        String id,
        InventedTrack track,
        int ordered,
        List<Window> windows,
        List<Need> needs,
        List<String> prefers,
        Optional<String> apartFrom) {

    /** A time of a day, from 0, in minutes after midnight. */
    record Window(int day, int from, int to) {}

    /** Minutes of a service; no most where it is 0. */
    record Need(String service, int least, int most) {}
}
