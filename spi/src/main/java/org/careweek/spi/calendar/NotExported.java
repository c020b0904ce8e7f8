package org.careweek.spi.calendar;

import java.util.function.Function;

/**
 * There is no document, and why.
 *
 * @param reason for a log: names the property that stood in the way, never its content
 */
public record NotExported(String reason) implements ExportAnswer {

    @Override
    public <R> R fold(Function<Exported, R> exported, Function<NotExported, R> notExported) {
        return notExported.apply(this);
    }
}
