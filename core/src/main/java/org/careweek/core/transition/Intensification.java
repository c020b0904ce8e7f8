package org.careweek.core.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.Shares;
import org.careweek.core.time.TreatmentTime;

/**
 * More treatment in answer to a relapse, at the same level of care: a clinician says of what, how much and from when. It
 * changes orders of the week that holds the date and of those to come, and nothing else; whether the level of care has room for the raised order is for the check
 * of a plan to say.
 *
 * @param from the first date on which it holds
 * @param increases one for each service, by service; never empty
 */
public record Intensification(LocalDate from, List<Increase> increases) {

    private static final int DAYS_A_WEEK = 7;

    /**
     * More of one service.
     *
     * @param response the response that this is a part of; a step up is a move of its own
     * @param service the service, of groups or of individual counseling as the clinic has them
     * @param usual what a usual week holds; what is above the order's most does not count
     * @param more how much more than that, or than the order's least where that is more; some
     */
    public record Increase(RelapseResponse response, ServiceType service, UsualTime usual, TreatmentTime more) {

        public Increase {
            if (response == RelapseResponse.TEMPORARY_STEP_UP) {
                throw new IllegalArgumentException("an increase must be within the level of care: ask for a step up");
            }
            if (more.minutes() == 0) {
                throw new IllegalArgumentException("an increase must be by more than 0 minutes");
            }
        }

        private ServiceNeed raised(Optional<ServiceNeed> need, TreatmentTime share) {
            HourBand band = need.map(ServiceNeed::perWeek).orElse(HourBand.atLeast(TreatmentTime.ZERO));
            int most = band.most().largestMinutes();
            if (most == 0) {
                throw new IllegalArgumentException("an order that forbids " + service + " cannot ask for more of it");
            }
            int usually = Math.min(usual.perWeek().minutes(), most);
            TreatmentTime least = TreatmentTime.ofMinutes(Math.max(band.least().minutes(), usually));
            return new ServiceNeed(
                    service, new HourBand(least.plus(share), band.most().plus(more)));
        }

        @Override
        public String toString() {
            return "Increase[private]";
        }
    }

    public Intensification {
        increases = increases.stream()
                .sorted(Comparator.comparing(Increase::service))
                .toList();
        if (increases.isEmpty()
                || increases.stream().map(Increase::service).distinct().count() != increases.size()) {
            throw new IllegalArgumentException("there must be an increase, and one for each service");
        }
    }

    /** What of it a relapse is recorded with. */
    public Set<RelapseResponse> responses() {
        Set<RelapseResponse> responses = EnumSet.noneOf(RelapseResponse.class);
        increases.forEach(increase -> responses.add(increase.response()));
        return Collections.unmodifiableSet(responses);
    }

    /**
     * The order of a week: as it was where the week ends before the date, raised where it begins with the date or comes
     * later. Where it holds the date, the ordered time and the least of a need are raised by the share of the dates that are
     * left, by {@link Shares}; the most of a need by all of it, so that whole sessions fit.
     *
     * @param order what is ordered without it
     * @param week the week
     * @param counting what counts as treatment: more of another service makes a need, and no more ordered time
     * @throws IllegalArgumentException if the order forbids a service that this asks for more of
     */
    public CareOrder orderFor(ProgramWeek week, CareOrder order, CountingPolicy counting) {
        return week.lastDate().isBefore(from) ? order : raised(order, counting, daysBefore(week));
    }

    private int daysBefore(ProgramWeek week) {
        return Math.toIntExact(Math.max(0, week.firstDate().until(from, ChronoUnit.DAYS)));
    }

    private static TreatmentTime share(TreatmentTime more, int daysBefore) {
        return daysBefore == 0
                ? more
                : Shares.of(more, List.of(daysBefore, DAYS_A_WEEK - daysBefore)).get(1);
    }

    private CareOrder raised(CareOrder order, CountingPolicy counting, int daysBefore) {
        TreeMap<ServiceType, ServiceNeed> needs = new TreeMap<>();
        order.needs().forEach(need -> needs.put(need.service(), need));
        TreatmentTime time = order.time().perWeek();
        for (Increase increase : increases) {
            TreatmentTime share = share(increase.more(), daysBefore);
            ServiceNeed raised = increase.raised(Optional.ofNullable(needs.get(increase.service())), share);
            if (share.minutes() > 0) {
                needs.put(increase.service(), raised);
                time = counting.counts(increase.service()) ? time.plus(share) : time;
            }
        }
        return new CareOrder(order.level(), new OrderedTime(time), List.copyOf(needs.values()));
    }

    @Override
    public String toString() {
        return "Intensification[private]";
    }
}
