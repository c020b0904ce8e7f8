package org.careweek.plugin.x12;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careweek.core.coverage.UnitKind;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.cost.CostSharing;

/**
 * What goes with coverage. Where it is not known whether the program is in the network, what a payer says holds if it says the same
 * to one that is and to one that is not.
 *
 * @param authorizationNeeded whether the payer wants to authorize the care first
 * @param limits how much it covers
 * @param sharing what the member pays
 */
record Details(Stated authorizationNeeded, List<BenefitLimit> limits, CostSharing sharing) {

    /** What two limits speak of that may contradict each other. */
    private record Kind(BenefitLimit.Kind kind, UnitKind unit, String period) {}

    static Details of(LevelBenefits said, Stated inNetwork) {
        return inNetwork == Stated.NOT_STATED
                ? agreed(told(said.of(Stated.YES)), told(said.of(Stated.NO)))
                : told(said.of(inNetwork));
    }

    private static Details told(LevelBenefits said) {
        return new Details(said.authorizationRequired(), LimitReader.read(said.own()), new CostReader(said).read());
    }

    private static Details agreed(Details in, Details out) {
        Map<Kind, List<BenefitLimit>> outside = byKind(out.limits);
        return new Details(
                authorization(in.authorizationNeeded, out.authorizationNeeded),
                byKind(in.limits).entrySet().stream()
                        .filter(it -> it.getValue().equals(outside.get(it.getKey())))
                        .flatMap(it -> it.getValue().stream())
                        .toList(),
                in.sharing.inCommonWith(out.sharing));
    }

    /** To ask for one in vain does no harm: one tier that wants it is enough, and that one wants none is not. */
    private static Stated authorization(Stated in, Stated out) {
        boolean isWanted = in == Stated.YES && out != Stated.NO || out == Stated.YES && in != Stated.NO;
        return isWanted ? Stated.YES : in == out ? in : Stated.NOT_STATED;
    }

    /** In their order, in which those of a kind stand together. */
    private static Map<Kind, List<BenefitLimit>> byKind(List<BenefitLimit> limits) {
        return limits.stream()
                .collect(Collectors.groupingBy(
                        it -> new Kind(it.kind(), it.unit(), it.period()), LinkedHashMap::new, Collectors.toList()));
    }
}
