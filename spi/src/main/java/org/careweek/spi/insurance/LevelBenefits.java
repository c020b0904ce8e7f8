package org.careweek.spi.insurance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.spi.insurance.cost.CostSharing;

/**
 * What a scheduler needs to know of one level of care on one date, of all that a payer said. Nothing is concluded from
 * silence, and what was said both ways at one moment is not stated. Prints nothing of it.
 */
public final class LevelBenefits {

    private final Stated covered;
    private final Stated authorizationNeeded;
    private final Stated inNetwork;
    private final List<BenefitLimit> limits;
    private final CostSharing costSharing;
    private final Optional<Instant> staleAt;
    private final boolean contradictory;

    private LevelBenefits(List<Verification> said) {
        List<IndicatesCovered> yes = said.stream()
                .flatMap(it -> it.answer().fold(Stream::of, no -> Stream.empty(), unknown -> Stream.empty()))
                .toList();
        Agreement coverage = Agreement.on(said, LevelBenefits::coverage);
        Agreement authorization = Agreement.on(yes, IndicatesCovered::authorizationNeeded);
        Agreement network = Agreement.on(yes, IndicatesCovered::inNetwork);
        Optional<CostSharing> costs = CostSharing.together(
                yes.stream().map(IndicatesCovered::costSharing).toList());
        this.covered = coverage.one();
        boolean isCovered = covered == Stated.YES;
        this.authorizationNeeded = isCovered ? authorization.one() : Stated.NOT_STATED;
        this.inNetwork = isCovered ? network.one() : Stated.NOT_STATED;
        this.limits = BenefitLimit.inOrder(yes.stream().filter(it -> isCovered).flatMap(it -> it.limits().stream()));
        this.costSharing = costs.filter(it -> isCovered).orElse(CostSharing.notStated());
        this.staleAt = said.stream()
                .flatMap(it -> it.statement().stream())
                .map(Statement::staleAt)
                .min(Comparator.naturalOrder());
        this.contradictory = coverage.isContradictory()
                || authorization.isContradictory()
                || network.isContradictory()
                || costs.isEmpty();
    }

    /** Of answers that speak for one level and date, all of one moment; none where the payer said nothing. */
    static LevelBenefits of(List<Verification> said) {
        return new LevelBenefits(said);
    }

    /** Whether the plan covers the level. Yes is no promise of payment. */
    public Stated covered() {
        return covered;
    }

    /** Whether the payer wants to authorize the care before it begins. */
    public Stated authorizationNeeded() {
        return authorizationNeeded;
    }

    /** Whether the program is in the plan's network. */
    public Stated inNetwork() {
        return inNetwork;
    }

    /** How much the plan covers, in a fixed order; empty where nothing was stated, which is no limit of zero. */
    public List<BenefitLimit> limits() {
        return limits;
    }

    /** The member's own share of the costs. */
    public CostSharing costSharing() {
        return costSharing;
    }

    /** From when on the payer should be asked again; empty where it said nothing. */
    public Optional<Instant> staleAt() {
        return staleAt;
    }

    /** Whether the payer said two things at one moment: somebody has to ask which of them holds. */
    public boolean isContradictory() {
        return contradictory;
    }

    private static Stated coverage(Verification said) {
        return said.answer().fold(yes -> Stated.YES, no -> Stated.NO, unknown -> Stated.NOT_STATED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelBenefits that
                && covered == that.covered
                && authorizationNeeded == that.authorizationNeeded
                && inNetwork == that.inNetwork
                && limits.equals(that.limits)
                && costSharing.equals(that.costSharing)
                && staleAt.equals(that.staleAt)
                && contradictory == that.contradictory;
    }

    @Override
    public int hashCode() {
        return Objects.hash(covered, authorizationNeeded, inNetwork, limits, costSharing, staleAt, contradictory);
    }

    @Override
    public String toString() {
        return "LevelBenefits[private]";
    }
}
