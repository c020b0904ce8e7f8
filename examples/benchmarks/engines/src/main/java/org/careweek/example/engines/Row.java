package org.careweek.example.engines;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A row of the table: what one engine made of one week.
 *
 * @param week the name of the file
 * @param engine the id of the engine
 * @param placed participants with a plan
 * @param people participants
 * @param score by the library's count
 * @param bound no schedule scores more, if the engine proved it
 * @param seconds on the wall, from the request to the answer
 * @param processorNanos of all threads meanwhile, if the system says
 * @param mebibytes the most memory that was resident at once, if the system says
 */
record Row(
        String week,
        String engine,
        int placed,
        int people,
        long score,
        OptionalLong bound,
        double seconds,
        OptionalLong processorNanos,
        OptionalLong mebibytes) {

    private static final List<String> NAMES =
            List.of("week", "engine", "placed", "score", "bound", "gap %", "wall s", "cpu s", "peak MiB");
    private static final String LINE = "| %-20s | %-8s | %12s | %10s | %10s | %8s | %7s | %7s | %8s |";
    private static final double NANOS = 1e9;

    /** The lines above the first row. */
    static String header() {
        String rule = "|---|---|--:|--:|--:|--:|--:|--:|--:|";
        return LINE.formatted(NAMES.toArray()) + System.lineSeparator() + rule;
    }

    /** A row where there was no answer. */
    static String withoutAnswer(String week, String engine, String why) {
        return LINE.formatted(week, engine, why, "-", "-", "-", "-", "-", "-");
    }

    /** How far the bound is above the score, in hundredths of the bound; 0 where both are equal. */
    private String gap(long most) {
        double gap = most == score ? 0 : 100.0 * (most - score) / most;
        return String.format(Locale.ROOT, "%.4f", gap);
    }

    @Override
    public String toString() {
        return LINE.formatted(
                week,
                engine,
                placed + " of " + people,
                score,
                text(bound),
                bound.isPresent() ? gap(bound.getAsLong()) : "-",
                tenths(seconds),
                processorNanos.isPresent() ? tenths(processorNanos.getAsLong() / NANOS) : "-",
                text(mebibytes));
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
