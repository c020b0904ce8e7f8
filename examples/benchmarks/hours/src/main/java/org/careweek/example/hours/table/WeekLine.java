package org.careweek.example.hours.table;

/** Writes the lines of {@code weeks.csv}, field by field. Not safe for concurrent use. */
public final class WeekLine {

    private final StringBuilder text = new StringBuilder();

    /** An empty line. */
    public WeekLine() {}

    /** Begins a line with an id, in quotes where it needs them. */
    public WeekLine begin(String participant) {
        text.setLength(0);
        text.append(quoted(participant));
        return this;
    }

    /** Adds a field that needs no quotes. */
    public WeekLine with(Object field) {
        text.append(',').append(field);
        return this;
    }

    /** Adds a number. */
    public WeekLine with(long number) {
        text.append(',').append(number);
        return this;
    }

    /** The line so far. */
    public String end() {
        return text.toString();
    }

    /** A field as RFC 4180 has it. */
    public static String quoted(String field) {
        boolean plain = field.chars().noneMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
