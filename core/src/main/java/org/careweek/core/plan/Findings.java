package org.careweek.core.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.careweek.core.rule.Violation;

/**
 * What checks have found so far. A check is handed what others found and hands it on, with more where a rule is broken; where
 * none is, nothing is made. Immutable.
 */
final class Findings {

    static final Findings NONE = new Findings(List.of(), List.of());

    private static final Comparator<Violation> BY_RULE =
            Comparator.comparing(violation -> violation.rule().id());

    private final List<Findings> before;
    private final List<? extends Violation> last;

    private Findings(List<Findings> before, List<? extends Violation> last) {
        this.before = before;
        this.last = last;
    }

    Findings and(Violation more) {
        return and(List.of(more));
    }

    Findings and(List<? extends Violation> more) {
        return more.isEmpty() ? this : new Findings(List.of(this), more);
    }

    /** In the order in which they were found. */
    List<Violation> inOrder() {
        if (before.isEmpty()) {
            return List.of();
        }
        List<Violation> latestFirst = new ArrayList<>();
        for (Findings each = this; !each.before.isEmpty(); each = each.before.get(0)) {
            for (int i = each.last.size() - 1; i >= 0; i--) {
                latestFirst.add(each.last.get(i));
            }
        }
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    /** By rule id; those of one rule stay in the order in which they were found. */
    List<Violation> byRule() {
        List<Violation> found = inOrder();
        if (!found.isEmpty()) {
            found.sort(BY_RULE);
        }
        return found;
    }
}
