package org.careweek.plugin.fhir.coverage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** The FHIR types {@code date} and {@code dateTime}: a year, a month, a date, or a time of one, by the clock that it names. */
final class FhirDates {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DATE = 10;

    private FhirDates() {}

    /** All the dates that a date may be; empty if the text is none. */
    static Optional<DateSpan> date(String text) {
        if (!hasShape(text)) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(text.substring(0, YEAR));
            if (text.length() == YEAR) {
                return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            int month = Integer.parseInt(text.substring(YEAR + 1, MONTH));
            if (text.length() == MONTH) {
                YearMonth all = YearMonth.of(year, month);
                return Optional.of(new DateSpan(all.atDay(1), all.atEndOfMonth()));
            }
            return Optional.of(DateSpan.of(LocalDate.of(year, month, Integer.parseInt(text.substring(MONTH + 1)))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** The same, of a text that may also hold a time. */
    static Optional<DateSpan> dateTime(String text) {
        if (text.length() <= DATE) {
            return date(text);
        }
        try {
            LocalDate date = OffsetDateTime.parse(text).toLocalDate();
            return text.charAt(DATE) == 'T' ? Optional.of(DateSpan.of(date)) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static boolean hasShape(String text) {
        boolean hasLength = text.length() == YEAR || text.length() == MONTH || text.length() == DATE;
        if (!hasLength) {
            return false;
        }
        for (int position = 0; position < text.length(); position++) {
            char c = text.charAt(position);
            boolean isDash = position == YEAR || position == MONTH;
            if (isDash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
