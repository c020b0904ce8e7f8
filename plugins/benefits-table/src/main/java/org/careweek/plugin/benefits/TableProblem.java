package org.careweek.plugin.benefits;

import java.util.Objects;

/**
 * Something in a table of benefits that could not be read. It holds nothing of what the table says, which may identify a
 * member.
 *
 * @param line in which line of the file, from 1
 * @param column in which column; empty where it is the line, or the file as a whole
 * @param expected what should be there
 */
public record TableProblem(long line, String column, String expected) {

    public TableProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(expected, "expected");
        if (line < 1) {
            throw new IllegalArgumentException("a line must be 1 or more, but was " + line);
        }
    }

    /** Such as {@code 3: covered: expected YES, NO or UNKNOWN}. */
    @Override
    public String toString() {
        return line + ": " + (column.isEmpty() ? "" : column + ": ") + "expected " + expected;
    }
}
