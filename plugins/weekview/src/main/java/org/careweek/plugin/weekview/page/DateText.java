package org.careweek.plugin.weekview.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Dates and times of day as the page says them: English names and a 24-hour clock, from no locale's data. */
public final class DateText {

    private DateText() {}

    /** Such as {@code Mon 23 Nov}. */
    public static String day(LocalDate date) {
        return weekday(date) + " " + dayOfMonth(date);
    }

    /** Such as {@code 23 Nov}. */
    public static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + titled(date.getMonth().name()).substring(0, 3);
    }

    /** Such as {@code Monday}. */
    public static String longWeekday(LocalDate date) {
        return titled(date.getDayOfWeek().name());
    }

    /** Such as {@code 23 November}. */
    public static String longDayOfMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + titled(date.getMonth().name());
    }

    /** Such as {@code Mon 23 Nov 2026}. */
    public static String dated(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /** Such as {@code Mon 23 – Sun 29 Nov}; the month is named twice where it differs, and one date stands alone. */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean oneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return (oneMonth ? weekday(first) + " " + first.getDayOfMonth() : day(first)) + " – " + day(last);
    }

    /** Such as {@code Mon 23 – Sun 29 Nov 2026}; month and year are named twice where they differ. */
    public static String span(LocalDate first, LocalDate last) {
        boolean oneYear = first.getYear() == last.getYear();
        return oneYear ? days(first, last) + " " + last.getYear() : dated(first) + " – " + dated(last);
    }

    /** Such as {@code Mon 23 – Sun 29 November 2026}; month and year are named twice where they differ. */
    public static String week(LocalDate first) {
        LocalDate last = first.plusDays(6);
        String from = titled(first.getDayOfWeek().name()).substring(0, 3) + " " + first.getDayOfMonth();
        if (first.getMonth() != last.getMonth()) {
            from += " " + titled(first.getMonth().name());
        }
        if (first.getYear() != last.getYear()) {
            from += " " + first.getYear();
        }
        return from + " – " + titled(last.getDayOfWeek().name()).substring(0, 3) + " " + last.getDayOfMonth() + " "
                + titled(last.getMonth().name()) + " " + last.getYear();
    }

    /** Such as {@code 09:00}. */
    public static String time(ZonedDateTime moment) {
        return twoDigits(moment.getHour()) + ":" + twoDigits(moment.getMinute());
    }

    /** Whether the clock shows this time twice on this day. */
    public static boolean isTwice(ZonedDateTime moment) {
        return moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                > 1;
    }

    /** As {@link #time}, but midnight ends the day before it. */
    public static String end(ZonedDateTime moment, LocalDate day) {
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                && moment.toLocalDate().equals(day.plusDays(1));
        return midnight ? "24:00" : time(moment);
    }

    /** A full hour, such as {@code 09:00}. */
    public static String hour(int hour) {
        return twoDigits(hour) + ":00";
    }

    private static String weekday(LocalDate date) {
        return titled(date.getDayOfWeek().name()).substring(0, 3);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String titled(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
