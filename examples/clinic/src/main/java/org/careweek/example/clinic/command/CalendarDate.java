package org.careweek.example.clinic.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;

/**
 * A date on the command line.
 *
 * @param date from 1900 through 2200
 */
public record CalendarDate(LocalDate date) {

    private static final String EXPECTED = "expected a date from 1900 to 2200, YYYY-MM-DD";

    /** Reads a date. */
    public static CalendarDate parse(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return new CalendarDate(date);
            }
        } catch (DateTimeException malformed) {
            throw new CommandLine.TypeConversionException(EXPECTED);
        }
        throw new CommandLine.TypeConversionException(EXPECTED);
    }
}
