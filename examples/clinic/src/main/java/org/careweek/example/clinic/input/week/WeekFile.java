package org.careweek.example.clinic.input.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A clinic's week as its file says it.
 *
 * @param site where it is
 * @param start the first of the seven local dates
 * @param revision of the plan, 0 or more
 * @param changedAt when the plan last changed; the start of {@code start} in UTC where the file does not say
 * @param policy a name that the given {@link Policies} know
 * @param rules limits of days; empty where the file has none
 * @param tracks in the file's order, as are the sessions and the participants
 */
public record WeekFile(
        Site site,
        LocalDate start,
        int revision,
        Instant changedAt,
        String policy,
        DayRules rules,
        List<TrackEntry> tracks,
        List<SessionEntry> sessions,
        List<ParticipantEntry> participants) {

    public WeekFile {
        tracks = List.copyOf(tracks);
        sessions = List.copyOf(sessions);
        participants = List.copyOf(participants);
    }

    /** A place of care. */
    public record Site(String id, String name, ZoneId zone) {}
}
