package org.careweek.core.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A planned stretch of time at a site. Its length is what really elapses: from 00:30 to 03:00 in the night when clocks go
 * back, it is 3 h 30 min.
 *
 * @param start included
 * @param end excluded; a whole number of minutes after {@code start}, at least one, in the same zone
 */
public record TimeSlot(ZonedDateTime start, ZonedDateTime end) implements Comparable<TimeSlot> {

    public TimeSlot {
        SupportedDates.check(start.toLocalDate());
        SupportedDates.check(end.toLocalDate());
        if (!start.getZone().equals(end.getZone())) {
            throw new IllegalArgumentException(
                    "a slot must stay in one zone, but went from " + start.getZone() + " to " + end.getZone());
        }
        Duration length = Duration.between(start, end);
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a slot must end after it starts");
        }
        if (!length.equals(Duration.ofMinutes(length.toMinutes())) || start.getNano() != 0) {
            throw new IllegalArgumentException("a slot must last whole minutes and start on a whole second");
        }
    }

    /**
     * A slot by its wall-clock start and elapsed length. A wall-clock time that occurs twice means the earlier instant; one
     * that does not occur is moved forward by the gap.
     *
     * @param length at least one minute
     */
    public static TimeSlot of(LocalDateTime start, TreatmentTime length, ZoneId zone) {
        SupportedDates.check(start.toLocalDate());
        ZonedDateTime begin = start.atZone(zone);
        return new TimeSlot(begin, begin.plusMinutes(length.minutes()));
    }

    /** How much time really elapses. */
    public TreatmentTime length() {
        return TreatmentTime.ofWholeMinutesIn(range().seconds());
    }

    /** The local date of the start. */
    public LocalDate date() {
        return start.toLocalDate();
    }

    /**
     * The local dates from that of its start through that of its last moment, in order. Where clocks go back over midnight, the last
     * moment may be of the date before.
     */
    public List<LocalDate> dates() {
        LocalDate first = date();
        LocalDate last = end.minusNanos(1).toLocalDate();
        LocalDate earlier = last.isBefore(first) ? last : first;
        LocalDate later = last.isBefore(first) ? first : last;
        return earlier.datesUntil(later.plusDays(1)).toList();
    }

    public ZoneId zone() {
        return start.getZone();
    }

    /** The same stretch on the line of instants. */
    public InstantRange range() {
        return new InstantRange(start.toInstant(), end.toInstant());
    }

    /** Whether both share some time; slots that only touch do not. */
    public boolean overlaps(TimeSlot other) {
        return range().overlaps(other.range());
    }

    /** By start, then by end, as instants. */
    @Override
    public int compareTo(TimeSlot other) {
        int byStart = start.toInstant().compareTo(other.start.toInstant());
        return byStart != 0 ? byStart : end.toInstant().compareTo(other.end.toInstant());
    }
}
