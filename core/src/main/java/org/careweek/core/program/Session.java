package org.careweek.core.program;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;

/**
 * A scheduled group, individual, family or other session.
 *
 * @param id stable over changes
 * @param service what it gives
 * @param slot when, at most 24 hours
 * @param breaks pauses that do not count, by when they begin
 * @param tracks the tracks whose participants may come
 * @param seats how many may come, 0 or more; 0 is a closed session, 1 an individual one
 * @param setting how and where
 */
public record Session(
        SessionId id,
        ServiceType service,
        TimeSlot slot,
        List<Break> breaks,
        Set<TrackId> tracks,
        int seats,
        Setting setting) {

    /** By start, then id: the order of sessions everywhere. */
    public static final Comparator<Session> BY_START = Comparator.comparing(
                    (Session session) -> session.slot().start().toInstant())
            .thenComparing(Session::id);

    private static final TreatmentTime LONGEST = TreatmentTime.ofHours(24);

    public Session {
        if (seats < 0) {
            throw new IllegalArgumentException("seats must be 0 or more, but was " + seats);
        }
        checkLength(slot.length());
        breaks = breaks.stream().sorted().toList();
        tracks = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(tracks)));
    }

    /** Refuses a length that no session can have. */
    static void checkLength(TreatmentTime length) {
        if (length.minutes() == 0 || length.isMoreThan(LONGEST)) {
            throw new IllegalArgumentException("a session must last one minute to 24 hours, but lasted " + length);
        }
    }

    /** A session in person without breaks. */
    public static Session of(SessionId id, ServiceType service, TimeSlot slot, Set<TrackId> tracks, int seats) {
        return new Session(id, service, slot, List.of(), tracks, seats, Setting.inPerson());
    }

    /** The time that is treatment: the slot without its breaks. */
    public InstantRanges treatment() {
        InstantRange range = slot.range();
        InstantRanges rest = InstantRanges.of(range);
        for (Break pause : breaks) {
            rest = rest.minus(pause.within(range));
        }
        return rest;
    }

    /** How much treatment it gives. */
    public TreatmentTime treatmentTime() {
        return TreatmentTime.ofWholeMinutesIn(treatment().seconds());
    }

    /** Whether participants of the track may come. */
    public boolean isFor(TrackId track) {
        return tracks.contains(track);
    }

    /** The same session at another time. */
    public Session at(TimeSlot other) {
        return new Session(id, service, other, breaks, tracks, seats, setting);
    }
}
