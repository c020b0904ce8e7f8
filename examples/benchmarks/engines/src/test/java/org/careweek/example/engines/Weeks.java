package org.careweek.example.engines;

import java.nio.file.Path;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.WeekReader;
import org.careweek.example.clinic.plan.PolicyBands;

/** Files of weeks. */
public final class Weeks {

    /** Four invented people and eight sessions. */
    public static final Path FOUR_PEOPLE = Path.of("src/test/resources/weeks/four-people.json");

    private Weeks() {}

    /** What a file says. */
    public static WeekFile read(Path file) {
        return new WeekReader(new PolicyBands()).read(file).fold(week -> week, problems -> {
            throw new AssertionError(problems);
        });
    }
}
