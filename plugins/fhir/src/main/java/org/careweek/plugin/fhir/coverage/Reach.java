package org.careweek.plugin.fhir.coverage;

import java.util.Optional;
import org.careweek.spi.insurance.Stated;

/**
 * For which of the asked dates a payer speaks. FHIR's {@code inforce} is said of the whole of the dates of service, or, if there are
 * none, of the moment; {@code benefitPeriod} is the term of what goes with it.
 */
final class Reach {

    private Reach() {}

    /** The asked dates of which it is said that an insurance is in force, or is not; empty if that is said of none. */
    static Optional<DateSpan> of(CoverageResponse response, Insurance insurance, DateSpan asked) {
        return insurance.inforce() == Stated.YES
                ? ofForce(response, insurance, asked)
                : ofLack(response, insurance, asked);
    }

    private static Optional<DateSpan> ofForce(CoverageResponse response, Insurance insurance, DateSpan asked) {
        Optional<DateSpan> named = insurance
                .benefitPeriod()
                .map(period -> response.serviced().map(period::and).orElse(Optional.of(period)))
                .orElse(response.serviced());
        boolean isUndated =
                insurance.benefitPeriod().isEmpty() && response.serviced().isEmpty();
        return (isUndated ? response.created().map(DateSpan::of) : named).flatMap(asked::and);
    }

    /**
     * What is not in force on the whole of several dates may be so on some of them: then only the dates outside of its term are
     * those on which it is not.
     */
    private static Optional<DateSpan> ofLack(CoverageResponse response, Insurance insurance, DateSpan asked) {
        Optional<DateSpan> serviced = response.serviced();
        if (serviced.isPresent() && serviced.get().isOneDate()) {
            return asked.and(serviced.get());
        }
        if (insurance.benefitPeriod().isPresent()) {
            return serviced.map(asked::and)
                    .orElse(Optional.of(asked))
                    .flatMap(it -> it.outside(insurance.benefitPeriod().get()));
        }
        return serviced.isPresent()
                ? Optional.empty()
                : response.created().map(DateSpan::of).flatMap(asked::and);
    }
}
