package org.careweek.example.hours.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one check of a valid plan costs.
 *
 * @param picos ours, in picoseconds of a processor
 * @param bytes ours, allocated
 * @param validatorPicos the validator's
 * @param validatorBytes the validator's
 */
public record PlanCost(long picos, long bytes, long validatorPicos, long validatorBytes) {

    private static final Pattern LINE = Pattern.compile("plan ([0-9]+) ([0-9]+) ([0-9]+) ([0-9]+)");

    /** As one line, for another virtual machine to read. */
    String line() {
        return "plan " + picos + " " + bytes + " " + validatorPicos + " " + validatorBytes;
    }

    /** What such a line says; nothing where it is none. */
    public static Optional<PlanCost> parse(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new PlanCost(
                        Long.parseLong(found.group(1)),
                        Long.parseLong(found.group(2)),
                        Long.parseLong(found.group(3)),
                        Long.parseLong(found.group(4))))
                : Optional.empty();
    }
}
