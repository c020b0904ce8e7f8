package org.careweek.example.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A row on its way from the virtual machine that measured it to the one that prints it: one line, numbers alone. */
final class RowLine {

    private static final String MARK = "measured";
    private static final String NOTHING = "-";
    private static final int PARTS = 10;

    private RowLine() {}

    /** The line. Names are left out: whoever asked for the row knows them. */
    static String of(Row row) {
        List<String> parts = new ArrayList<>(List.of(MARK));
        parts.add(Integer.toString(row.people()));
        parts.add(Integer.toString(row.placed()));
        parts.add(
                row.placedBound().isPresent()
                        ? Integer.toString(row.placedBound().getAsInt())
                        : NOTHING);
        parts.add(Long.toString(row.score()));
        parts.add(text(row.bound()));
        parts.add(text(row.cost().first()));
        parts.add(Double.toString(row.cost().wall()));
        parts.add(text(row.cost().processors()));
        parts.add(text(row.cost().mebibytes()));
        return String.join(" ", parts);
    }

    /** The row of a line, or nothing where the line is none: libraries print what they like. */
    static Optional<Row> parse(String line, String week, String engine) {
        String[] parts = line.split(" ");
        if (parts.length != PARTS || !parts[0].equals(MARK)) {
            return Optional.empty();
        }
        boolean isBoundOnPeople = !parts[3].equals(NOTHING);
        return Optional.of(new Row(
                week,
                engine,
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                isBoundOnPeople ? OptionalInt.of(Integer.parseInt(parts[3])) : OptionalInt.empty(),
                Long.parseLong(parts[4]),
                number(parts[5]),
                new Row.Cost(fraction(parts[6]), Double.parseDouble(parts[7]), fraction(parts[8]), number(parts[9]))));
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : NOTHING;
    }

    private static String text(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : NOTHING;
    }

    private static OptionalDouble fraction(String text) {
        return text.equals(NOTHING) ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static OptionalLong number(String text) {
        return text.equals(NOTHING) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
