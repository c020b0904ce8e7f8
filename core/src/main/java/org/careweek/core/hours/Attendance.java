package org.careweek.core.hours;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.careweek.core.hours.counting.Credit;
import org.careweek.core.hours.counting.RowKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.Break;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRange;
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

    private static final long SECONDS_A_MINUTE = 60;

    public Attendance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(scheduled, "scheduled");
        Objects.requireNonNull(breaks, "breaks").forEach(each -> Objects.requireNonNull(each, "breaks"));
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(presence, "presence");
        breaks = breaks.size() < 2
                ? List.copyOf(breaks)
                : breaks.stream().sorted().toList();
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
        Credit credit = new Credit(counting.credit());
        long start = scheduled.range().start().getEpochSecond();
        for (Break each : breaks) {
            long from = start + each.after().minutes() * SECONDS_A_MINUTE;
            credit.addBreak(from, from + each.length().minutes() * SECONDS_A_MINUTE);
        }
        credit.earn(
                start,
                scheduled.range().end().getEpochSecond(),
                presence.arrivalOr(Credit.NOT_RECORDED),
                presence.departureOr(Credit.NOT_RECORDED));
        return InstantRanges.of(IntStream.range(0, credit.pieces())
                .mapToObj(piece -> new InstantRange(
                        Instant.ofEpochSecond(credit.start(piece)), Instant.ofEpochSecond(credit.end(piece))))
                .toList());
    }

    /** As what it is counted, which is one of {@link RowKind}. */
    int kind(boolean credited) {
        return status.isCreditable()
                ? RowKind.ofCreditable(presence.isRecorded(), credited)
                : RowKind.ofOther(status == AttendanceStatus.CANCELLED);
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
