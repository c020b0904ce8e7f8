package org.careweek.core.compliance;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careweek.core.hours.CountingReason;
import org.careweek.core.hours.HoursEntry;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRanges;

/**
 * What the records of a week say of its time.
 *
 * @param entries every stretch that a record speaks of
 */
record Records(List<HoursEntry> entries) {

    private static final Set<CountingReason> COUNTED = EnumSet.of(CountingReason.COUNTED);
    private static final Set<CountingReason> UNRECORDED = EnumSet.of(CountingReason.UNRECORDED);

    /** Neither of them tells whether a scheduled minute was attended. */
    private static final Set<CountingReason> SETTLING =
            EnumSet.complementOf(EnumSet.of(CountingReason.UNRECORDED, CountingReason.OUTSIDE_SCHEDULE));

    /** The part of a session's time that no record settles: neither counted already, nor known to be missed. */
    InstantRanges open(SessionId session, InstantRanges time) {
        List<HoursEntry> own = entries.stream()
                .filter(entry -> entry.session().equals(session))
                .toList();
        return time.minus(of(own, SETTLING).minus(of(own, UNRECORDED))).minus(of(entries, COUNTED));
    }

    /** The time of which nobody recorded whether it was attended, and which does not count already. */
    InstantRanges unrecorded() {
        return of(entries, UNRECORDED).minus(of(entries, COUNTED));
    }

    boolean speakOf(SessionId session) {
        return entries.stream().anyMatch(entry -> entry.session().equals(session));
    }

    private static InstantRanges of(Collection<HoursEntry> entries, Set<CountingReason> reasons) {
        return InstantRanges.of(entries.stream()
                .filter(entry -> reasons.contains(entry.reason()))
                .map(HoursEntry::range)
                .toList());
    }
}
