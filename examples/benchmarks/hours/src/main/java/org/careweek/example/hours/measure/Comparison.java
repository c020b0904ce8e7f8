package org.careweek.example.hours.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.careweek.example.hours.careweek.MemoryRun;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.plan.PlanCost;
import org.careweek.example.hours.plan.PlanRun;

/**
 * Runs contenders in turn, round after round: what a busy machine does to one of them, it does to all.
 *
 * @param columns what contenders are given that take files, tables or columns
 * @param values what contenders are given that take values on the heap
 * @param runs how many rounds
 * @param warm how often a contender counts the smaller folder in its virtual machine before it is measured
 * @param heap the most that each virtual machine's heap may grow to
 * @param log where it is said how far it is
 */
public record Comparison(Share columns, Share values, int runs, int warm, String heap, PrintStream log) {

    /**
     * A folder to count.
     *
     * @param given the folder
     * @param rows how many it has
     * @param participants how many it has
     */
    public record Share(Given given, long rows, long participants) {}

    /** What the contenders of these names used; nothing for one that failed. */
    Map<String, Costs> contest(Collection<String> names) throws IOException, InterruptedException {
        Map<String, Costs> costs = new LinkedHashMap<>();
        names.forEach(name -> costs.put(name, new Costs(shareOf(name).rows())));
        for (int round = 1; round <= runs; round++) {
            for (String name : names) {
                List<Measured> measured = measure(name, shareOf(name).given()).stream()
                        .flatMap(line -> Measured.parse(line).stream())
                        .toList();
                measured.forEach(costs.get(name)::add);
                log.println("round " + round + " of " + runs + ": " + name + (measured.isEmpty() ? " failed" : ""));
            }
        }
        return costs;
    }

    private Share shareOf(String contender) {
        return Contenders.takesValues(contender) ? values : columns;
    }

    private List<String> measure(String name, Given given) throws IOException, InterruptedException {
        return new OtherMachine(heap)
                .run(
                        OneRun.class,
                        name,
                        Long.toString(given.seed()),
                        given.folder().toString(),
                        given.snapshot().toString(),
                        Integer.toString(warm),
                        values.given().folder().toString(),
                        values.given().snapshot().toString());
    }

    /** How many bytes the accumulators hold beside the columns that they were given; nothing where that failed. */
    OptionalLong bytesHeld() throws IOException, InterruptedException {
        Given given = columns.given();
        return new OtherMachine(heap)
                        .run(
                                MemoryRun.class,
                                given.folder().toString(),
                                given.snapshot().toString(),
                                Long.toString(given.seed()))
                        .stream()
                        .mapToLong(Long::parseLong)
                        .findFirst();
    }

    /** What the check of a plan costs. */
    List<PlanCost> planCosts() throws IOException, InterruptedException {
        return new OtherMachine(heap)
                .run(PlanRun.class).stream()
                        .flatMap(line -> PlanCost.parse(line).stream())
                        .toList();
    }
}
