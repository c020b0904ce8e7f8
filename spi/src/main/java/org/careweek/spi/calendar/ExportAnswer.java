package org.careweek.spi.calendar;

import java.util.function.Function;

/** What came of an export: a document, or a reason why there is none. */
public sealed interface ExportAnswer permits Exported, NotExported {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Exported, R> exported, Function<NotExported, R> notExported);
}
