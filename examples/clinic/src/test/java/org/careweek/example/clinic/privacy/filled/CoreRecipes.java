package org.careweek.example.clinic.privacy.filled;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.plan.NeedOutsideBand;
import org.careweek.core.plan.OrderOutsideBand;
import org.careweek.core.plan.PlanDiffersFromOrder;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanExceedsAuthorization;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.RuleOverride;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.DailyTimeOutsideBand;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.SessionsOutsideRange;
import org.careweek.core.policy.TooFewTreatmentDays;
import org.careweek.core.policy.WeeklyTimeAboveBand;
import org.careweek.core.policy.WeeklyTimeBelowBand;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.RosterOutcome;
import org.careweek.core.program.SeriesId;
import org.careweek.core.program.SeriesMembership;
import org.careweek.core.program.SeriesRoster;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionSeries;
import org.careweek.core.program.SessionTemplate;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** What is planned, and the rules for it. */
final class CoreRecipes {

    private static final TreatmentTime NOTHING = TreatmentTime.ZERO;
    private static final TreatmentTime TWO = TreatmentTime.ofMinutes(2);

    private CoreRecipes() {}

    static void addTo(Map<Class<?>, Recipe> recipes) {
        addTimes(recipes);
        addProgram(recipes);
        addPolicies(recipes);
        addViolations(recipes);
    }

