package org.careweek.core.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;

/**
 * What becomes of a plan's sessions when each asks the authorizations for its units, one after the other. Prints nothing of it.
 *
 * @param ledger the books with what could be reserved
 * @param uncovered the sessions that no authorization pays for, in the order of the plan
 */
public record Reservations(AuthorizationLedger ledger, List<SessionNotCovered> uncovered) {

    public Reservations {
        uncovered = List.copyOf(uncovered);
    }

    /**
     * Reserves planned sessions in their order. Each takes the authorization that {@link AuthorizationLedger#payerToReserve}
     * names, so no other choice covers more sessions by visits, or more dates by days. What the books kept for these sessions
     * before is given back first; a session that was attended already is not planned any more.
     *
     * @param books what was reserved and consumed so far
     * @param planned by start; one that occurs twice counts once
     * @throws IllegalArgumentException if a planned session is on an earlier date than the one before it
     */
    public static Reservations of(AuthorizationLedger books, List<ServiceLine> planned, CoverageCheck check) {
        checkOrder(planned);
        Set<SessionId> seen = new HashSet<>();
        List<ServiceLine> toCome = planned.stream()
                .filter(line -> !books.isConsumed(line.session()) && seen.add(line.session()))
                .toList();
        AuthorizationLedger ledger = books.without(toCome);
        List<SessionNotCovered> uncovered = new ArrayList<>();
        for (ServiceLine line : toCome) {
            Optional<AuthorizationId> payer = ledger.payerToReserve(line, check);
            if (payer.isPresent()) {
                ledger = ledger.reserve(payer.get(), line, check).fold(LedgerOutcome.Booked::ledger, refused -> {
                    throw new IllegalStateException("the payer of a session must be able to pay for it");
                });
            } else {
                uncovered.add(check.notCovered(line, reasons(ledger, line, check)));
            }
        }
        return new Reservations(ledger, uncovered);
    }

    /** The session with which the plan leaves what is authorized; empty where everything is covered. */
    public Optional<SessionNotCovered> firstUncovered() {
        return uncovered.stream().findFirst();
    }

    private static void checkOrder(List<ServiceLine> planned) {
        LocalDate before = LocalDate.MIN;
        for (ServiceLine line : planned) {
            if (line.date().isBefore(before)) {
                throw new IllegalArgumentException("planned sessions must be in the order in which they begin");
            }
            before = line.date();
        }
    }

    private static List<Violation> reasons(AuthorizationLedger ledger, ServiceLine line, CoverageCheck check) {
        return ledger.authorizations().all().stream()
                .map(authorization -> ledger.refusals(authorization.id(), line, check))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Reservations[private]";
    }
}
