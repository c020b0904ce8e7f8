package org.careweek.example.clinic.input.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;

/** A row of a table and what is wrong with it so far. Not safe for concurrent use. */
public final class Row {

    /** Shows nothing of a text that may tell something of a person. */
    public static final UnaryOperator<String> HIDDEN = text -> "something else";

    private static final int LONGEST = 32 * 1024;

    private final Header header;
    private final CsvRecord fields;
    private final long linesBefore;
    private final List<Problem> problems = new ArrayList<>(0);

    /** @param linesBefore how many lines of the file come before the text that the fields were read from */
    Row(Header header, CsvRecord fields, long linesBefore) {
        this.header = header;
        this.fields = fields;
        this.linesBefore = linesBefore;
        if (fields.getFieldCount() != header.columns()) {
            report("", header.columns() + " fields as in the header", "here are " + fields.getFieldCount());
        }
    }

    /** On which line of the file it starts, from 1. */
    public long line() {
        return linesBefore + fields.getStartingLineNumber();
    }

    /** What was reported, in the order in which it was. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether the field is there and not empty. */
    public boolean has(String column) {
        int position = header.position(column);
        return position < fields.getFieldCount() && !fields.getField(position).isEmpty();
    }

    /** A text of one line, not only of spaces, that must be there. */
    public Optional<String> text(String column) {
        return required(column, "a text of one line", HIDDEN, text -> fit(text).filter(line -> !line.isBlank()));
    }

    /** The meaning of a field that must be there. */
    public <T> Optional<T> required(
            String column, String expected, UnaryOperator<String> shown, Function<String, Optional<T>> parser) {
        if (header.position(column) >= fields.getFieldCount()) {
            return Optional.empty(); // The row is short, and was reported as that.
        }
        if (!has(column)) {
            report(column, expected, "the field is empty");
        }
        return optional(column, expected, shown, parser);
    }

    /** The meaning of a field that may be empty. */
    public <T> Optional<T> optional(
            String column, String expected, UnaryOperator<String> shown, Function<String, Optional<T>> parser) {
        if (!has(column)) {
            return Optional.empty();
        }
        String text = fields.getField(header.position(column));
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            report(column, expected, "was " + shown.apply(text));
        }
        return value;
    }

    /** Reports {@code expected …, but …}. */
    public void report(String column, String expected, String but) {
        problems.add(
                new Problem(header.file(), new Place.Cell(line(), column), "expected " + expected + ", but " + but));
    }

    /** The text, unless it has more than one line or a control character, or is too long. */
    public static Optional<String> fit(String text) {
        return text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl)
                ? Optional.of(text)
                : Optional.empty();
    }
}
