package org.careweek.plugin.x12;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;

/**
 * Reads the member's own share where the payer says one thing: of one person, of no single procedure, diagnosis or place, and not two amounts at
 * once. Statements of the services asked come before those of the whole plan.
 *
 * @param benefits those that speak for the asked dates, and of the program's tier of the network
 */
record CostReader(LevelBenefits benefits) {

    private static final Currency DOLLARS = Currency.getInstance("USD");
    private static final int PERCENT_DECIMALS = 6;
    private static final String VISIT = "27";
    private static final String DAY = "7";

    CostSharing read() {
        CostSharing.Builder sharing = CostSharing.builder();
        one("B", it -> unit(it).isPresent(), CostReader::copay).ifPresent(it -> sharing.copay(it.amount(), it.per()));
        one("A", it -> true, CostReader::percent).ifPresent(sharing::coinsurancePercent);
        one("C", it -> Periods.isYearly(it.period()), CostReader::money).ifPresent(sharing::deductible);
        one("C", it -> it.period().equals(Periods.REMAINING), CostReader::money).ifPresent(sharing::deductibleLeft);
        one("G", it -> Periods.isYearly(it.period()), CostReader::money).ifPresent(sharing::outOfPocket);
        one("G", it -> it.period().equals(Periods.REMAINING), CostReader::money).ifPresent(sharing::outOfPocketLeft);
        return sharing.build();
    }

    /** The one value of all statements of a kind; empty if there is none, one that cannot be read, or more than one. */
    private <T> Optional<T> one(String info, Predicate<Benefit> kind, Function<Benefit, Optional<T>> value) {
        List<Benefit> said = benefits.nearest(info).stream()
                .filter(it -> it.isOfOnePerson() && !it.isNarrow())
                .filter(kind)
                .toList();
        Set<Optional<T>> values = new HashSet<>(said.stream().map(value).toList());
        return values.size() == 1 ? values.iterator().next() : Optional.empty();
    }

    private static Optional<CostSharing.Copay> copay(Benefit benefit) {
        return money(benefit).map(it -> new CostSharing.Copay(it, unit(benefit).get()));
    }

    private static Optional<CostUnit> unit(Benefit benefit) {
        return switch (benefit.period()) {
            case VISIT -> Optional.of(CostUnit.VISIT);
            case DAY -> Optional.of(CostUnit.DAY);
            case "" -> Optional.of(CostUnit.NOT_STATED);
            default -> Optional.empty();
        };
    }

    private static Optional<Money> money(Benefit benefit) {
        return Numbers.read(benefit.amount(), DOLLARS.getDefaultFractionDigits())
                .map(it -> new Money(it, DOLLARS));
    }

    /** The guide wants a fraction of one; what is more than that may be anything. */
    private static Optional<BigDecimal> percent(Benefit benefit) {
        return Numbers.read(benefit.percent(), 2 + PERCENT_DECIMALS)
                .filter(it -> it.compareTo(BigDecimal.ONE) <= 0)
                .map(it -> it.movePointRight(2));
    }
}
