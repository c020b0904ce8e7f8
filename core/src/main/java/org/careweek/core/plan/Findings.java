package org.careweek.core.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careweek.core.rule.Violation;

/**
 * What checks have found so far. A check is handed what others found and hands it on, with more where a rule is broken; where
 * none is, nothing is made. Immutable.
 */
final class Findings {

    static final Findings NONE = new Findings(Optional.empty(), List.of());

    private static final Comparator<Violation> BY_RULE =
            Comparator.comparing(violation -> violation.rule().id());

    private final Optional<Findings> before;
    private final List<? extends Violation> last;

    private Findings(Optional<Findings> before, List<? extends Violation> last) {
        this.before = before;
        this.last = last;
    }

    Findings and(Violation more) {
        return and(List.of(more));
    }

    Findings and(List<? extends Violation> more) {
        return more.isEmpty() ? this : new Findings(Optional.of(this), more);
    }

    /** In the order in which they were found. */
    List<Violation> inOrder() {
        return before.isEmpty() ? List.of() : Collections.unmodifiableList(copied());
    }

    /** By rule id; those of one rule stay in the order in which they were found. */
    List<Violation> byRule() {
        if (before.isEmpty()) {
            return List.of();
        }
        List<Violation> found = copied();
        found.sort(BY_RULE);
        return found;
    }

    private List<Violation> copied() {
        List<Violation> latestFirst = new ArrayList<>();
        for (Findings each = this; each.before.isPresent(); each = each.before.get()) {
            for (int i = each.last.size() - 1; i >= 0; i--) {
                latestFirst.add(each.last.get(i));
            }
        }
        Collections.reverse(latestFirst);
        return latestFirst;
    }
}
