package org.careweek.plugin.x12;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.coverage.UnitKind;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.BenefitLimit.Kind;

/**
 * Reads limits: a quantity with its unit and its period, of one person and of no single procedure, diagnosis or place. One whose
 * unit or period is not known is no limit that could be counted against, and stays among the evidence.
 */
final class LimitReader {

    private static final int MOST_DECIMALS = 6;
    private static final String LIMITATION = "F";
    private static final Map<String, UnitKind> UNITS =
            Map.of("DY", UnitKind.DAYS, "HS", UnitKind.HOURS, "VS", UnitKind.VISITS);

    private LimitReader() {}

    static List<BenefitLimit> read(Collection<Benefit> benefits) {
        return benefits.stream()
                .filter(it -> it.info().equals(LIMITATION) && it.isOfOnePerson() && !it.isNarrow())
                .flatMap(LimitReader::limits)
                .toList();
    }

    /** Beside a quantity of EB itself, one of HSD is another limit if it names a period of its own. */
    private static Stream<BenefitLimit> limits(Benefit benefit) {
        Stream<Delivery> plain = benefit.deliveries().stream().filter(LimitReader::isPlain);
        if (!benefit.hasQuantity()) {
            return plain.flatMap(it -> limit(benefit.period(), it.quantity(), it.unit(), period(benefit, it)).stream());
        }
        Stream<BenefitLimit> more =
                plain.flatMap(it -> limit(it.period(), it.quantity(), it.unit(), it.period()).stream());
        return Stream.concat(
                limit(benefit.period(), benefit.quantity(), benefit.quantityUnit(), benefit.period()).stream(), more);
    }

    /** Whether it says nothing but how many in one period: a frequency, or several periods, are more than a limit can say. */
    private static boolean isPlain(Delivery delivery) {
        return delivery.every().isEmpty()
                && delivery.frequency().isEmpty()
                && (delivery.periods().isEmpty() || delivery.periods().equals("1"));
    }

    private static String period(Benefit benefit, Delivery delivery) {
        return delivery.period().isEmpty() ? benefit.period() : delivery.period();
    }

    private static Optional<BenefitLimit> limit(String statement, String quantity, String unit, String period) {
        Optional<BigDecimal> number = Numbers.read(quantity, MOST_DECIMALS);
        Optional<UnitKind> kind = Optional.ofNullable(UNITS.get(unit));
        boolean isRemaining = Periods.isRemaining(statement) || Periods.isRemaining(period);
        Optional<String> words = isRemaining ? Optional.of(Periods.wordsOrNotStated(period)) : Periods.words(period);
        if (number.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return words.map(
                it -> new BenefitLimit(isRemaining ? Kind.REMAINING : Kind.TOTAL, number.get(), kind.get(), it));
    }
}
