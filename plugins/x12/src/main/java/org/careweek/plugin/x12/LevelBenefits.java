package org.careweek.plugin.x12;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.spi.insurance.Stated;

/**
 * A member's benefits as far as they speak of some services or of the plan as a whole.
 *
 * @param own those that name one of the services
 * @param plan those that name the plan, or no service
 */
record LevelBenefits(List<Benefit> own, List<Benefit> plan) {

    private static final Set<String> ACTIVE = Set.of("1", "2", "3", "4", "5");
    private static final Set<String> INACTIVE = Set.of("6");
    private static final Set<String> PENDING = Set.of("7", "8");
    private static final Set<String> NOT_COVERED = Set.of("I");
    private static final Set<String> RESTRICTED = Set.of("E", "N");
    private static final Set<String> ASK_ELSEWHERE = Set.of("U", "V");

    static LevelBenefits of(Collection<Benefit> benefits, Collection<String> services) {
        Predicate<Benefit> speaksOfService = it -> it.services().stream().anyMatch(services::contains);
        Predicate<Benefit> speaksOfPlan =
                it -> it.services().isEmpty() || it.services().contains(ServiceTypes.PLAN);
        boolean isPlanEnough = services.contains(ServiceTypes.PLAN);
        return new LevelBenefits(
                benefits.stream()
                        .filter(speaksOfService.or(
                                it -> isPlanEnough && it.services().isEmpty()))
                        .toList(),
                benefits.stream().filter(speaksOfPlan).toList());
    }

    List<Benefit> ownActive() {
        return with(own, ACTIVE);
    }

    List<Benefit> planActive() {
        return with(plan, ACTIVE);
    }

    List<Benefit> inactive() {
        return with(both(), INACTIVE);
    }

    boolean isPending() {
        return !with(both(), PENDING).isEmpty();
    }

    /** As far as they may speak of a program in the network, or outside of it. */
    LevelBenefits of(Stated inNetwork) {
        return where(it -> it.isOf(inNetwork));
    }

    /** Those for which something holds. */
    LevelBenefits where(Predicate<Benefit> holds) {
        return new LevelBenefits(
                own.stream().filter(holds).toList(), plan.stream().filter(holds).toList());
    }

    /**
     * Whether what a service is covered by, or all there is, is said not to be covered, whatever else is said of it. That alone
     * denies nothing: payers say it also of parts of a service.
     */
    boolean isExcluded(List<Benefit> active) {
        List<Benefit> excluded = new ArrayList<>(with(own, NOT_COVERED));
        excluded.addAll(withoutNarrow(with(plan, NOT_COVERED)));
        return isOfOneTier(active, excluded);
    }

    /** Whether the payer says that it excludes some of the service, or that some providers alone may give it. */
    boolean isRestricted(List<Benefit> active) {
        return isOfOneTier(active, withoutNarrow(with(own, RESTRICTED)));
    }

    /** Whether one of these and one of those may speak of the same providers. */
    static boolean isOfOneTier(List<Benefit> some, List<Benefit> others) {
        return Stream.of(Stated.YES, Stated.NO)
                .anyMatch(tier -> some.stream().anyMatch(it -> it.isOf(tier))
                        && others.stream().anyMatch(it -> it.isOf(tier)));
    }

    /** Those that a program cannot escape by being in the network, or outside of it, as long as that is not known. */
    static List<Benefit> ofEachTier(List<Benefit> benefits) {
        boolean isOfBoth = Stream.of(Network.IN, Network.OUT)
                .allMatch(tier -> benefits.stream().anyMatch(it -> it.network() == tier));
        return isOfBoth
                ? benefits
                : benefits.stream()
                        .filter(it -> it.isOf(Stated.YES) && it.isOf(Stated.NO))
                        .toList();
    }

    /** Whether of a service the payer says that it cannot tell, or who else can: what it says of the plan denies it nothing then. */
    boolean isElsewhere() {
        return !with(own, ASK_ELSEWHERE).isEmpty();
    }

    /** Those that hold for the whole of what they name, and not for one procedure, diagnosis or place alone. */
    static List<Benefit> withoutNarrow(List<Benefit> benefits) {
        return benefits.stream().filter(it -> !it.isNarrow()).toList();
    }

    /** Those of a kind that name a service, or else those that name the plan. */
    List<Benefit> nearest(String info) {
        List<Benefit> nearest = with(own, Set.of(info));
        return nearest.isEmpty() ? with(plan, Set.of(info)) : nearest;
    }

    /** Whether the nearest that say so want an authorization; both, or that nobody knows, is no statement. */
    Stated authorizationRequired() {
        Stated ofService = authorizationRequired(own);
        boolean isSaid = own.stream()
                .anyMatch(it -> it.isAuthorizationUnclear() || it.authorizationRequired() != Stated.NOT_STATED);
        return isSaid ? ofService : authorizationRequired(plan);
    }

    private static Stated authorizationRequired(List<Benefit> benefits) {
        Set<Stated> said = benefits.stream()
                .filter(it -> it.isAuthorizationUnclear() || it.authorizationRequired() != Stated.NOT_STATED)
                .map(LevelBenefits::authorizationRequired)
                .collect(Collectors.toSet());
        return said.size() == 1 ? said.iterator().next() : Stated.NOT_STATED;
    }

    /** That one procedure or place needs no authorization says nothing of the rest. */
    private static Stated authorizationRequired(Benefit benefit) {
        Stated said = benefit.authorizationRequired();
        return said == Stated.NO && benefit.isNarrow() ? Stated.NOT_STATED : said;
    }

    List<Benefit> both() {
        return Stream.concat(own.stream(), plan.stream()).distinct().toList();
    }

    private static List<Benefit> with(List<Benefit> benefits, Set<String> infos) {
        return benefits.stream().filter(it -> infos.contains(it.info())).toList();
    }
}
