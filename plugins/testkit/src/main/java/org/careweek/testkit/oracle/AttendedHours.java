package org.careweek.testkit.oracle;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.Presence;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.program.Break;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;

/**
 * What one participant's records give in a week, second by second: a second counts once, within its schedule, outside its
 * breaks, on its own local date.
 *
 * @param known what counts
 * @param possible what would count if all that nobody recorded had been attended
 */
public record AttendedHours(SecondBitmap known, SecondBitmap possible) {

    private static final int MINUTE = 60;

    /**
     * Counts records.
     *
     * @param week the week; whatever records have outside it is not counted
     * @param counting what counts
     * @param records of one participant, in any order
     */
    public static AttendedHours of(ProgramWeek week, CountingPolicy counting, Collection<Attendance> records) {
        SecondBitmap known = new SecondBitmap(week, new BitSet());
        SecondBitmap possible = new SecondBitmap(week, new BitSet());
        for (Attendance record : records) {
            boolean mayCount =
                    record.status() == AttendanceStatus.PRESENT || record.status() == AttendanceStatus.MAKEUP;
            if (mayCount && !counting.notCounted().contains(record.service())) {
                boolean isKnown = record.presence() instanceof Presence.InAndOut;
                mark(record, counting.credit(), possible);
                if (isKnown) {
                    mark(record, counting.credit(), known);
                }
            }
        }
        return new AttendedHours(known, possible);
    }

    private static void mark(Attendance record, CreditRule rule, SecondBitmap into) {
        long start = record.scheduled().range().start().getEpochSecond();
        long end = record.scheduled().range().end().getEpochSecond();
        long present = 0;
        for (long second = start; second < end; second++) {
            present += isPresent(record.presence(), second) && !isBreak(record, second - start) ? 1 : 0;
        }
        boolean hasAll = rule instanceof CreditRule.AllOrNothing some
                && present >= some.threshold().minutes() * MINUTE;
        boolean hasNone = rule instanceof CreditRule.AllOrNothing && !hasAll;
        for (long second = start; second < end && !hasNone; second++) {
            if ((hasAll || isPresent(record.presence(), second)) && !isBreak(record, second - start)) {
                into.mark(second, true);
            }
        }
    }

    /** Whoever has no recorded arrival may have been there from the start, and without a departure until the end. */
    private static boolean isPresent(Presence presence, long second) {
        Instant arrival = Instant.MIN;
        Instant departure = Instant.MAX;
        if (presence instanceof Presence.InAndOut both) {
            arrival = both.arrival();
            departure = both.departure();
        } else if (presence instanceof Presence.InOnly in) {
            arrival = in.arrival();
        } else if (presence instanceof Presence.OutOnly out) {
            departure = out.departure();
        }
        return arrival.getEpochSecond() <= second && second < departure.getEpochSecond();
    }

    private static boolean isBreak(Attendance record, long secondsIn) {
        for (Break pause : record.breaks()) {
            long from = (long) pause.after().minutes() * MINUTE;
            if (secondsIn >= from && secondsIn < from + (long) pause.length().minutes() * MINUTE) {
                return true;
            }
        }
        return false;
    }

    /**
     * What can be said of a full week's hours: how they lie to the band, or {@code UNKNOWN} where that depends on what nobody
     * recorded.
     */
    public Verdict verdict(HourBand band) {
        BandPosition position = known.positionIn(band);
        if (position != possible.positionIn(band)) {
            return Verdict.UNKNOWN;
        }
        return switch (position) {
            case BELOW -> Verdict.BELOW;
            case WITHIN -> Verdict.WITHIN;
            case ABOVE -> Verdict.ABOVE;
        };
    }
}
