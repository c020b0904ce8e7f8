package org.careweek.core.program;

import java.util.Comparator;
import java.util.List;

/**
 * What a clinician ordered for a participant's week. The level comes from placement and is never inferred from the hours.
 *
 * @param level the level of care the participant is placed in
 * @param time how much treatment a week
 * @param needs how much of single services, one need a service, by service
 */
public record CareOrder(LevelOfCare level, OrderedTime time, List<ServiceNeed> needs) {

    public CareOrder {
        needs = needs.stream()
                .sorted(Comparator.comparing(ServiceNeed::service))
                .toList();
        if (needs.stream().map(ServiceNeed::service).distinct().count() != needs.size()) {
            throw new IllegalArgumentException("an order must hold one need for each service");
        }
    }

    @Override
    public String toString() {
        return "CareOrder[private]";
    }
}
