package org.careweek.plugin.x12;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as X12 writes them: eight digits, of whatever the machine's locale is. */
final class Dates {

    private static final int LENGTH = 8;
    private static final int RANGE = 2 * LENGTH + 1;

    private Dates() {}

    static String write(LocalDate date) {
        return String.valueOf(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    /** A DTP or similar: its qualifier, its format and its text; empty if the format is not one of dates or the text is no date. */
    static Optional<DateSpan> read(String qualifier, String format, String text) {
        if (format.equals("D8")) {
            return date(text).map(it -> new DateSpan(qualifier, false, it, it));
        }
        if (!format.equals("RD8") || text.length() != RANGE || text.charAt(LENGTH) != '-') {
            return Optional.empty();
        }
        Optional<LocalDate> through = date(text.substring(LENGTH + 1));
        return date(text.substring(0, LENGTH))
                .flatMap(from ->
                        through.filter(it -> !it.isBefore(from)).map(it -> new DateSpan(qualifier, true, from, it)));
    }

    private static Optional<LocalDate> date(String text) {
        if (text.length() != LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(text);
        try {
            return Optional.of(LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
