package org.careweek.example.engines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A row of the table: what one engine made of one week.
 *
 * @param week the name of the file
 * @param engine the name of the engine
 * @param people participants
 * @param placed participants with a plan
 * @param placedBound no schedule places more, if the engine proved that
 * @param score by the check's count
 * @param bound no schedule scores more, if the engine proved it
 * @param cost what it took
 */
record Row(
        String week,
        String engine,
        int people,
        int placed,
        OptionalInt placedBound,
        long score,
        OptionalLong bound,
        Cost cost) {

    /**
     * What a run took, of a virtual machine that did nothing else.
     *
     * @param first seconds from the request to the first schedule in which everyone was looked at, if the engine tells
     * @param wall seconds from the request to the answer; told so finely that it shows how late an answer is after its time is over
     * @param processors seconds of all threads meanwhile, native ones too, if the system says
     * @param mebibytes the most memory that was resident at once, heap and native, if the system says
     */
    record Cost(OptionalDouble first, double wall, OptionalDouble processors, OptionalLong mebibytes) {}

    private static final String NOTHING = "-";
    private static final List<String> NAMES = List.of(
            "week",
            "engine",
            "placed",
            "score",
            "bound",
            "gap",
            "gap %",
            "gap people",
            "first s",
            "wall s",
            "cpu s",
            "peak MiB");
    private static final String LINE =
            "| %-16s | %-8s | %14s | %10s | %10s | %9s | %8s | %10s | %7s | %6s | %6s | %8s |";

    /** The lines above the first row. */
    static String header() {
        String rule = "|---|---" + "|--:".repeat(NAMES.size() - 2) + "|";
        return LINE.formatted(NAMES.toArray()) + System.lineSeparator() + rule;
    }

    /** A row where there was no answer, or a wrong one. */
    static String withoutAnswer(String week, String engine, String why) {
        List<String> cells = new ArrayList<>(List.of(week, engine, why));
        cells.addAll(Collections.nCopies(NAMES.size() - cells.size(), NOTHING));
        return LINE.formatted(cells.toArray());
    }

    /** How far the bound is above the score, as a share of the score. */
    private String share() {
        return bound.isPresent() && score > 0
                ? String.format(Locale.ROOT, "%.4f", 100.0 * (bound.getAsLong() - score) / score)
                : NOTHING;
    }

    private String points() {
        return bound.isPresent() ? Long.toString(bound.getAsLong() - score) : NOTHING;
    }

    /** How many more people might be placed. */
    private String morePeople() {
        return placedBound.isPresent() ? Integer.toString(placedBound.getAsInt() - placed) : NOTHING;
    }

    @Override
    public String toString() {
        return LINE.formatted(
                week,
                engine,
                placed + " of " + people,
                score,
                bound.isPresent() ? bound.getAsLong() : NOTHING,
                points(),
                share(),
                morePeople(),
                tenths(cost.first()),
                String.format(Locale.ROOT, "%.2f", cost.wall()),
                tenths(cost.processors()),
                cost.mebibytes().isPresent() ? cost.mebibytes().getAsLong() : NOTHING);
    }

    private static String tenths(OptionalDouble number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%.1f", number.getAsDouble()) : NOTHING;
    }
}
