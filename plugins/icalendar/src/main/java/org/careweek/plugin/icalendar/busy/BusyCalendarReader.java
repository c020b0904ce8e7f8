package org.careweek.plugin.icalendar.busy;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;

/**
 * Reads when somebody is busy from a calendar of their work or school (RFC 5545, {@code .ics}), as calendar programs export
 * it. It answers with all the busy time in a range, or with the reasons why the calendar is not trusted; never with less busy time
 * than the calendar says.
 *
 * <p>Busy are events that are neither cancelled nor transparent, as often as their rules and dates say, with what was changed, moved or taken
 * out of single occurrences; and the busy periods of published free and busy time. An event without an end lasts its whole date, or
 * no time if it starts at a time. An event whose start is not among the times of its own rule is busy at its start too.
 * Of two versions of an event in one file both count.
 *
 * <p>Dates, and times that name no zone, are those of the zone that the caller gives. Names of zones are understood as the JDK, Windows and paths
 * such as {@code /vendor/Europe/Berlin} have them; other names mean what the calendar defines. Whole dates have 23 to 25 hours. Properties that
 * say nothing about busy time may be as odd as they like.
 *
 * <p>Not supported, and refused: rules that recur within a day, changes to an occurrence and all after it, and the extended rules of
 * RFC 7529. The old {@code EXRULE} is passed over, which leaves more time busy.
 *
 * <p>Keeps nothing between calls, opens no file and no connection, and depends on no default and no setting of the process.
 */
public final class BusyCalendarReader {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final ReadingLimits limits;

    /** Reads calendars within these limits. */
    public BusyCalendarReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads the busy time of a program week; dates and times without a zone are those of the week's zone. */
    public BusyAnswer read(byte[] calendar, ProgramWeek week) {
        InstantRanges asked = week.instants();
        List<InstantRange> ranges = asked.ranges();
        InstantRange whole = new InstantRange(
                ranges.get(0).start(), ranges.get(ranges.size() - 1).end());
        return read(calendar, whole, week.zone())
                .fold(busy -> new BusyAnswer.Busy(busy.time().intersection(asked)), refused -> refused);
    }

    /**
     * Reads the busy time of a range.
     *
     * @param calendar the bytes of one or several calendars, one after the other
     * @param zone of dates and of times without a zone
     */
    public BusyAnswer read(byte[] calendar, InstantRange range, ZoneId zone) {
        Refusals refusals = new Refusals();
        if (calendar.length > limits.bytes()) {
            refusals.add(RefusalReason.TOO_LARGE, 0, 0, "a calendar of at most " + limits.bytes() + " bytes");
            return refusals.answer();
        }
        List<Component> calendars = new ComponentReader(limits, refusals).read(calendar);
        if (!refusals.isEmpty()) {
            return refusals.answer();
        }
        InstantRanges time = new BusyComponents(calendars, zone, limits, refusals).in(range);
        return refusals.isEmpty() ? new BusyAnswer.Busy(time) : refusals.answer();
    }

    /**
     * The same from a stream, of which it reads no more than the limit and a byte. Does not close it.
     *
     * @throws IOException if the stream cannot be read
     */
    public BusyAnswer read(InputStream calendar, InstantRange range, ZoneId zone) throws IOException {
        int most = (int) Math.min(LARGEST_ARRAY, limits.bytes() + 1L);
        return read(calendar.readNBytes(most), range, zone);
    }
}
