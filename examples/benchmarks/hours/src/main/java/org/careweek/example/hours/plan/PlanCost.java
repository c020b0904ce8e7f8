package org.careweek.example.hours.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one check of a valid plan costs.
 *
 * @param picos ours, that only tells whether it is valid, in picoseconds of a processor
 * @param bytes ours, allocated
 * @param planPicos ours, that makes the plan too
 * @param planBytes ours, that makes the plan too, allocated
 * @param validatorPicos the validator's
 * @param validatorBytes the validator's
 */
public record PlanCost(
        long picos, long bytes, long planPicos, long planBytes, long validatorPicos, long validatorBytes) {

    private static final Pattern LINE = Pattern.compile("plan" + " ([0-9]+)".repeat(6));

    /** As one line, for another virtual machine to read. */
    String line() {
        return Stream.of(picos, bytes, planPicos, planBytes, validatorPicos, validatorBytes)
                .map(Object::toString)
                .collect(Collectors.joining(" ", "plan ", ""));
    }

    /** What such a line says; nothing where it is none. */
    public static Optional<PlanCost> parse(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new PlanCost(
                        Long.parseLong(found.group(1)),
                        Long.parseLong(found.group(2)),
                        Long.parseLong(found.group(3)),
                        Long.parseLong(found.group(4)),
                        Long.parseLong(found.group(5)),
                        Long.parseLong(found.group(6))))
                : Optional.empty();
    }
}
