package org.careweek.core.coverage;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careweek.core.program.SessionId;

/**
 * What one person's authorizations leave for a week that is to be scheduled. Prints nothing of it.
 *
 * <p>It holds where the payer wants to authorize the care; where it does not, a week has {@link AuthorizedCap#unlimited()}.
 *
 * @param cap the most that they pay for: no choice of sessions that could be reserved holds more. It has a most of each kind of
 *     units that offered sessions are counted in, and units never convert: hours say nothing of days. A session that is paid for
 *     in another kind adds its own time, its own date or its own visit to each most. Where one authorization pays for the whole
 *     week, and on its dates for nothing else, a choice of sessions within the cap can be reserved; where several do, {@link
 *     Reservations} tells of the plan where they run out
 * @param unpaid offered sessions that no authorization could pay for, even as the only one of the week
 */
public record AuthorizedWeek(AuthorizedCap cap, SortedSet<SessionId> unpaid) {

    public AuthorizedWeek {
        unpaid = Collections.unmodifiableSortedSet(new TreeSet<>(unpaid));
    }

    /**
     * What is left for a week.
     *
     * @param books what was reserved and consumed so far; the offered sessions do not stand in their own way, so of a week
     *     that has begun the cap holds what was attended, too. A date on which some other session keeps a day already takes no
     *     second one, and is in the cap as well
     * @param offered the sessions that the person could come to, each as it would be paid for; where there are none, the cap has
     *     none of any kind
     */
    public static AuthorizedWeek of(AuthorizationLedger books, Collection<ServiceLine> offered, CoverageCheck check) {
        AuthorizationLedger rest = books.without(offered);
        List<ServiceLine> paid = offered.stream()
                .filter(line -> rest.payerToReserve(line, check).isPresent())
                .toList();
        AuthorizedCap cap = AuthorizedCap.unlimited();
        for (UnitKind kind : UnitKind.values()) {
            if (offered.isEmpty() || offered.stream().anyMatch(line -> line.kind() == kind)) {
                cap = cap.and(most(kind, rest, paid, check));
            }
        }
        SortedSet<SessionId> unpaid =
                offered.stream().map(ServiceLine::session).collect(Collectors.toCollection(TreeSet::new));
        paid.forEach(line -> unpaid.remove(line.session()));
        return new AuthorizedWeek(cap, unpaid);
    }

    private static AuthorizedUnits most(
            UnitKind kind, AuthorizationLedger rest, List<ServiceLine> paid, CoverageCheck check) {
        AuthorizedUnits most =
                kind.usedBy(paid.stream().filter(line -> line.kind() != kind).toList());
        for (Authorization authorization : rest.authorizations().all()) {
            List<ServiceLine> own = paid.stream()
                    .filter(line -> line.kind() == kind)
                    .filter(line ->
                            rest.refusals(authorization.id(), line, check).isEmpty())
                    .toList();
            if (!own.isEmpty()) {
                most = most.plus(withinOffer(rest.leftFor(authorization.id(), own), own));
            }
        }
        return withinOffer(most, paid);
    }

    /** Days and visits are no more than there is to choose from; of hours it shows what is left. */
    private static AuthorizedUnits withinOffer(AuthorizedUnits most, List<ServiceLine> offered) {
        UnitKind kind = most.kind();
        return kind == UnitKind.HOURS ? most : most.atMost(kind.usedBy(offered));
    }

    @Override
    public String toString() {
        return "AuthorizedWeek[private]";
    }
}
