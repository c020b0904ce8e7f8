package org.careweek.core.transition.length;

import java.time.LocalDate;
import org.careweek.core.transition.Decision;

/**
 * Somebody decided that care may be expected to take longer.
 *
 * @param most the last week that is now expected, 1 or more
 * @param date from when that is expected, included; what was expected before stays as it was
 * @param decision who decided, and why
 */
public record Extension(int most, LocalDate date, Decision decision) {

    public Extension {
        if (most < 1) {
            throw new IllegalArgumentException("an extension must be to week 1 or later, but was to week " + most);
        }
    }

    @Override
    public String toString() {
        return "Extension[private]";
    }
}
