package org.careweek.core.hours.ledger;

import static org.careweek.core.rule.Severity.BLOCK;

import java.util.List;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;

/** The rules of what a ledger of attendance takes. */
public final class LedgerRules {

    /** An id names one event: whatever else comes under it is refused, and what is known stays. */
    public static final Rule ONE_EVENT_AN_ID =
            Rule.of("ledger.one-event-an-id", BLOCK, Citation.of("careweek/attendance-events/1", "ids"));

    private LedgerRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(ONE_EVENT_AN_ID);
    }
}
