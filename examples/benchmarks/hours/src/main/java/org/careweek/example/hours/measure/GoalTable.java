package org.careweek.example.hours.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careweek.example.hours.plan.PlanCost;

/** What was hoped for beside what was measured, in Markdown. Nothing is said of what was not measured. */
final class GoalTable {

    private static final double PICOS = 1000;

    private final Map<String, Costs> costs;
    private final List<String> lines = new ArrayList<>(List.of("| what | goal | measured |", "|---|--:|--:|"));

    GoalTable(Map<String, Costs> costs) {
        this.costs = costs;
    }

    /** What contenders used, one beside the other. */
    void addRatios() {
        ratio(
                "DuckDB's seconds of processors / ours, CSV file to weeks.csv",
                "10 or more",
                Contenders.DUCKDB_CSV,
                Contenders.RUN_HOURS);
        rate("million rows a second, columns by scheduled start", "25 or more", Contenders.CHRONOLOGICAL);
        rate("the same, columns shuffled", "25 or more", Contenders.SHUFFLED);
        rate("the same, columns grouped by participant", "45 or more", Contenders.GROUPED);
        ratio(
                "DuckDB's seconds on its own table / ours, columns by scheduled start",
                "15 or more",
                Contenders.DUCKDB_TABLE,
                Contenders.CHRONOLOGICAL);
        ratio("the same, columns shuffled", "15 or more", Contenders.DUCKDB_TABLE, Contenders.SHUFFLED);
        rate("million rows a second, values on the heap", "15 or more", Contenders.KEPT);
        ratio("streams' seconds / ours, values on the heap", "15 or more", Contenders.STREAMS, Contenders.KEPT);
        rate("million rows a second, values made row by row", "6 or more", Contenders.BUILT);
        ratio(
                "seconds of two threads / of one, each with its sites",
                "1.15 or less",
                Contenders.TWO_THREADS,
                Contenders.CHRONOLOGICAL);
        ratio("the same, one of them helping to walk", "1.15 or less", Contenders.HELPED, Contenders.CHRONOLOGICAL);
    }

    /** What accumulators hold. */
    void addMemory(long bytes, long rows, long participants) {
        long most = 16 * rows + 300 * participants;
        add(
                "bytes held beside the caller's rows, for each row",
                String.format(Locale.ROOT, "%.1f or less", (double) most / rows),
                String.format(Locale.ROOT, "%.1f", (double) bytes / rows));
    }

    /** What a check costs. */
    void addPlan(PlanCost plan) {
        add("check of a valid plan of 12 sessions, ns", "less than 400", number(plan.picos() / PICOS));
        add("bytes that it allocates", "0", Long.toString(plan.bytes()));
        add("the same check where it makes the plan, ns", "less than 400", number(plan.planPicos() / PICOS));
        add("bytes that it allocates, outcome and plan", "-", Long.toString(plan.planBytes()));
        add(
                "validator's time / ours, as both only tell whether it is valid",
                "20 or more",
                number((double) plan.validatorPicos() / plan.picos()));
        add("bytes that the validator allocates", "-", Long.toString(plan.validatorBytes()));
    }

    private void ratio(String what, String goal, String rival, String ours) {
        if (isMeasured(rival) && isMeasured(ours)) {
            add(what, goal, number(costs.get(rival).times(costs.get(ours))));
        }
    }

    private void rate(String what, String goal, String contender) {
        if (isMeasured(contender)) {
            add(what, goal, number(costs.get(contender).millionRowsASecond()));
        }
    }

    private boolean isMeasured(String contender) {
        return costs.containsKey(contender) && !costs.get(contender).isEmpty();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private void add(String what, String goal, String measured) {
        lines.add("| " + what + " | " + goal + " | " + measured + " |");
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
