package org.careweek.example.clinic.input.attendance;

/** Times as {@link org.careweek.example.clinic.input.Moments} knows them, from bytes and into numbers. */
final class PlainMoments {

    /** Stands for what is no such time. */
    static final long NONE = Long.MAX_VALUE;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int DATE = 10;
    private static final int WALL_CLOCK = 16;
    private static final int INSTANT = 20;
    private static final int OTHER_DAYS = 6;
    private static final int MINUTES_A_DAY = 1440;
    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int FROM_MARCH_0000 = 719_468;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final long FIRST_MINUTE = (day(FIRST_YEAR, 1, 1) + OTHER_DAYS) * (long) MINUTES_A_DAY;
    private static final long END_MINUTE = (day(LAST_YEAR + 1, 1, 1) - OTHER_DAYS) * (long) MINUTES_A_DAY;

    private PlainMoments() {}

    /** The minutes since 1970-01-01T00:00 of a wall-clock time whose week is supported, or {@link #NONE}. */
    static long wallClockOfWeek(byte[] bytes, int from, int to) {
        long minute = to - from == WALL_CLOCK ? minute(bytes, from) : NONE;
        return minute >= FIRST_MINUTE && minute < END_MINUTE ? minute : NONE;
    }

    /** The second of the epoch of an instant, or {@link #NONE}. */
    static long instant(byte[] bytes, int from, int to) {
        if (to - from != INSTANT || bytes[from + WALL_CLOCK] != ':' || bytes[to - 1] != 'Z') {
            return NONE;
        }
        long minute = minute(bytes, from);
        int second = two(bytes, from + WALL_CLOCK + 1);
        return minute == NONE || second < 0 || second > 59 ? NONE : minute * 60 + second;
    }

    private static long minute(byte[] bytes, int from) {
        int century = two(bytes, from);
        int year = two(bytes, from + 2);
        int month = two(bytes, from + 5);
        int day = two(bytes, from + 8);
        int hour = two(bytes, from + DATE + 1);
        int minute = two(bytes, from + DATE + 4);
        boolean hasShape = bytes[from + 4] == '-'
                && bytes[from + 7] == '-'
                && bytes[from + DATE] == 'T'
                && bytes[from + DATE + 3] == ':'
                && (century | year | month | day | hour | minute) >= 0;
        if (!hasShape || hour > 23 || minute > 59 || !exists(100 * century + year, month, day)) {
            return NONE;
        }
        return day(100 * century + year, month, day) * (long) MINUTES_A_DAY + hour * 60L + minute;
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

    /** A number of two digits, or less than 0. */
    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Integer.MIN_VALUE : 10 * tens + ones;
    }
}
