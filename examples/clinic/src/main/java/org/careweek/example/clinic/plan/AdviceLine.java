package org.careweek.example.clinic.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.careweek.core.scheduling.advice.Advice;
import org.careweek.core.scheduling.advice.DoubleBooking;
import org.careweek.core.scheduling.advice.GroupOutsideSize;
import org.careweek.core.scheduling.advice.NobodyComes;
import org.careweek.core.scheduling.advice.StaffRatioAboveMost;
import org.careweek.core.scheduling.advice.StaffRatioUnknown;

/**
 * All advice in one line for a terminal.
 *
 * @param advice what was found
 */
record AdviceLine(List<Advice> advice) {

    /** Such as {@code Advice: 2 double bookings of a facilitator, 3 groups below 2}; none where nothing was found. */
    Optional<String> text() {
        List<String> parts = new ArrayList<>();
        add(parts, count(DoubleBooking.class, DoubleBooking::isOfFacilitator), "double booking", " of a facilitator");
        add(parts, count(DoubleBooking.class, it -> !it.isOfFacilitator()), "double booking", " of a room");
        sizes(true).forEach((least, groups) -> add(parts, groups, "group", " below " + least));
        sizes(false).forEach((most, groups) -> add(parts, groups, "group", " above " + most));
        add(parts, count(NobodyComes.class, it -> true), "group", " that nobody attends");
        for (Advice each : advice) {
            if (each instanceof StaffRatioAboveMost above) {
                parts.add(above.row().level() + " above " + above.row().most() + " participants for each facilitator");
            } else if (each instanceof StaffRatioUnknown unknown) {
                parts.add(unknown.row().level() + " without known facilitators");
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Advice, which changes no plan: " + String.join(", ", parts));
    }

    private <A extends Advice> int count(Class<A> kind, Predicate<A> which) {
        return (int) advice.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .count();
    }

    /** How many groups there are beyond each least or most. */
    private Map<Integer, Integer> sizes(boolean isTooSmall) {
        Map<Integer, Integer> groups = new TreeMap<>();
        for (Advice each : advice) {
            if (each instanceof GroupOutsideSize outside && outside.isTooSmall() == isTooSmall) {
                groups.merge(
                        isTooSmall ? outside.size().least() : outside.size().most(), 1, Integer::sum);
            }
        }
        return groups;
    }

    private static void add(List<String> parts, int count, String what, String more) {
        if (count > 0) {
            parts.add(count + " " + what + (count == 1 ? "" : "s") + more);
        }
    }
}
