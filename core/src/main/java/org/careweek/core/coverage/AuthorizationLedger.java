package org.careweek.core.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;

/**
 * The books of one person's authorizations: which session reserved, consumed or released units of which. A session is in
 * them once, as it is now; several sessions on a date use one day together. Prints nothing of it.
 *
 * <p>Of each authorization, what is used and what remains make up what was granted. More can be attended than was granted:
 * that is overuse, and what remains is then none. What remains when the span ends is lost, see {@link
 * CoverageCheck#unitsLeft(AuthorizationLedger, java.time.LocalDate)}.
 */
public final class AuthorizationLedger {

    private final Authorizations authorizations;
    private final NavigableMap<SessionId, LedgerEntry> entries;

    private AuthorizationLedger(Authorizations authorizations, NavigableMap<SessionId, LedgerEntry> entries) {
        this.authorizations = authorizations;
        this.entries = entries;
    }

    /** Empty books. */
    public static AuthorizationLedger of(Authorizations authorizations) {
        return new AuthorizationLedger(authorizations, new TreeMap<>());
    }

    /**
     * Keeps units for a planned session. One that is reserved already is moved here; one that was released comes back.
     *
     * @return refused unless the authorization can be used for it and no other level owns its date, whatever the severity
     *     of those rules
     * @throws IllegalArgumentException if the authorization is not in these books, or the session was consumed
     */
    public LedgerOutcome reserve(AuthorizationId authorization, ServiceLine line, CoverageCheck check) {
        LedgerEntry former = entries.get(line.session());
        if (former != null && former.state() == LedgerEntry.State.CONSUMED) {
            throw new IllegalArgumentException("a consumed session must be released before it is reserved again");
        }
        return book(new LedgerEntry(authorization, line, LedgerEntry.State.RESERVED), check, reason -> true);
    }

    /**
     * Uses units for a session that was attended. What was reserved for it is reserved no more; one that was consumed
     * already is corrected. Having been attended, it is booked when too few units are left too, as overuse.
     *
     * @return refused where the span, the level or the unit kind do not match or another level owns its date, whatever the
     *     severity of those rules
     * @throws IllegalArgumentException if the authorization is not in these books
     */
    public LedgerOutcome consume(AuthorizationId authorization, ServiceLine line, CoverageCheck check) {
        return book(
                new LedgerEntry(authorization, line, LedgerEntry.State.CONSUMED),
                check,
                reason -> !reason.rule().id().equals(CoverageRules.UNITS.id()));
    }

    /**
     * Gives back exactly the units that a session took, whether it was reserved or consumed.
     *
     * @throws IllegalArgumentException if the session is not in these books
     */
    public AuthorizationLedger release(SessionId session) {
        LedgerEntry entry = entries.get(session);
        if (entry == null) {
            throw new IllegalArgumentException("the session must be in the ledger to be released");
        }
        return with(entry.released());
    }

    /**
     * Why an authorization cannot be used for a session, in these books without that session.
     *
     * @return by rule id; empty where it can be used
     * @throws IllegalArgumentException if the authorization is not in these books
     */
    public List<Violation> refusals(AuthorizationId authorization, ServiceLine line, CoverageCheck check) {
        List<Violation> found =
                new ArrayList<>(check.mismatches(find(authorization), line, leftFor(authorization, line)));
        owner(line).ifPresent(owner -> found.add(check.twoLevels(line, owner)));
        found.sort(Comparator.comparing(violation -> violation.rule().id()));
        return found;
    }

    /**
     * Which authorization to reserve for a planned session: of those that can be used for it, the first in {@link
     * Authorization#BY_END}, of whatever unit kind the session counts.
     *
     * @return empty where none can be used; {@link #refusals} says why for each
     */
    public Optional<AuthorizationId> payerToReserve(ServiceLine line, CoverageCheck check) {
        return payer(line, check, reason -> true);
    }

    /**
     * Which authorization to consume for an attended session: the one to reserve, or else the first in {@link
     * Authorization#BY_END} that only lacks the units, which is then overused.
     *
     * @return empty where none is of the session's level, date and unit kind, or another level owns its date
     */
    public Optional<AuthorizationId> payerToConsume(ServiceLine line, CoverageCheck check) {
        return payerToReserve(line, check)
                .or(() -> payer(line, check, reason -> !reason.rule().id().equals(CoverageRules.UNITS.id())));
    }

    private Optional<AuthorizationId> payer(ServiceLine line, CoverageCheck check, Predicate<Violation> counts) {
        return authorizations.all().stream()
                .map(Authorization::id)
                .filter(id -> refusals(id, line, check).stream().noneMatch(counts))
                .findFirst();
    }

    /** Whether a session was attended, as these books know it. */
    boolean isConsumed(SessionId session) {
        LedgerEntry entry = entries.get(session);
        return entry != null && entry.state() == LedgerEntry.State.CONSUMED;
    }

    /** These books as if they had never heard of some sessions. */
    AuthorizationLedger without(Collection<ServiceLine> lines) {
        NavigableMap<SessionId, LedgerEntry> fewer = new TreeMap<>(entries);
        lines.forEach(line -> fewer.remove(line.session()));
        return new AuthorizationLedger(authorizations, fewer);
    }

    /** What the books are about. */
    public Authorizations authorizations() {
        return authorizations;
    }

