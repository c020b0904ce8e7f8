package org.careweek.testkit.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * The seconds of a site's week, a bit for each: in or out, however often it was put in. The date of a second is what the zone's
 * clocks show at it. Time more than three days outside the week is left out, as is, when something is counted, all that is
 * outside it.
 */
public final class SecondBitmap {

    private static final int MARGIN_IN_DAYS = 3;
    private static final int SECONDS = 86_400 * (7 + 2 * MARGIN_IN_DAYS);
    private static final int SECONDS_A_DAY = 86_400;

    private final ProgramWeek week;
    private final BitSet bits;

    SecondBitmap(ProgramWeek week, BitSet bits) {
        this.week = week;
        this.bits = bits;
    }

    /** The union of some ranges. */
    public static SecondBitmap of(ProgramWeek week, Collection<InstantRange> ranges) {
        SecondBitmap all = new SecondBitmap(week, new BitSet(SECONDS));
        ranges.forEach(range -> all.mark(range.start(), range.end(), true));
        return all;
    }

    /** These seconds and those of a range. */
    public SecondBitmap with(InstantRange range) {
        SecondBitmap more = copy();
        more.mark(range.start(), range.end(), true);
        return more;
    }

    /** These seconds but those of a range, such as a break. */
    public SecondBitmap without(InstantRange range) {
        SecondBitmap fewer = copy();
        fewer.mark(range.start(), range.end(), false);
        return fewer;
    }

    /** The seconds that are in either, each once. */
    public SecondBitmap union(SecondBitmap other) {
        SecondBitmap both = copy();
        both.bits.or(other.bits);
        return both;
    }

    /** How many seconds each date of the week has that has any, in order. */
    public NavigableMap<LocalDate, Long> secondsByDate() {
        NavigableMap<LocalDate, Long> found = new TreeMap<>();
        for (int bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit(bit + 1)) {
            LocalDate date = dateOf(first(week) + bit);
            if (!date.isBefore(week.firstDate())
                    && date.isBefore(week.firstDate().plusDays(7))) {
                found.merge(date, 1L, Long::sum);
            }
        }
        return Collections.unmodifiableNavigableMap(found);
    }

    /** The seconds of one date. */
    public long secondsOn(LocalDate date) {
        return secondsByDate().getOrDefault(date, 0L);
    }

    /** The whole minutes of the week: seconds are summed first and rounded down once. */
    public TreatmentTime time() {
        long sum = 0;
        for (long seconds : secondsByDate().values()) {
            sum += seconds;
        }
        return TreatmentTime.ofMinutes(sum / 60);
    }

    /** Where the week's time lies against a band. */
    public BandPosition positionIn(HourBand band) {
        return Bounds.position(time().minutes(), band);
    }

    private SecondBitmap copy() {
        return new SecondBitmap(week, (BitSet) bits.clone());
    }

    private void mark(Instant start, Instant end, boolean in) {
        for (long second = start.getEpochSecond(); second < end.getEpochSecond(); second++) {
            mark(second, in);
        }
    }

    void mark(long second, boolean in) {
        long bit = second - first(week);
        if (bit >= 0 && bit < SECONDS) {
            bits.set((int) bit, in);
        }
    }

    private static long first(ProgramWeek week) {
        return (week.firstDate().toEpochDay() - MARGIN_IN_DAYS) * SECONDS_A_DAY;
    }

    private LocalDate dateOf(long second) {
        ZoneOffset offset = week.zone().getRules().getOffset(Instant.ofEpochSecond(second));
        return LocalDate.ofEpochDay(Math.floorDiv(second + offset.getTotalSeconds(), SECONDS_A_DAY));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecondBitmap that && week.equals(that.week) && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return "SecondBitmap[" + bits.cardinality() + " seconds]";
    }
}
