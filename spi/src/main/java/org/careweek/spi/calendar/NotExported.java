package org.careweek.spi.calendar;

import java.util.function.Function;
import org.careweek.spi.LogLine;

/**
 * There is no document, and why.
 *
 * @param reason for a log: names the property that stood in the way, never its content; one line, 1 to 500 characters
 */
public record NotExported(String reason) implements ExportAnswer {

    public NotExported {
        reason = LogLine.reason(reason);
    }

    @Override
    public <R> R fold(Function<Exported, R> exported, Function<NotExported, R> notExported) {
        return notExported.apply(this);
    }
}
