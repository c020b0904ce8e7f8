package org.careweek.core.coverage;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;

/**
 * What one person's authorizations leave for a week that is to be scheduled. Prints nothing of it.
 *
 * <p>It holds where the payer wants to authorize the care; where it does not, a week has {@link AuthorizedTime#unlimited()}.
 *
 * @param time the most treatment that they pay for: no choice of sessions that could be reserved holds more. Only hours say so:
 *     days and visits are never taken for time. A session that is paid for by them and stands beside others of hours adds its own
 *     time to the cap, and a week of days and visits alone has none; {@link Reservations} tells of the plan where they run out
 * @param unpaid offered sessions that no authorization could pay for, even as the only one of the week
 */
public record AuthorizedWeek(AuthorizedTime time, SortedSet<SessionId> unpaid) {

    public AuthorizedWeek {
        unpaid = Collections.unmodifiableSortedSet(new TreeSet<>(unpaid));
    }

    /**
     * What is left for a week.
     *
     * @param books what was reserved and consumed so far; the offered sessions do not stand in their own way, so of a week
     *     that has begun the time holds what was attended, too
     * @param offered the sessions that the person could come to, each as it would be paid for
     */
    public static AuthorizedWeek of(AuthorizationLedger books, Collection<ServiceLine> offered, CoverageCheck check) {
        AuthorizationLedger rest = books.without(offered);
        SortedSet<SessionId> unpaid = new TreeSet<>();
        offered.stream()
                .filter(line -> rest.payerToReserve(line, check).isEmpty())
                .forEach(line -> unpaid.add(line.session()));
        boolean countsHours = offered.isEmpty() || offered.stream().anyMatch(line -> line.kind() == UnitKind.HOURS);
        long others = offered.stream()
                .filter(line -> line.kind() != UnitKind.HOURS && !unpaid.contains(line.session()))
                .mapToLong(line -> line.time().minutes())
                .sum();
        return new AuthorizedWeek(
                countsHours ? atMost(hours(rest, List.copyOf(offered), check) + others) : AuthorizedTime.unlimited(),
                unpaid);
    }

    private static long hours(AuthorizationLedger rest, List<ServiceLine> offered, CoverageCheck check) {
        return rest.authorizations().all().stream()
                .map(Authorization::id)
                .filter(id -> offered.stream()
                        .anyMatch(line -> rest.refusals(id, line, check).isEmpty()))
                .mapToLong(id -> rest.remaining(id).minutes())
                .sum();
    }

    private static AuthorizedTime atMost(long minutes) {
        return AuthorizedTime.atMost(TreatmentTime.ofMinutes(Math.min(minutes, Integer.MAX_VALUE)));
    }

    @Override
    public String toString() {
        return "AuthorizedWeek[private]";
    }
}
