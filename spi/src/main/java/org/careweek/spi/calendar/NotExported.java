package org.careweek.spi.calendar;

import java.util.function.Function;

/**
 * There is no document, and why.
 *
 * @param reason for a log: names the property that stood in the way, never its content; one line, 1 to 500 characters
 */
public record NotExported(String reason) implements ExportAnswer {

    private static final int LONGEST = 500;

    public NotExported {
        if (reason.isBlank() || reason.length() > LONGEST || reason.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a reason must be one line of 1 to 500 characters");
        }
    }

    @Override
    public <R> R fold(Function<Exported, R> exported, Function<NotExported, R> notExported) {
        return notExported.apply(this);
    }
}
