package org.careweek.example.clinic.command;

import java.time.DayOfWeek;
import picocli.CommandLine.Option;

/** The first day of week, for all commands that count. */
final class WeekStart {

    @Option(
            names = "--week-starts",
            paramLabel = "DAY",
            defaultValue = "MONDAY",
            description =
                    "the first day of the site's weeks (default: ${DEFAULT-VALUE}; one of ${COMPLETION-CANDIDATES})")
    private DayOfWeek day;

    DayOfWeek day() {
        return day;
    }
}
