package org.careweek.core.scheduling.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.staffing.StaffRatioRow;
import org.careweek.core.policy.staffing.StaffingPolicy;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.PlannedWeek;

/**
 * Compares the participants of a level with the facilitators of the sessions that they attend, day by day and then over all
 * days. A session is on the local date of its start, and only a service that counts as treatment makes a day one with
 * treatment. A day on which some session names no facilitator is left out: counting it with too few would accuse, with too many
 * excuse.
 */
record StaffRatios(PlannedWeek planned, List<StaffingPolicy> policies) {

    /** Who is there on one day. */
    private static final class Day {

        private final Set<ParticipantId> participants = new HashSet<>();
        private final Set<PrivateText> facilitators = new HashSet<>();
        private boolean isKnown = true;

        void add(ParticipantId participant, PrivateText facilitator) {
            participants.add(participant);
            facilitators.add(facilitator);
            isKnown &= !facilitator.disclose().isBlank();
        }
    }

    List<Advice> found() {
        List<Advice> found = new ArrayList<>();
        for (LevelOfCare level : LevelOfCare.values()) {
            for (StaffingPolicy policy : policies) {
                policy.ratio(level, planned.week().week().firstDate()).ifPresent(row -> addTo(found, row));
            }
        }
        return found;
    }

    private void addTo(List<Advice> found, StaffRatioRow row) {
        Collection<Day> days = days(row.level());
        List<Day> known = days.stream().filter(day -> day.isKnown).toList();
        int participants =
                known.stream().mapToInt(day -> day.participants.size()).sum();
        int facilitators =
                known.stream().mapToInt(day -> day.facilitators.size()).sum();
        if (known.isEmpty() && !days.isEmpty()) {
            found.add(new StaffRatioUnknown(row, days.size()));
        } else if (participants > (long) row.most() * facilitators) {
            found.add(new StaffRatioAboveMost(row, known.size(), participants, facilitators));
        }
    }

    private Collection<Day> days(LevelOfCare level) {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (WeeklyPlan plan : planned.plans()) {
            if (plan.track().level() == level) {
                for (Session session : plan.sessions()) {
                    if (planned.week().policy().counting().counts(session.service())) {
                        days.computeIfAbsent(session.slot().date(), date -> new Day())
                                .add(plan.participant(), session.setting().facilitator());
                    }
                }
            }
        }
        return days.values();
    }
}
