package org.careweek.core.hours;

import java.util.Comparator;
import java.util.List;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.program.Break;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRanges;

/**
 * One record of one participant's attendance. Several may be of one session: someone left and came back.
 *
 * @param id the record
 * @param session the session
 * @param service what the session gives
 * @param scheduled when it was scheduled
 * @param breaks its declared breaks, by when they begin
 * @param status what the program says
 * @param presence what was recorded of coming and going
 */
public record Attendance(
        AttendanceId id,
        SessionId session,
        ServiceType service,
        ScheduledTime scheduled,
        List<Break> breaks,
        AttendanceStatus status,
        Presence presence) {

    public Attendance {
        breaks = breaks.stream().sorted().toList();
    }

    /** A record of a session as it was planned, with its breaks. */
    public static Attendance of(AttendanceId id, Session session, AttendanceStatus status, Presence presence) {
        return new Attendance(
                id,
                session.id(),
                session.service(),
                new ScheduledTime(session.slot().date(), session.slot().range()),
                session.breaks(),
                status,
                presence);
    }

    /** By scheduled start, then record: of two records that cover one minute, the first counts it. */
    static final Comparator<Attendance> BY_START = Comparator.comparing(
                    (Attendance row) -> row.scheduled().range().start())
            .thenComparing(Attendance::id);

    /** Whether it could count, but not both ends are recorded. */
    public boolean isUnrecorded() {
        return status.isCreditable() && !presence.isRecorded();
    }

    /** What counts of this record by itself, before it is joined with others. */
    InstantRanges credit(CountingPolicy counting) {
        boolean counts = status.isCreditable() && presence.isRecorded() && counting.counts(service);
        return counts ? earned(counting) : InstantRanges.EMPTY;
    }

    /** What could count at most of this record, known or not. */
    InstantRanges possibleCredit(CountingPolicy counting) {
        boolean counts = status.isCreditable() && counting.counts(service);
        return counts ? earned(counting) : InstantRanges.EMPTY;
    }

    private InstantRanges earned(CountingPolicy counting) {
        InstantRanges present = presence.within(scheduled.range()).minus(breakTime());
        if (counting.credit() instanceof CreditRule.AllOrNothing rule) {
            boolean enough = present.seconds() >= rule.threshold().minutes() * 60L;
            return enough ? InstantRanges.of(scheduled.range()).minus(breakTime()) : InstantRanges.EMPTY;
        }
        return present;
    }

    InstantRanges breakTime() {
        return breaks.stream()
                .map(each -> each.within(scheduled.range()))
                .reduce(InstantRanges.EMPTY, InstantRanges::union);
    }

    @Override
    public String toString() {
        return "Attendance[private]";
    }
}
