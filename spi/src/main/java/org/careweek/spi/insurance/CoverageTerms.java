package org.careweek.spi.insurance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.cost.CostSharing;

/**
 * On which terms a payer covers a level of care, as a verifier reads them from what the payer said. Prints nothing of it.
 *
 * @param authorizationNeeded whether the payer wants to authorize the care before it begins
 * @param limits how much it covers, each limit once and in a fixed order; empty where nothing was stated, which is no limit of
 *     zero
 * @param costSharing what it said of the member's own share of the costs
 */
public record CoverageTerms(Stated authorizationNeeded, List<BenefitLimit> limits, CostSharing costSharing) {

    /** What two limits speak of that may contradict each other. */
    private record Counted(BenefitLimit.Kind kind, UnitKind unit, String period) {}

    public CoverageTerms {
        Objects.requireNonNull(authorizationNeeded, "authorizationNeeded");
        limits = BenefitLimit.inOrder(limits.stream());
        Objects.requireNonNull(costSharing, "costSharing");
    }

    /**
     * The terms that hold for a program. Where it is not known whether the program is in the payer's network, a limit or a
     * share holds if the payer says the same to one that is and to one that is not; an authorization is needed if one of the two
     * wants it and the other does not say that none is, and is not if both say so.
     *
     * @param inNetwork whether the program is in the payer's network
     * @param said what the payer says to a program in its network, {@link Stated#YES}, or outside of it, {@link Stated#NO};
     *     asked for nothing else
     */
    public static CoverageTerms of(Stated inNetwork, Function<Stated, CoverageTerms> said) {
        return inNetwork == Stated.NOT_STATED
                ? agreed(said.apply(Stated.YES), said.apply(Stated.NO))
                : said.apply(Objects.requireNonNull(inNetwork, "inNetwork"));
    }

    /**
     * That the payer covers the level on these terms.
     *
     * @param statement to what it speaks, and until when
     * @param inNetwork whether the program is in the payer's network
     * @param evidence what the payer said in its own words and codes; may be empty
     * @return coverage, or undetermined if there are more limits than an answer may hold, 10,000
     */
    public VerificationAnswer answer(Statement statement, Stated inNetwork, PrivateText evidence) {
        return limits.size() > IndicatesCovered.MOST
                ? new Undetermined(Reason.LIMIT, new RetryAdvice.Never(), evidence)
                : IndicatesCovered.builder(statement)
                        .authorizationNeeded(authorizationNeeded)
                        .inNetwork(inNetwork)
                        .limits(limits)
                        .costSharing(costSharing)
                        .evidence(evidence)
                        .build();
    }

    private static CoverageTerms agreed(CoverageTerms in, CoverageTerms out) {
        Map<Counted, List<BenefitLimit>> inside = in.counted();
        Map<Counted, List<BenefitLimit>> outside = out.counted();
        return new CoverageTerms(
                authorization(in.authorizationNeeded, out.authorizationNeeded),
                in.limits.stream()
                        .filter(it -> inside.get(counted(it)).equals(outside.get(counted(it))))
                        .toList(),
                in.costSharing.inCommonWith(out.costSharing));
    }

    /** To ask for one in vain does no harm: that one wants it is enough unless the other denies it; that one denies it is not. */
    private static Stated authorization(Stated in, Stated out) {
        boolean isWanted = in == Stated.YES && out != Stated.NO || out == Stated.YES && in != Stated.NO;
        return isWanted ? Stated.YES : in == out ? in : Stated.NOT_STATED;
    }

    private Map<Counted, List<BenefitLimit>> counted() {
        return limits.stream().collect(Collectors.groupingBy(CoverageTerms::counted));
    }

    private static Counted counted(BenefitLimit limit) {
        return new Counted(limit.kind(), limit.unit(), limit.period());
    }

    @Override
    public String toString() {
        return "CoverageTerms[private]";
    }
}
