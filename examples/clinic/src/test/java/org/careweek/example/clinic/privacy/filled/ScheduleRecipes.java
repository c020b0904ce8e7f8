package org.careweek.example.clinic.privacy.filled;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careweek.core.policy.staffing.GroupSize;
import org.careweek.core.policy.staffing.StaffRatioRow;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.PlanMove;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.Stability;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.core.scheduling.advice.AdviceRules;
import org.careweek.core.scheduling.advice.DoubleBooking;
import org.careweek.core.scheduling.advice.GroupOutsideSize;
import org.careweek.core.scheduling.advice.NobodyComes;
import org.careweek.core.scheduling.advice.StaffRatioAboveMost;
import org.careweek.core.scheduling.advice.StaffRatioUnknown;
import org.careweek.core.time.InstantRange;

/** How values about scheduled weeks are filled. */
final class ScheduleRecipes {

    private ScheduleRecipes() {}

    static void addTo(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                ScheduledWeek.class,
                (maker, field) -> new WeekScheduler()
                        .scheduled(maker.make(ClinicWeek.class), new SearchLimits(1, 1), SearchMonitor.NONE));
        recipes.put(
                PlanMove.class,
                (maker, field) -> new PlanMove(
                        maker.make(ParticipantId.class, "PlanMove.participant"),
                        List.of(maker.make(Session.class)),
                        List.of()));
        recipes.put(
                Stability.class,
                (maker, field) -> new Stability(
                        maker.make(Instant.class, "Stability.from"),
                        Set.of(maker.make(ParticipantId.class, "Stability.promised")),
                        1,
                        1));
        addAdvice(recipes);
    }

    private static void addAdvice(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                DoubleBooking.class,
                (maker, field) -> new DoubleBooking(
                        AdviceRules.ROOM,
                        maker.make(SessionId.class, "DoubleBooking.first"),
                        maker.make(SessionId.class, "DoubleBooking.second"),
                        maker.make(InstantRange.class)));
        recipes.put(
                GroupOutsideSize.class,
                (maker, field) -> new GroupOutsideSize(
                        AdviceRules.NOBODY_COMES,
                        maker.make(SessionId.class, "GroupOutsideSize.session"),
                        maker.make(ServiceType.class, "GroupOutsideSize.service"),
                        1,
                        GroupSize.atLeast(2)));
        recipes.put(
                NobodyComes.class,
                (maker, field) -> new NobodyComes(maker.make(SessionId.class, "NobodyComes.session"), 2));
        recipes.put(
                StaffRatioAboveMost.class,
                (maker, field) -> new StaffRatioAboveMost(
                        maker.make(StaffRatioRow.class),
                        1,
                        1 + maker.make(StaffRatioRow.class).most(),
                        1));
        recipes.put(
                StaffRatioUnknown.class, (maker, field) -> new StaffRatioUnknown(maker.make(StaffRatioRow.class), 1));
    }
}
