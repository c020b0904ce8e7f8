package org.careweek.example.clinic.command;

import java.time.Instant;
import org.careweek.example.clinic.input.Moments;
import picocli.CommandLine;

/**
 * A moment on the command line.
 *
 * @param instant in whole seconds, from 1900 through 2200
 */
public record UtcTime(Instant instant) {

    /** Reads a moment. */
    public static UtcTime parse(String text) {
        return Moments.instant(text)
                .map(UtcTime::new)
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        "expected a UTC time from 1900 to 2200, YYYY-MM-DDTHH:MM:SSZ"));
    }
}
