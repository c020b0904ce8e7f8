package org.careweek.plugin.fhir.coverage;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;

/**
 * Reads the member's own share where the payer says one thing: of one person, and not two amounts at once. Items of the level come
 * before those of the whole plan.
 *
 * @param items those of the level and of the plan, and of the program's tier of the network
 */
record CostReader(LevelItems items) {

    private static final String COPAY = "copay";
    private static final String COINSURANCE = "copay-percent";
    private static final String DEDUCTIBLE = "deductible";

    /** HL7 has no code for it; this is the word that most would use. */
    private static final String OUT_OF_POCKET = "out-of-pocket";

    CostSharing read() {
        CostSharing.Builder sharing = CostSharing.builder();
        copay().ifPresent(it -> sharing.copay(it.amount(), it.per()));
        coinsurance().ifPresent(sharing::coinsurancePercent);
        one(annual(DEDUCTIBLE), Tally::total).ifPresent(sharing::deductible);
        one(annual(DEDUCTIBLE), it -> it.left(CostReader::less)).ifPresent(sharing::deductibleLeft);
        one(annual(OUT_OF_POCKET), Tally::total).ifPresent(sharing::outOfPocket);
        one(annual(OUT_OF_POCKET), it -> it.left(CostReader::less)).ifPresent(sharing::outOfPocketLeft);
        return sharing.build();
    }

    private Optional<CostSharing.Copay> copay() {
        List<Item> said = said(COPAY, it -> Terms.isDaily(it) || Terms.isUsual(it));
        return one(
                Tally.of(said, COPAY, Numbers::money),
                it -> it.total().map(money -> new CostSharing.Copay(money, unit(it.item()))));
    }

    private static CostUnit unit(Item item) {
        return Terms.isDaily(item) ? CostUnit.DAY : CostUnit.NOT_STATED;
    }

    private Optional<BigDecimal> coinsurance() {
        List<Item> said = said(COINSURANCE, it -> Terms.isDaily(it) || Terms.isUsual(it));
        return one(Tally.of(said, COINSURANCE, Numbers::count), Tally::total)
                .filter(it -> it.compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    private Collection<Tally<Money>> annual(String type) {
        return Tally.of(said(type, Terms::isAnnual), type, Numbers::money);
    }

    private List<Item> said(String type, Predicate<Item> isOfTerm) {
        return items.nearest(it -> it.benefits().stream().anyMatch(benefit -> benefit.isOf(type))).stream()
                .filter(it -> it.isOfOnePerson() && isOfTerm.test(it))
                .toList();
    }

    /** The one value of all that speak; empty if there is none, one that cannot be read, or more than one. */
    private static <T, R> Optional<R> one(Collection<Tally<T>> tallies, Function<Tally<T>, Optional<R>> value) {
        Set<Optional<R>> values = tallies.stream().map(value).collect(Collectors.toSet());
        return values.size() == 1 ? values.iterator().next() : Optional.empty();
    }

    /** What is left of it; amounts of two currencies are not counted against each other. */
    private static Optional<Money> less(Money there, Money gone) {
        return there.currency().equals(gone.currency()) ? Optional.of(there.less(gone)) : Optional.empty();
    }
}
