package org.careweek.plugin.weekview;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.careweek.plugin.weekview.page.AmountText;
import org.careweek.plugin.weekview.page.DateText;
import org.careweek.spi.calendar.WeekBoard.Group;

/**
 * A session and the stretch of its day's wall clock on which it is drawn: from its start to its end, both as the clock
 * shows them, cut at midnight. Where the clock was set back in between and shows an end before the start, the time that
 * passed decides.
 *
 * @param group the session, its times in the board's zone
 * @param from minute of the day, included
 * @param to minute of the day, excluded; at least {@link #SHORTEST} after {@code from}, so that its text has room
 */
record DrawnGroup(Group group, int from, int to) {

    static final int SHORTEST = 30;
    private static final int DAY = 24 * 60;

    static DrawnGroup of(Group group) {
        int from = Math.min(minuteOfDay(group.start()), DAY - SHORTEST);
        return new DrawnGroup(group, from, Math.max(endMinute(group), from + SHORTEST));
    }

    LocalDate day() {
        return group.start().toLocalDate();
    }

    /**
     * What the times alone would hide: an end on another day, an hour that the clock shows twice, a length that the
     * clock does not show. Empty if nothing.
     */
    String note() {
        List<String> notes = new ArrayList<>();
        if (endsAfterMidnight(group)) {
            notes.add("ends " + DateText.day(group.end().toLocalDate()));
        }
        if (DateText.isTwice(group.start())) {
            notes.add("starts in " + utc(group.start()));
        }
        if (DateText.isTwice(group.end())) {
            notes.add("ends in " + utc(group.end()));
        }
        if (!group.start().getOffset().equals(group.end().getOffset())) {
            notes.add("clocks change: lasts " + AmountText.time(elapsed(group)));
        }
        return String.join(", ", notes);
    }

    /** Such as {@code UTC+01:00}. */
    private static String utc(ZonedDateTime moment) {
        String offset = moment.getOffset().getId();
        return offset.equals("Z") ? "UTC" : "UTC" + offset;
    }

    private static int endMinute(Group group) {
        ZonedDateTime end = group.end();
        if (end.toLocalDate().isAfter(group.start().toLocalDate())) {
            return DAY;
        }
        int shown = minuteOfDay(end);
        int start = minuteOfDay(group.start());
        return shown > start ? shown : (int) Math.min(DAY, start + Math.max(0, elapsed(group)));
    }

    private static boolean endsAfterMidnight(Group group) {
        return !group.end().toLocalDate().equals(group.start().toLocalDate())
                && !DateText.end(group.end(), group.start().toLocalDate()).equals("24:00");
    }

    private static long elapsed(Group group) {
        return Duration.between(group.start(), group.end()).toMinutes();
    }

    private static int minuteOfDay(ZonedDateTime moment) {
        return moment.getHour() * 60 + moment.getMinute();
    }
}
