package org.careweek.core.coverage;

import java.util.List;
import java.util.function.Function;
import org.careweek.core.rule.Violation;

/** What becomes of a booking: new books, or everything that stands in its way at once. */
public sealed interface LedgerOutcome {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Booked, R> booked, Function<Refused, R> refused);

    /**
     * The authorization pays for the service.
     *
     * @param ledger the books with the service in them
     */
    record Booked(AuthorizationLedger ledger) implements LedgerOutcome {

        @Override
        public <R> R fold(Function<Booked, R> booked, Function<Refused, R> refused) {
            return booked.apply(this);
        }
    }

    /**
     * The authorization does not pay for the service, and the books stay as they are.
     *
     * @param violations every reason, by rule id; never empty
     */
    record Refused(List<Violation> violations) implements LedgerOutcome {

        public Refused {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a booking can only be refused for a reason");
            }
        }

        @Override
        public <R> R fold(Function<Booked, R> booked, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
