package org.careweek.plugin.weekview.handout;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.careweek.plugin.weekview.page.AmountText;

/** Times of day and lengths in the words of a kitchen clock, from no locale's data. */
final class ClockText {

    private static final int HALF_A_DAY = 12;

    private ClockText() {}

    /** Such as {@code 5:30 PM}; noon and midnight are named, since few agree on what 12 PM is. */
    static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "12:00 noon";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "12:00 midnight";
        }
        int hour = time.getHour() % HALF_A_DAY == 0 ? HALF_A_DAY : time.getHour() % HALF_A_DAY;
        String seconds = time.getSecond() == 0 ? "" : ":" + twoDigits(time.getSecond());
        return hour + ":" + twoDigits(time.getMinute()) + seconds + (time.getHour() < HALF_A_DAY ? " AM" : " PM");
    }

    /** Such as {@code 3 hours 30 minutes}; what is none goes unsaid, but for nothing at all. */
    static String length(Duration length) {
        List<String> parts = new ArrayList<>();
        add(parts, length.toHours(), "hour");
        add(parts, length.toMinutesPart(), "minute");
        add(parts, length.toSecondsPart(), "second");
        return parts.isEmpty() ? "0 hours" : String.join(" ", parts);
    }

    /** Whether the clock shows this moment a second time after this one. */
    static boolean isFirstOfTwo(ZonedDateTime moment) {
        return !moment.equals(moment.withLaterOffsetAtOverlap());
    }

    /** Whether the clock has shown this moment before this one. */
    static boolean isSecondOfTwo(ZonedDateTime moment) {
        return !moment.equals(moment.withEarlierOffsetAtOverlap());
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(AmountText.count(number, unit, unit + "s"));
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
