package org.careweek.plugin.fhir.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.plugin.fhir.coverage.Said.OfInsurance;
import org.careweek.plugin.fhir.coverage.Said.OfItem;

/** On which of the asked dates PHP is covered, or is not, found date by date from what was said and not from how. */
record Oracle(Said said) {

    /** The dates of which a payer says yes. */
    Set<LocalDate> covered() {
        boolean isSaid = isOver(true)
                && said.insurances().stream().flatMap(it -> it.items().stream()).anyMatch(Oracle::includes)
                && said.insurances().stream().flatMap(it -> it.items().stream()).noneMatch(Oracle::excludes);
        return dates(isSaid, this::isInForce);
    }

    /** The dates of which a payer says no. */
    Set<LocalDate> denied() {
        return dates(isOver(false), this::isOutOfForce);
    }

    private boolean isOver(boolean inforce) {
        return said.outcome().equals("complete")
                && !said.insurances().isEmpty()
                && said.insurances().stream()
                        .allMatch(it -> it.inforce().isPresent() && it.inforce().get() == inforce);
    }

    private static boolean includes(OfItem item) {
        return item.category().equals("BB") && !item.excluded().orElse(false);
    }

    private static boolean excludes(OfItem item) {
        return List.of("BB", "30").contains(item.category()) && item.excluded().orElse(false);
    }

    private interface OnDate {
        boolean holds(OfInsurance insurance, LocalDate date);
    }

    private Set<LocalDate> dates(boolean isSaid, OnDate says) {
        Set<LocalDate> dates = new TreeSet<>();
        for (LocalDate date = Payer.FROM; isSaid && !date.isAfter(Payer.THROUGH); date = date.plusDays(1)) {
            LocalDate asked = date;
            if (said.insurances().stream().allMatch(it -> says.holds(it, asked))) {
                dates.add(asked);
            }
        }
        return dates;
    }

    private boolean isInForce(OfInsurance insurance, LocalDate date) {
        boolean isUndated = said.serviced().isEmpty() && insurance.period().isEmpty();
        return isUndated ? date.equals(Said.CREATED) : isIn(said.serviced(), date) && isIn(insurance.period(), date);
    }

    private boolean isOutOfForce(OfInsurance insurance, LocalDate date) {
        boolean isOfOneDate = !said.serviced().isEmpty()
                && said.serviced().get(0).equals(said.serviced().get(1));
        if (isOfOneDate) {
            return date.equals(said.serviced().get(0));
        }
        if (!insurance.period().isEmpty()) {
            return isIn(said.serviced(), date) && !isIn(insurance.period(), date);
        }
        return said.serviced().isEmpty() && date.equals(Said.CREATED);
    }

    /** No dates are all dates. */
    private static boolean isIn(List<LocalDate> dates, LocalDate date) {
        return dates.isEmpty() || date.compareTo(dates.get(0)) >= 0 && date.compareTo(dates.get(1)) <= 0;
    }
}
