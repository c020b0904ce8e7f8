package org.careweek.core.hours;

import java.util.ArrayList;
import java.util.List;
import org.careweek.core.hours.counting.SiteClock;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;

/**
 * Takes one record apart: each second of its schedule, and each second of presence outside it, goes to one entry.
 *
 * @param counting what counts
 * @param clock the site's
 */
record RowEntries(CountingPolicy counting, SiteClock clock) {

    /**
     * @param counted what earlier records count already
     */
    List<HoursEntry> of(CreditedRow credited, InstantRanges counted) {
        Attendance row = credited.row();
        List<HoursEntry> entries = new ArrayList<>();
        InstantRanges schedule = InstantRanges.of(row.scheduled().range());
        InstantRanges pause = row.breakTime();
        InstantRanges rest = schedule.minus(pause);
        InstantRanges credit = credited.credit();
        add(entries, row, pause, CountingReason.BREAK);
        add(entries, row, credit.minus(counted), CountingReason.COUNTED);
        add(entries, row, credit.intersection(counted), CountingReason.ALREADY_COUNTED);
        refuse(entries, row, rest.minus(credit));
        if (row.status().isCreditable() && row.presence() instanceof Presence.InAndOut recorded) {
            InstantRange present = new InstantRange(recorded.arrival(), recorded.departure());
            add(entries, row, InstantRanges.of(present).minus(schedule), CountingReason.OUTSIDE_SCHEDULE);
        }
        return entries;
    }

    private void refuse(List<HoursEntry> entries, Attendance row, InstantRanges refused) {
        switch (row.status()) {
            case ABSENT -> add(entries, row, refused, CountingReason.ABSENT);
            case EXCUSED -> add(entries, row, refused, CountingReason.EXCUSED);
            case CANCELLED -> add(entries, row, refused, CountingReason.CANCELLED);
            case PRESENT, MAKEUP -> {
                InstantRanges reach = row.presence().within(row.scheduled().range());
                add(entries, row, refused.intersection(reach), whyPresenceIsRefused(row));
                addMissed(entries, row, refused.minus(reach));
            }
        }
    }

    private CountingReason whyPresenceIsRefused(Attendance row) {
        if (!counting.counts(row.service())) {
            return CountingReason.SERVICE_NOT_COUNTED;
        }
        return row.presence().isRecorded() ? CountingReason.BELOW_THRESHOLD : CountingReason.UNRECORDED;
    }

    private void addMissed(List<HoursEntry> entries, Attendance row, InstantRanges missed) {
        InstantRanges late = InstantRanges.EMPTY;
        if (row.presence() instanceof Presence.InAndOut recorded) {
            late = missed.until(recorded.arrival());
        } else if (row.presence() instanceof Presence.InOnly arrived) {
            late = missed.until(arrived.arrival());
        }
        add(entries, row, late, CountingReason.LATE_ARRIVAL);
        add(entries, row, missed.minus(late), CountingReason.EARLY_DEPARTURE);
    }

    /** Adds one entry for each stretch and each local date that it touches. */
    private void add(List<HoursEntry> entries, Attendance row, InstantRanges time, CountingReason reason) {
        for (DatedRange piece : DatedRange.of(time, clock)) {
            entries.add(new HoursEntry(row.id(), row.session(), piece.date(), piece.range(), reason));
        }
    }
}
