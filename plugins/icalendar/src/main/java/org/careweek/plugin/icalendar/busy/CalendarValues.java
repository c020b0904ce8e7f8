package org.careweek.plugin.icalendar.busy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The values of RFC 5545 that say times and lengths, read strictly by hand: none of what is wrong is ever echoed. */
final class CalendarValues {

    private static final String DATE_OR_TIME = "a date YYYYMMDD or a time YYYYMMDDTHHMMSS of the years 1 to 9999";
    private static final String LENGTH = "a length such as P1D or PT1H30M, at most 10000 weeks";
    private static final String OFFSET = "an offset from UTC such as -0500";
    private static final long MOST_SECONDS = 10_000L * 7 * 86_400;

    private CalendarValues() {}

    static boolean isDate(String text) {
        return text.length() == 8;
    }

    static boolean isUtc(String text) {
        return text.endsWith("Z");
    }

    /** What the clock shows; midnight for a date. */
    static LocalDateTime local(String text) throws UnusableValue {
        boolean time = text.length() == 15 || text.length() == 16 && text.charAt(15) == 'Z';
        if (!isDate(text) && !(time && text.charAt(8) == 'T')) {
            throw UnusableValue.time(DATE_OR_TIME);
        }
        try {
            int year = digits(text, 0, 4, DATE_OR_TIME);
            if (year < 1) {
                throw UnusableValue.time(DATE_OR_TIME);
            }
            LocalDate date = LocalDate.of(year, digits(text, 4, 6, DATE_OR_TIME), digits(text, 6, 8, DATE_OR_TIME));
            return isDate(text) ? date.atStartOfDay() : timeOn(date, text);
        } catch (DateTimeException none) {
            throw UnusableValue.time(DATE_OR_TIME);
        }
    }

    /** A leap second is the second after it. */
    private static LocalDateTime timeOn(LocalDate date, String text) throws UnusableValue {
        int second = digits(text, 13, 15, DATE_OR_TIME);
        int leap = second == 60 ? 1 : 0;
        return date.atTime(digits(text, 9, 11, DATE_OR_TIME), digits(text, 11, 13, DATE_OR_TIME), second - leap)
                .plusSeconds(leap);
    }

    static ZoneOffset offset(String text) throws UnusableValue {
        boolean signed = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-');
        if (!signed || text.length() != 5 && text.length() != 7) {
            throw new UnusableValue(RefusalReason.UNREADABLE_ZONE, OFFSET);
        }
        int seconds = text.length() == 7 ? digits(text, 5, 7, OFFSET) : 0;
        int minutes = digits(text, 3, 5, OFFSET);
        int total = digits(text, 1, 3, OFFSET) * 3600 + minutes * 60 + seconds;
        if (minutes > 59 || seconds > 59 || total > 18 * 3600) {
            throw new UnusableValue(RefusalReason.UNREADABLE_ZONE, OFFSET);
        }
        return ZoneOffset.ofTotalSeconds(text.charAt(0) == '-' ? -total : total);
    }

    /** A length, which may have neither sign nor fractions; a leading plus is one of those that writers leave in. */
    static Length length(String text) throws UnusableValue {
        int at = text.startsWith("+") ? 1 : 0;
        if (text.length() < at + 3 || text.charAt(at) != 'P') {
            throw UnusableValue.time(LENGTH);
        }
        long days = 0;
        long seconds = 0;
        String units = "WDTHMS";
        int unit = 0;
        at++;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
                end++;
            }
            int found = end == text.length() ? -1 : units.indexOf(text.charAt(end), unit);
            boolean separator = found == 2;
            boolean afterT = found > 2;
            if (found < 0
                    || end - at > 9
                    || separator != (end == at)
                    || afterT && unit < 3
                    || end + 1 == text.length() && separator) {
                throw UnusableValue.time(LENGTH);
            }
            long amount = separator ? 0 : digits(text, at, end, LENGTH);
            switch (found) {
                case 0 -> days += 7 * amount;
                case 1 -> days += amount;
                case 3 -> seconds += 3600 * amount;
                case 4 -> seconds += 60 * amount;
                case 5 -> seconds += amount;
                default -> {}
            }
            unit = found + 1;
            at = end + 1;
        }
        if (days * 86_400 + seconds > MOST_SECONDS) {
            throw UnusableValue.time(LENGTH);
        }
        return new Length(days, seconds);
    }

    /** A length by the wall clock and then by the time that passes. */
    record Length(long days, long seconds) {}

    private static int digits(String text, int from, int till, String expected) throws UnusableValue {
        int number = 0;
        for (int i = from; i < till; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw UnusableValue.time(expected);
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