    /** Every session that was ever booked, as it is now, by date and then session. */
    public List<LedgerEntry> entries() {
        return entries.values().stream().sorted(LedgerEntry.BY_DATE).toList();
    }

    /**
     * What sessions took of an authorization, reserved or consumed; never more than was granted.
     *
     * @throws IllegalArgumentException if the authorization is not in these books
     */
    public AuthorizedUnits used(AuthorizationId authorization) {
        return taken(authorization).atMost(find(authorization).granted());
    }

    /**
     * What sessions took beyond what was granted.
     *
     * @throws IllegalArgumentException if the authorization is not in these books
     */
    public AuthorizedUnits overused(AuthorizationId authorization) {
        return taken(authorization).minus(used(authorization));
    }

    /**
     * What was granted and nobody took.
     *
     * @throws IllegalArgumentException if the authorization is not in these books
     */
    public AuthorizedUnits remaining(AuthorizationId authorization) {
        return find(authorization).granted().minus(used(authorization));
    }

    /** What remains of every authorization, by id. */
    public SortedMap<AuthorizationId, AuthorizedUnits> remaining() {
        SortedMap<AuthorizationId, AuthorizedUnits> remaining = new TreeMap<>();
        authorizations.all().forEach(it -> remaining.put(it.id(), remaining(it.id())));
        return Collections.unmodifiableSortedMap(remaining);
    }

    /**
     * The date of the session that takes the last unit of an authorization, reserved or consumed, by id; sessions are taken in
     * order of date. One that has any units left, of hours a minute, or that granted none, is not in it.
     */
    public SortedMap<AuthorizationId, LocalDate> exhausted() {
        SortedMap<AuthorizationId, LocalDate> last = new TreeMap<>();
        authorizations.all().forEach(it -> lastUnitOf(it).ifPresent(date -> last.put(it.id(), date)));
        return Collections.unmodifiableSortedMap(last);
    }

    private Optional<LocalDate> lastUnitOf(Authorization authorization) {
        if (authorization.granted().isNone()) {
            return Optional.empty();
        }
        AuthorizedUnits left = authorization.granted();
        LocalDate day = LocalDate.MIN;
        for (ServiceLine line : linesByDate(authorization.id())) {
            boolean sharesDay = left.kind() == UnitKind.DAYS && line.date().equals(day);
            if (!sharesDay) {
                left = left.minus(line.units().atMost(left));
                day = line.date();
            }
            if (left.isNone()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private List<ServiceLine> linesByDate(AuthorizationId authorization) {
        return lines(authorization)
                .sorted(Comparator.comparing(ServiceLine::date))
                .toList();
    }

    private LedgerOutcome book(LedgerEntry entry, CoverageCheck check, Predicate<Violation> counts) {
        List<Violation> reasons = refusals(entry.authorization(), entry.line(), check).stream()
                .filter(counts)
                .toList();
        return reasons.isEmpty() ? new LedgerOutcome.Booked(with(entry)) : new LedgerOutcome.Refused(reasons);
    }

    private AuthorizationLedger with(LedgerEntry entry) {
        NavigableMap<SessionId, LedgerEntry> more = new TreeMap<>(entries);
        more.put(entry.line().session(), entry);
        return new AuthorizationLedger(authorizations, more);
    }

    private Authorization find(AuthorizationId id) {
        return authorizations
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("the authorization must be in the ledger"));
    }

    private AuthorizedUnits taken(AuthorizationId authorization) {
        UnitKind kind = find(authorization).granted().kind();
        return kind.usedBy(lines(authorization).toList());
    }

    private AuthorizedUnits leftFor(AuthorizationId authorization, ServiceLine line) {
        return leftFor(authorization, List.of(line));
    }

    /** What is left once some sessions, and all that share a day with one of them, took nothing. */
    AuthorizedUnits leftFor(AuthorizationId authorization, Collection<ServiceLine> some) {
        AuthorizedUnits granted = find(authorization).granted();
        boolean shared = granted.kind() == UnitKind.DAYS;
        Set<SessionId> sessions = some.stream().map(ServiceLine::session).collect(Collectors.toSet());
        Set<LocalDate> dates = some.stream().map(ServiceLine::date).collect(Collectors.toSet());
        Collection<ServiceLine> others = lines(authorization)
                .filter(other -> !sessions.contains(other.session()))
                .filter(other -> !shared || !dates.contains(other.date()))
                .toList();
        return granted.minus(granted.kind().usedBy(others).atMost(granted));
    }

    private Stream<ServiceLine> lines(AuthorizationId authorization) {
        return live().filter(entry -> entry.authorization().equals(authorization))
                .map(LedgerEntry::line);
    }

    private Optional<ServiceLine> owner(ServiceLine line) {
        return live().map(LedgerEntry::line)
                .filter(other -> !other.session().equals(line.session()))
                .filter(other -> other.date().equals(line.date()) && other.level() != line.level())
                .findFirst();
    }

    private Stream<LedgerEntry> live() {
        return entries.values().stream().filter(LedgerEntry::isLive);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthorizationLedger that
                && authorizations.equals(that.authorizations)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(authorizations, entries);
    }

    @Override
    public String toString() {
        return "AuthorizationLedger[private]";
    }
}