    private static void addTimes(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                AvailabilityWindow.class,
                (maker, field) -> new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.of(5, 13), LocalTime.of(23, 13)));
        recipes.put(
                WeeklyAvailability.class,
                (maker, field) -> WeeklyAvailability.of(List.of(maker.make(AvailabilityWindow.class))));
        recipes.put(TimeSlot.class, (maker, field) -> {
            var start = maker.marks().instant("TimeSlot.start").atZone(LeafRecipes.ZONE);
            return new TimeSlot(start, start.plusHours(2));
        });
        recipes.put(InstantRanges.class, (maker, field) -> InstantRanges.of(maker.make(InstantRange.class)));
    }

    private static void addProgram(Map<Class<?>, Recipe> recipes) {
        recipes.put(SeriesMembership.class, (maker, field) -> {
            LocalDate from = maker.make(LocalDate.class, "SeriesMembership.from");
            return SeriesMembership.between(
                    maker.make(ParticipantId.class, "SeriesMembership.participant"),
                    from,
                    maker.make(LocalDate.class, "SeriesMembership.until"));
        });
        recipes.put(SessionSeries.class, (maker, field) -> {
            SessionTemplate template = maker.make(SessionTemplate.class);
            LocalDate from = maker.make(LocalDate.class, "SessionSeries.from");
            SessionSeries series = SessionSeries.of(maker.make(SeriesId.class), template, from, 2);
            return series.cancel(from.with(TemporalAdjusters.nextOrSame(template.day())));
        });
        recipes.put(
                SeriesRoster.class,
                (maker, field) -> SeriesRoster.empty(
                                maker.make(SessionSeries.class), ProgramCalendar.of(LeafRecipes.ZONE, DayOfWeek.MONDAY))
                        .join(maker.make(SeriesMembership.class))
                        .fold(RosterOutcome.Seated::roster, full -> {
                            throw new IllegalStateException("the series is full");
                        }));
    }

    private static void addPolicies(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                HourPolicy.class,
                (maker, field) -> HourPolicy.of(
                        maker.make(PolicyId.class),
                        maker.make(String.class, "HourPolicy.label"),
                        CountingPolicy.everySession(),
                        List.of(new PolicyRow(
                                LevelOfCare.IOP,
                                Set.of(Population.values()),
                                new WeeklyTimeLimit(HourBand.ofHours(0, 40), Severity.WARN, Severity.WARN),
                                LocalDate.of(1900, 1, 1),
                                maker.make(Citation.class)))));
        recipes.put(
                LevelLimits.class,
                (maker, field) -> maker.make(HourPolicy.class)
                        .limits(LevelOfCare.IOP, Population.ADULT, maker.make(LocalDate.class, "LevelLimits.date")));
        recipes.put(LevelOfCare.class, (maker, field) -> LevelOfCare.IOP);
        recipes.put(PlanDraft.class, (maker, field) -> draft(maker));
        recipes.put(WeeklyPlan.class, (maker, field) -> accepted(maker));
    }

    private static PlanDraft draft(Maker maker) {
        return new PlanDraft(
                maker.make(Participant.class),
                maker.make(Track.class),
                maker.make(CareOrder.class),
                maker.make(AuthorizedCap.class),
                maker.make(ProgramCalendar.class),
                maker.make(ProgramWeek.class),
                List.of(maker.make(Session.class)),
                List.of(maker.make(RuleOverride.class)));
    }

    /** Nothing stands in the way once each rule that is broken only warns. */
    private static WeeklyPlan accepted(Maker maker) {
        PlanDraft draft = maker.make(PlanDraft.class);
        HourPolicy policy = maker.make(HourPolicy.class);
        for (Violation broken :
                draft.check(policy).fold(accepted -> List.<Violation>of(), PlanOutcome.Rejected::violations)) {
            policy = policy.with(broken.rule().id(), Severity.WARN);
        }
        return draft.check(policy).fold(PlanOutcome.Accepted::plan, rejected -> {
            throw new IllegalStateException("the plan must be accepted");
        });
    }

    private static void addViolations(Map<Class<?>, Recipe> recipes) {
        recipes.put(AuthorizedCap.class, (maker, field) -> AuthorizedCap.atMost(TreatmentTime.ofMinutes(1)));
        recipes.put(
                NeedOutsideBand.class,
                (maker, field) -> new NeedOutsideBand(
                        maker.make(Rule.class),
                        maker.make(ServiceType.class, "NeedOutsideBand.service"),
                        TWO,
                        maker.make(HourBand.class)));
        recipes.put(
                OrderOutsideBand.class,
                (maker, field) ->
                        new OrderOutsideBand(maker.make(Rule.class), new OrderedTime(TWO), maker.make(HourBand.class)));
        recipes.put(
                PlanDiffersFromOrder.class,
                (maker, field) -> new PlanDiffersFromOrder(maker.make(Rule.class), TWO, maker.make(OrderedTime.class)));
        recipes.put(
                PlanExceedsAuthorization.class,
                (maker, field) -> new PlanExceedsAuthorization(
                        maker.make(Rule.class),
                        AuthorizedUnits.of(2, UnitKind.VISITS),
                        AuthorizedUnits.of(1, UnitKind.VISITS)));
        recipes.put(
                DailyTimeOutsideBand.class,
                (maker, field) -> new DailyTimeOutsideBand(
                        maker.make(Rule.class),
                        maker.make(LocalDate.class, "DailyTimeOutsideBand.date"),
                        TWO,
                        maker.make(HourBand.class)));
        recipes.put(
                WeeklyTimeAboveBand.class,
                (maker, field) -> new WeeklyTimeAboveBand(
                        maker.make(Rule.class), maker.make(ProgramWeek.class), TWO, maker.make(HourBand.class)));
        recipes.put(
                WeeklyTimeBelowBand.class,
                (maker, field) -> new WeeklyTimeBelowBand(
                        maker.make(Rule.class), maker.make(ProgramWeek.class), NOTHING, maker.make(HourBand.class)));
        recipes.put(
                SessionsOutsideRange.class,
                (maker, field) ->
                        new SessionsOutsideRange(maker.make(Rule.class), maker.make(ProgramWeek.class), 2, 1, 1));
        recipes.put(
                TooFewTreatmentDays.class,
                (maker, field) -> new TooFewTreatmentDays(maker.make(Rule.class), maker.make(ProgramWeek.class), 0, 1));
    }
}
