package org.careweek.example.clinic.input.attendance;

import java.util.Arrays;

/**
 * Times as {@link org.careweek.example.clinic.input.Moments} knows them, from bytes and into numbers. Remembers the dates that it read:
 * rows have few. Takes whole words, so there must be {@link Words#SLACK} behind each time. Not safe for concurrent use.
 */
final class PlainMoments {

    /** Stands for what is no such time. */
    static final long NONE = Long.MAX_VALUE;

    /** How many bytes a date has. */
    static final int DATE = 10;

    /** How many bytes a wall-clock time has. */
    static final int WALL_CLOCK = 16;

    /** How many bytes an instant has. */
    static final int INSTANT = 20;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int OTHER_DAYS = 6;
    private static final int MINUTES_A_DAY = 1440;
    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int FROM_MARCH_0000 = 719_468;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final long FIRST_MINUTE = (day(FIRST_YEAR, 1, 1) + OTHER_DAYS) * (long) MINUTES_A_DAY;
    private static final long END_MINUTE = (day(LAST_YEAR + 1, 1, 1) - OTHER_DAYS) * (long) MINUTES_A_DAY;

    private static final long MONTH = Words.of("0000-00-");
    private static final long MONTH_DIGITS = Words.digitsOf("0000-00-");
    private static final long DAY = Words.of("00");
    private static final long DAY_DIGITS = Words.digitsOf("00");
    private static final long CLOCK = Words.of("00T00:00");
    private static final long CLOCK_DIGITS = Words.digitsOf("00T00:00");
    private static final long SECOND = Words.of("0:00:00Z");
    private static final long SECOND_DIGITS = Words.digitsOf("0:00:00Z");

    private static final int REMEMBERED_BITS = 9;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** By a hash of the date, its digits; -1 where there is none. */
    private final long[] dates = new long[1 << REMEMBERED_BITS];

    private final int[] days = new int[1 << REMEMBERED_BITS];

    PlainMoments() {
        Arrays.fill(dates, -1);
    }

    /** The minutes since 1970-01-01T00:00 of the wall-clock time that begins at a byte, if its week is supported, or {@link #NONE}. */
    long wallClockOfWeek(byte[] bytes, int from) {
        long minute = minute(bytes, from);
        return minute >= FIRST_MINUTE && minute < END_MINUTE ? minute : NONE;
    }

    /** The second of the epoch of the instant that begins at a byte, or {@link #NONE}. */
    long instant(byte[] bytes, int from) {
        long shape = Words.at(bytes, from + INSTANT - Long.BYTES) ^ SECOND;
        int second = (int) (Words.pairs(shape) >>> 5 * Byte.SIZE) & 0xFF;
        long minute = minute(bytes, from);
        return Words.isOfShape(shape, SECOND_DIGITS) && second < 60 && minute != NONE ? minute * 60 + second : NONE;
    }

    private long minute(byte[] bytes, int from) {
        long month = Words.at(bytes, from) ^ MONTH;
        long clock = Words.at(bytes, from + Long.BYTES) ^ CLOCK;
        long pairs = Words.pairs(clock);
        int hour = (int) (pairs >>> 3 * Byte.SIZE) & 0xFF;
        int minute = (int) (pairs >>> 6 * Byte.SIZE) & 0xFF;
        if (!Words.isOfShape(month, MONTH_DIGITS)
                || !Words.isOfShape(clock, CLOCK_DIGITS)
                || hour > 23
                || minute > 59) {
            return NONE;
        }
        long day = day(month, clock);
        return day == NONE ? NONE : day * MINUTES_A_DAY + hour * 60L + minute;
    }

    /** The days since 1970-01-01 of the date that begins at a byte, or {@link #NONE}. */
    long day(byte[] bytes, int from) {
        long month = Words.at(bytes, from) ^ MONTH;
        long day = (Words.at(bytes, from + Long.BYTES) ^ DAY) & 0xFFFF;
        return Words.isOfShape(month, MONTH_DIGITS) && Words.isOfShape(day, DAY_DIGITS) ? day(month, day) : NONE;
    }

    /** By the digits of year and month, and those of the day. */
    private long day(long month, long day) {
        // The bytes of both dashes are 0, and take the digits of the day.
        long date = month | (day & 0xFF) << 4 * Byte.SIZE | (day >>> Byte.SIZE & 0xFF) << 7 * Byte.SIZE;
        int place = (int) (date * MIX >>> Long.SIZE - REMEMBERED_BITS);
        return dates[place] == date || remember(date, place) ? days[place] : NONE;
    }

    /** False where there is no such date. */
    private boolean remember(long date, int place) {
        int year = 1000 * digit(date, 0) + 100 * digit(date, 1) + 10 * digit(date, 2) + digit(date, 3);
        int month = 10 * digit(date, 5) + digit(date, 6);
        int day = 10 * digit(date, 4) + digit(date, 7);
        if (!exists(year, month, day)) {
            return false;
        }
        dates[place] = date;
        days[place] = day(year, month, day);
        return true;
    }

    private static int digit(long word, int place) {
        return (int) (word >>> place * Byte.SIZE) & 0xFF;
    }

    private static boolean exists(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= DAYS[month - 1] + (month == 2 && isLeap ? 1 : 0);
    }

    /** Days since 1970-01-01. Years begin in March here, so that a leap day ends one. */
    private static int day(int year, int month, int day) {
        int since = month > 2 ? year : year - 1;
        int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int ofEra = since % 400;
        return since / 400 * DAYS_OF_400_YEARS + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - FROM_MARCH_0000;
    }
}
