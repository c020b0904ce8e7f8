package org.careweek.plugin.fhir.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.coverage.UnitKind;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.BenefitLimit.Kind;

/**
 * Reads limits: how many visits one person has in a term that is named. What remains is what is allowed less what was used, where
 * both are of the same. An amount of anything else is no limit that could be counted against, and stays among the evidence.
 */
final class LimitReader {

    private static final String VISITS = "visit";

    private LimitReader() {}

    static List<BenefitLimit> read(List<Item> items) {
        List<Item> ofOnePerson = items.stream()
                .filter(it -> it.isOfOnePerson() && Terms.words(it).isPresent())
                .toList();
        return Tally.of(ofOnePerson, VISITS, Numbers::count).stream()
                .flatMap(LimitReader::limits)
                .toList();
    }

    private static Stream<BenefitLimit> limits(Tally<BigDecimal> tally) {
        String term = Terms.words(tally.item()).orElseThrow();
        Stream<BenefitLimit> totals =
                tally.allowed().stream().map(it -> new BenefitLimit(Kind.TOTAL, it, UnitKind.VISITS, term));
        Stream<BenefitLimit> left = tally.left(LimitReader::less).stream()
                .map(it -> new BenefitLimit(Kind.REMAINING, it, UnitKind.VISITS, term));
        return Stream.concat(totals, left);
    }

    private static Optional<BigDecimal> less(BigDecimal there, BigDecimal gone) {
        return Optional.of(there.subtract(gone).max(BigDecimal.ZERO));
    }
}
