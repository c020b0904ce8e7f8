package org.careweek.example.clinic.command;

import java.util.stream.Collectors;
import org.careweek.core.policy.staffing.ModelledStaffing;
import org.careweek.core.policy.staffing.StaffingPolicy;
import picocli.CommandLine;

/**
 * A policy of group sizes and staff ratios, on the command line.
 *
 * @param policy which one
 */
public record StaffingId(StaffingPolicy policy) {

    /** Reads an id such as {@code texas}. */
    public static StaffingId parse(String text) {
        return ModelledStaffing.all().stream()
                .filter(policy -> policy.id().value().equals(text))
                .findFirst()
                .map(StaffingId::new)
                .orElseThrow(() -> new CommandLine.TypeConversionException("expected one of "
                        + ModelledStaffing.all().stream()
                                .map(policy -> policy.id().value())
                                .collect(Collectors.joining(", "))));
    }
}
