package org.careweek.core.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/** Says in which ways authorizations do not pay for what is planned or was attended. Whoever asks decides what follows. */
public final class CoverageCheck {

    private final UnaryOperator<Rule> inForce;

    private CoverageCheck(UnaryOperator<Rule> inForce) {
        this.inForce = inForce;
    }

    /** With the severities of {@link CoverageRules}. */
    public static CoverageCheck standard() {
        return new CoverageCheck(UnaryOperator.identity());
    }

    /**
     * With severities of one's own.
     *
     * @param inForce gives a rule the severity that it has in force, and nothing else
     */
    public static CoverageCheck with(UnaryOperator<Rule> inForce) {
        return new CoverageCheck(inForce);
    }

    /**
     * Whether an authorization pays for a service: every aspect in which it does not, at once.
     *
     * @param left what is left for the service; sessions that share a day with it took nothing from it
     * @return by rule id; empty where the authorization can be used
     */
    public List<Violation> mismatches(Authorization authorization, ServiceLine line, AuthorizedUnits left) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> !aspect.matches(authorization, line, left))
                .<Violation>map(
                        aspect -> new AuthorizationMismatch(inForce.apply(aspect.rule()), authorization, line, left))
                .toList();
    }

    /** A finding for each date that nothing covers, in date order. */
    public List<DateNotCovered> uncovered(Allocation allocation) {
        Rule rule = inForce.apply(CoverageRules.COVERED);
        return allocation.uncovered().stream()
                .map(date -> new DateNotCovered(rule, date))
                .toList();
    }

    /**
     * The authorizations that ended with days left, or with hours or visits, of which dates use none.
     *
     * @param asOf on this date; an authorization has ended from the day after its {@code through}
     * @return by the end of their span
     */
    public List<UnitsLeftAtEnd> unitsLeft(Allocation allocation, LocalDate asOf) {
        return unitsLeft(allocation.authorizations(), allocation.remaining(), asOf);
    }

    /**
     * The authorizations that ended with units left.
     *
     * @param asOf on this date; an authorization has ended from the day after its {@code through}
     * @return by the end of their span
     */
    public List<UnitsLeftAtEnd> unitsLeft(AuthorizationLedger ledger, LocalDate asOf) {
        return unitsLeft(ledger.authorizations(), ledger.remaining(), asOf);
    }

    /** The authorizations on which more was booked than they grant, by the end of their span. */
    public List<UnitsOverused> overused(AuthorizationLedger ledger) {
        Rule rule = inForce.apply(CoverageRules.OVERUSE);
        return ledger.authorizations().all().stream()
                .filter(it -> !ledger.overused(it.id()).isNone())
                .map(it -> new UnitsOverused(rule, it, ledger.overused(it.id())))
                .toList();
    }

    SessionNotCovered notCovered(ServiceLine line, List<Violation> reasons) {
        return new SessionNotCovered(inForce.apply(CoverageRules.COVERED), line, reasons);
    }

    TwoLevelsOnOneDate twoLevels(ServiceLine line, ServiceLine owner) {
        return new TwoLevelsOnOneDate(inForce.apply(CoverageRules.ONE_LEVEL), line, owner);
    }

    private List<UnitsLeftAtEnd> unitsLeft(
            Authorizations authorizations, Map<AuthorizationId, AuthorizedUnits> remaining, LocalDate asOf) {
        Rule rule = inForce.apply(CoverageRules.UNITS_LEFT);
        return authorizations.all().stream()
                .filter(it -> it.hasEnded(asOf) && !remaining.get(it.id()).isNone())
                .map(it -> new UnitsLeftAtEnd(rule, it, remaining.get(it.id())))
                .toList();
    }
}
