package org.careweek.core.policy.staffing;

import java.time.LocalDate;
import java.util.Objects;
import org.careweek.core.program.ServiceType;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;

/**
 * The size of the groups of one service: from when, and who says so. Changing a number adds a row and keeps the old one.
 *
 * @param service the service; groups of another are not asked for anything
 * @param size how many participants
 * @param from the first date on which it is in force
 * @param citation who says so
 */
public record GroupSizeRow(ServiceType service, GroupSize size, LocalDate from, Citation citation) {

    public GroupSizeRow {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(citation, "citation");
    }

    /** What a group with too few breaks, {@code group.below-least}. */
    public Rule minimum() {
        return Rule.of("group.below-least", Severity.WARN, citation);
    }

    /** What a group with too many breaks, {@code group.above-most}. */
    public Rule maximum() {
        return Rule.of("group.above-most", Severity.WARN, citation);
    }
}
