package org.careweek.core.compliance;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careweek.core.hours.CountingReason;
import org.careweek.core.hours.HoursEntry;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRanges;

/**
 * What the records of a week, or of a part of one, say of its time. Of other time they know nothing.
 *
 * @param hours the records, counted
 */
record Records(WeekHours hours) {

    private static final Set<CountingReason> COUNTED = EnumSet.of(CountingReason.COUNTED);
    private static final Set<CountingReason> ATTENDED =
            EnumSet.of(CountingReason.COUNTED, CountingReason.ALREADY_COUNTED);
    private static final Set<CountingReason> UNRECORDED = EnumSet.of(CountingReason.UNRECORDED);
    private static final Set<CountingReason> SCHEDULED =
            EnumSet.complementOf(EnumSet.of(CountingReason.OUTSIDE_SCHEDULE));
    private static final Set<CountingReason> TREATMENT =
            EnumSet.complementOf(EnumSet.of(CountingReason.OUTSIDE_SCHEDULE, CountingReason.BREAK));

    /** What of a session's time lies in the part, and no record tells whether it was attended. */
    InstantRanges unsettled(SessionId session, InstantRanges time) {
        List<HoursEntry> own = of(session);
        return time.intersection(hours.part().instants())
                .minus(timeOf(own, SCHEDULED).minus(timeOf(own, UNRECORDED)));
    }

    /** The time that counts. */
    InstantRanges counted() {
        return timeOf(hours.entries(), COUNTED);
    }

    /** The sessions that were attended and count. */
    Set<SessionId> attended() {
        return hours.entries().stream()
                .filter(entry -> ATTENDED.contains(entry.reason()))
                .map(HoursEntry::session)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sessions that have a record. */
    Set<SessionId> sessions() {
        return hours.entries().stream().map(HoursEntry::session).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The time of a session, without its breaks, as its records have it. */
    InstantRanges treatment(SessionId session) {
        return timeOf(of(session), TREATMENT);
    }

    private List<HoursEntry> of(SessionId session) {
        return hours.entries().stream()
                .filter(entry -> entry.session().equals(session))
                .toList();
    }

    private static InstantRanges timeOf(Collection<HoursEntry> entries, Set<CountingReason> reasons) {
        return InstantRanges.of(entries.stream()
                .filter(entry -> reasons.contains(entry.reason()))
                .map(HoursEntry::range)
                .toList());
    }
}
