package org.careweek.example.clinic.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dates and times exactly as the formats write them, from 1900 through 2200.
 *
 * <p>Answers nothing for a text of any other shape, where java.time's own parsers quote the text in an exception.
 */
public final class Moments {

    private static final String DATE = "dddd-dd-dd";
    private static final String TIME = "dd:dd";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int OTHER_DAYS = 6;
    private static final int MINUTES_A_DAY = 24 * 60;

    private Moments() {}

    /** A date, {@code YYYY-MM-DD}. */
    public static Optional<LocalDate> date(String text) {
        return hasShape(text, DATE) ? dateAtStartOf(text) : Optional.empty();
    }

    /** The first date of a week of which every instant lies from 1900 through 2200, {@code YYYY-MM-DD}, in any zone. */
    public static Optional<LocalDate> firstOfWeek(String text) {
        return date(text)
                .filter(first -> first.minusDays(1).getYear() >= FIRST_YEAR
                        && first.plusDays(OTHER_DAYS + 1).getYear() <= LAST_YEAR);
    }

    /** A date, {@code YYYY-MM-DD}, whose week lies from 1900 through 2200, wherever weeks begin. */
    public static Optional<LocalDate> dateOfWeek(String text) {
        return date(text)
                .filter(date -> date.minusDays(OTHER_DAYS + 1).getYear() >= FIRST_YEAR
                        && date.plusDays(OTHER_DAYS + 1).getYear() <= LAST_YEAR);
    }

    /** A wall-clock time, {@code YYYY-MM-DDTHH:MM}, whose week lies from 1900 through 2200, wherever weeks begin. */
    public static Optional<LocalDateTime> wallClockOfWeek(String text) {
        return wallClock(text)
                .filter(time -> time.minusDays(OTHER_DAYS).getYear() >= FIRST_YEAR
                        && time.plusDays(OTHER_DAYS).getYear() <= LAST_YEAR);
    }

    /** A wall-clock time, {@code YYYY-MM-DDTHH:MM}. */
    public static Optional<LocalDateTime> wallClock(String text) {
        return hasShape(text, DATE + "T" + TIME) ? wallClockAtStartOf(text) : Optional.empty();
    }

    /** An instant in whole seconds, {@code YYYY-MM-DDTHH:MM:SSZ}. */
    public static Optional<Instant> instant(String text) {
        if (!hasShape(text, DATE + "T" + TIME + ":ddZ") || number(text, 17, 19) > 59) {
            return Optional.empty();
        }
        return wallClockAtStartOf(text)
                .map(minute -> minute.plusSeconds(number(text, 17, 19)).toInstant(ZoneOffset.UTC));
    }

    /** The minutes since the start of a day of a time of day, {@code HH:MM} from 00:00 through 24:00. */
    public static OptionalInt minuteOfDay(String text) {
        if (!hasShape(text, TIME)) {
            return OptionalInt.empty();
        }
        int minute = number(text, 3, 5);
        int minuteOfDay = number(text, 0, 2) * 60 + minute;
        return minute > 59 || minuteOfDay > MINUTES_A_DAY ? OptionalInt.empty() : OptionalInt.of(minuteOfDay);
    }

    private static Optional<LocalDateTime> wallClockAtStartOf(String text) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        return hour > 23 || minute > 59 ? Optional.empty() : dateAtStartOf(text).map(date -> date.atTime(hour, minute));
    }

    private static Optional<LocalDate> dateAtStartOf(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean exists = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            if (shape.charAt(i) == 'd' ? c < '0' || c > '9' : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
