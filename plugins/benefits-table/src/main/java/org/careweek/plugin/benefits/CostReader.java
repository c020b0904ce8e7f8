package org.careweek.plugin.benefits;

import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;

/**
 * From the values of a row to what it states of the member's own share.
 *
 * @param cells the row
 */
record CostReader(Cells cells) {

    private static final String AMOUNT = "an amount such as 30.00, with no more decimals than its currency has";

    CostSharing costs() {
        Optional<Currency> currency = cells.optional(Column.CURRENCY, "a currency such as USD", Values::currency);
        boolean hasAmount = Stream.of(Column.COPAY, Column.DEDUCTIBLE_LEFT, Column.OUT_OF_POCKET_LEFT)
                .anyMatch(cells::has);
        if (hasAmount && !cells.has(Column.CURRENCY)) {
            cells.report(Column.CURRENCY, "a currency such as USD, since there is an amount");
        }
        CostSharing.Builder costs = CostSharing.builder();
        CostUnit per = copayUnit();
        amount(Column.COPAY, currency).ifPresent(amount -> costs.copay(amount, per));
        cells.optional(Column.COINSURANCE_PERCENT, "a share, 0 to 100", Values::percent)
                .ifPresent(costs::coinsurancePercent);
        amount(Column.DEDUCTIBLE_LEFT, currency).ifPresent(costs::deductibleLeft);
        amount(Column.OUT_OF_POCKET_LEFT, currency).ifPresent(costs::outOfPocketLeft);
        return costs.build();
    }

    private CostUnit copayUnit() {
        if (cells.has(Column.COPAY_PER) && !cells.has(Column.COPAY)) {
            cells.report(Column.COPAY, "an amount, since copay_per says of what");
        }
        return cells.optional(Column.COPAY_PER, "VISIT, DAY or UNKNOWN", CostReader::unit)
                .orElse(CostUnit.NOT_STATED);
    }

    private static Optional<CostUnit> unit(String text) {
        return switch (Values.word(text)) {
            case "VISIT" -> Optional.of(CostUnit.VISIT);
            case "DAY" -> Optional.of(CostUnit.DAY);
            case "UNKNOWN" -> Optional.of(CostUnit.NOT_STATED);
            default -> Optional.empty();
        };
    }

    /** An amount whose currency cannot be read is told of there. */
    private Optional<Money> amount(Column column, Optional<Currency> currency) {
        int decimals =
                currency.map(it -> Math.max(0, it.getDefaultFractionDigits())).orElse(Integer.MAX_VALUE);
        return cells.optional(
                        column,
                        AMOUNT,
                        text -> Values.number(text)
                                .filter(it -> it.stripTrailingZeros().scale() <= decimals))
                .flatMap(number -> currency.map(it -> new Money(number, it)));
    }
}
