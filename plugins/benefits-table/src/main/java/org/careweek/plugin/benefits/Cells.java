package org.careweek.plugin.benefits;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of one row by column.
 *
 * @param fields the row
 * @param positions which column is where
 * @param problems where to tell what is wrong
 */
record Cells(CsvRecord fields, Map<Column, Integer> positions, Problems problems) {

    long line() {
        return fields.getStartingLineNumber();
    }

    /** What stands in a column without the spaces around it; empty where nothing does. */
    Optional<String> text(Column column) {
        return Optional.ofNullable(positions.get(column))
                .filter(position -> position < fields.getFieldCount())
                .map(position -> fields.getField(position).strip())
                .filter(text -> !text.isEmpty());
    }

    boolean has(Column column) {
        return text(column).isPresent();
    }

    /** The meaning of a value that must be there. */
    <T> Optional<T> required(Column column, String expected, Function<String, Optional<T>> parser) {
        if (!has(column)) {
            report(column, expected);
        }
        return optional(column, expected, parser);
    }

    /** The meaning of a value that may be missing. */
    <T> Optional<T> optional(Column column, String expected, Function<String, Optional<T>> parser) {
        Optional<T> value = text(column).flatMap(parser);
        if (value.isEmpty() && has(column)) {
            report(column, expected);
        }
        return value;
    }

    void report(Column column, String expected) {
        problems.add(line(), column, expected);
    }

    @Override
    public String toString() {
        return "Cells[private]";
    }
}
