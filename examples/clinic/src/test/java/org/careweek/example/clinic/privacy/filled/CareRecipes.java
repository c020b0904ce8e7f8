package org.careweek.example.clinic.privacy.filled;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.Forecast;
import org.careweek.core.compliance.PolicyDifference;
import org.careweek.core.compliance.RuleFinding;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.compliance.WeekInProgress;
import org.careweek.core.coverage.Allocation;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizationLedger;
import org.careweek.core.coverage.AuthorizationMismatch;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.CoverageCheck;
import org.careweek.core.coverage.CoverageRules;
import org.careweek.core.coverage.CoveredDate;
import org.careweek.core.coverage.DateNotCovered;
import org.careweek.core.coverage.ServiceLine;
import org.careweek.core.coverage.TwoLevelsOnOneDate;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.plan.Offer;
import org.careweek.core.plan.OpenSession;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.Waiting;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleViolation;
import org.careweek.core.scheduling.SchedulingRules;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.ContinuedStay;
import org.careweek.core.transition.Decision;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.Placement;
import org.careweek.core.transition.StepDown;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.transition.correction.Adjustment;
import org.careweek.core.transition.correction.Correction;
import org.careweek.core.transition.correction.PartChange;
import org.careweek.core.transition.correction.UnitsChange;
import org.careweek.core.transition.length.ExpectedWeeks;
import org.careweek.core.transition.length.Extension;
import org.careweek.core.transition.length.LengthOfCare;
import org.careweek.core.transition.review.OverdueReview;
import org.careweek.core.transition.review.Review;
import org.careweek.core.transition.review.ReviewId;
import org.careweek.core.transition.review.ReviewSchedule;
import org.careweek.core.transition.review.ReviewSequence;
import org.careweek.core.transition.review.ReviewState;
import org.careweek.core.transition.review.ServiceDays;
import org.careweek.core.transition.split.PartDiffersFromShare;
import org.careweek.core.transition.split.PartTarget;
import org.careweek.core.validation.PlanKeepsRules;
import org.careweek.core.validation.TransitionKeepsRules;

/** What happened, what was decided, and what is authorized. */
final class CareRecipes {

    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(LeafRecipes.ZONE, DayOfWeek.MONDAY);

    private CareRecipes() {}

    static void addTo(Map<Class<?>, Recipe> recipes) {
        recipes.put(Violation.class, (maker, field) -> maker.make(DateNotCovered.class));
        addCoverage(recipes);
        addHours(recipes);
        addEpisodes(recipes);
        addReviews(recipes);
        addWeeks(recipes);
    }

    private static void addCoverage(Map<Class<?>, Recipe> recipes) {
        recipes.put(AuthorizedUnits.class, (maker, field) -> AuthorizedUnits.of(1, UnitKind.DAYS));
        recipes.put(
                LevelHistory.class,
                (maker, field) -> LevelHistory.from(maker.make(LocalDate.class, "LevelHistory.from"), LevelOfCare.IOP));
        recipes.put(
                Allocation.class,
                (maker, field) -> maker.make(Authorizations.class)
                        .allocate(
                                List.of(maker.make(LocalDate.class, "Allocation.date")),
                                maker.make(LevelHistory.class)));
        recipes.put(AuthorizationLedger.class, (maker, field) -> {
            Authorizations all = maker.make(Authorizations.class);
            AuthorizationLedger ledger = AuthorizationLedger.of(all);
            var one = all.all().get(0);
            var line = new ServiceLine(
                    maker.make(SessionId.class, "ServiceLine.session"),
                    one.from(),
                    one.level(),
                    UnitKind.DAYS,
                    TreatmentTime.ofMinutes(180));
            return ledger.reserve(one.id(), line, CoverageCheck.standard())
                    .fold(booked -> booked.ledger(), refused -> ledger);
        });
        recipes.put(CoverageCheck.class, (maker, field) -> CoverageCheck.standard());
        recipes.put(
                AuthorizationMismatch.class,
                (maker, field) -> new AuthorizationMismatch(
                        CoverageRules.LEVEL,
                        maker.make(Authorization.class),
                        new ServiceLine(
                                maker.make(SessionId.class, "ServiceLine.session"),
                                maker.make(LocalDate.class, "ServiceLine.date"),
                                LevelOfCare.PHP,
                                UnitKind.DAYS,
                                TreatmentTime.ofMinutes(1)),
                        AuthorizedUnits.of(1, UnitKind.DAYS)));
        recipes.put(
                UnitsChange.class,
                (maker, field) -> new UnitsChange(
                        maker.make(AuthorizationId.class, "UnitsChange.authorization"),
                        AuthorizedUnits.of(1, UnitKind.DAYS),
                        AuthorizedUnits.of(2, UnitKind.DAYS)));
        recipes.put(TwoLevelsOnOneDate.class, (maker, field) -> {
            SessionId session = maker.make(SessionId.class, "TwoLevelsOnOneDate.line");
            SessionId owner = maker.make(SessionId.class, "TwoLevelsOnOneDate.owner");
            LocalDate date = maker.make(LocalDate.class, "TwoLevelsOnOneDate.date");
            TreatmentTime time = TreatmentTime.ofMinutes(1);
            return new TwoLevelsOnOneDate(
                    maker.make(Rule.class),
                    new ServiceLine(session, date, LevelOfCare.IOP, UnitKind.DAYS, time),
                    new ServiceLine(owner, date, LevelOfCare.PHP, UnitKind.DAYS, time));
        });
    }

    private static void addHours(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                CountedHours.class,
                (maker, field) -> CountedHours.of(
                        CALENDAR,
                        maker.make(LevelHistory.class),
                        CountingPolicy.everySession(),
                        List.of(maker.make(Attendance.class))));
        recipes.put(WeekInProgress.class, (maker, field) -> {
            PlanDraft plan = maker.make(PlanDraft.class);
            List<WeekHours> parts = CountedHours.of(
                            CALENDAR,
                            LevelHistory.from(plan.week().firstDate().minusDays(1), LevelOfCare.IOP),
                            CountingPolicy.everySession(),
                            List.of())
                    .parts(plan.week());
            return new WeekInProgress(
                    plan,
                    parts.get(0),
                    maker.make(HourPolicy.class),
                    List.of(maker.make(OpenSession.class)),
                    plan.week().firstDate().atStartOfDay(LeafRecipes.ZONE).toInstant());
        });
        recipes.put(
                PolicyDifference.class,
                (maker, field) -> new PolicyDifference(report(maker, Verdict.BELOW), report(maker, Verdict.WITHIN)));
        recipes.put(
                PartChange.class,
                (maker, field) -> new PartChange(report(maker, Verdict.BELOW), report(maker, Verdict.WITHIN)));
        recipes.put(
                Correction.class,
                (maker, field) -> new Correction(
                        adjustment(maker.make(ComplianceReport.class)),
                        adjustment(maker.make(LocalDate.class, "Correction.serviceDates")),
                        adjustment(maker.make(CoveredDate.class)),
                        adjustment(maker.make(LocalDate.class, "Correction.uncovered")),
                        List.of(maker.make(UnitsChange.class)),
                        adjustment(maker.make(Review.class))));
        recipes.put(Offer.class, (maker, field) -> {
            WeeklyPlan plan = maker.make(WeeklyPlan.class);
            Waiting waiting = new Waiting(
                    plan.participant(), plan.sessions().get(0).id(), maker.make(Instant.class, "Waiting.since"));
            return new Offer(waiting, TreatmentTime.ofMinutes(1), plan);
        });
        recipes.put(Forecast.class, (maker, field) -> Forecast.of(maker.make(WeekInProgress.class)));
        recipes.put(
                PartDiffersFromShare.class,
                (maker, field) -> new PartDiffersFromShare(
                        maker.make(Rule.class), maker.make(PartTarget.class), TreatmentTime.ofMinutes(2)));
    }

    private static <T> Adjustment<T> adjustment(T withdrawn) {
        return new Adjustment<>(List.of(withdrawn), List.of());
    }

    private static ComplianceReport report(Maker maker, Verdict verdict) {
        return new ComplianceReport(
                maker.make(WeekHours.class),
                maker.make(PolicyId.class, "ComplianceReport.policy"),
                Optional.of(maker.make(HourBand.class)),
                verdict,
                verdict,
                List.of(maker.make(RuleFinding.class)));
    }

    private static void addEpisodes(Map<Class<?>, Recipe> recipes) {
        recipes.put(TransitionPolicy.class, (maker, field) -> TransitionPolicy.standard());
        recipes.put(
                TransitionRequest.class,
                (maker, field) -> TransitionRequest.of(
                                new Move.Admit(LevelOfCare.IOP, Optional.of(LevelOfCare.PHP)),
                                maker.make(LocalDate.class, "TransitionRequest.date"))
                        .decidedBy(maker.make(PrivateText.class, "TransitionRequest.decidedBy"))
                        .because(maker.make(PrivateText.class, "TransitionRequest.reason"))
                        .assessedAs(LevelOfCare.IOP, maker.make(PrivateText.class, "TransitionRequest.rationale"))
                        .authorizedAt(List.of(LevelOfCare.IOP)));
        recipes.put(
                CareEpisode.class,
                (maker, field) -> TransitionPolicy.standard()
                        .review(
                                CareEpisode.awaitingAdmission(maker.make(EpisodeId.class)),
                                maker.make(TransitionRequest.class))
                        .fold(TransitionOutcome.Approved::episode, declined -> {
                            throw new IllegalStateException("the admission must be approved: " + declined);
                        }));
        recipes.put(ContinuedStay.class, (maker, field) -> {
            LocalDate date = maker.make(LocalDate.class, "ContinuedStay.date");
            return new ContinuedStay(
                    new StepUp.Term.Temporary(
                            maker.make(LocalDate.class, "ContinuedStay.review"),
                            maker.make(LocalDate.class, "ContinuedStay.until")),
                    date,
                    maker.make(Decision.class),
                    maker.make(Placement.class));
        });
        recipes.put(StepUp.class, (maker, field) -> {
            LocalDate date = maker.make(LocalDate.class, "StepUp.date");
            return new StepUp(
                    LevelOfCare.IOP,
                    LevelOfCare.PHP,
                    date,
                    maker.make(StepUp.Term.class),
                    maker.make(Decision.class),
                    maker.make(Placement.class));
        });
        recipes.put(StepDown.class, (maker, field) -> {
            LocalDate date = maker.make(LocalDate.class, "StepDown.date");
            return new StepDown(
                    LevelOfCare.PHP,
                    LevelOfCare.IOP,
                    date,
                    new StepDown.Purpose.Progress(),
                    maker.make(Decision.class),
                    maker.make(Placement.class));
        });
        recipes.put(
                LengthOfCare.class,
                (maker, field) -> new LengthOfCare(
                        new ExpectedWeeks(1, 1),
                        maker.make(Citation.class),
                        List.of(new Extension(
                                2,
                                maker.make(LocalDate.class, "Extension.date"),
                                maker.make(Decision.class, "Extension.decision")))));
    }

    private static void addReviews(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                OverdueReview.class,
                (maker, field) -> new OverdueReview(
                        maker.make(Rule.class),
                        new Review(
                                maker.make(ReviewId.class),
                                maker.make(LocalDate.class, "Review.due"),
                                ReviewState.OVERDUE),
                        maker.make(LocalDate.class, "OverdueReview.asOf")));
        recipes.put(
                ServiceDays.class,
                (maker, field) -> ServiceDays.of(CALENDAR, List.of(maker.make(LocalDate.class, "ServiceDays.dates"))));
        recipes.put(
                ReviewSchedule.class,
                (maker, field) -> ReviewSchedule.of(
                        maker.make(ReviewSequence.class),
                        maker.make(CareEpisode.class),
                        maker.make(ServiceDays.class)));
    }

    private static void addWeeks(Map<Class<?>, Recipe> recipes) {
        recipes.put(WeekScheduler.class, (maker, field) -> new WeekScheduler());
        recipes.put(PlanKeepsRules.class, (maker, field) -> new PlanKeepsRules());
        recipes.put(TransitionKeepsRules.class, (maker, field) -> new TransitionKeepsRules());
        recipes.put(
                ScheduleViolation.class,
                (maker, field) -> new ScheduleViolation(
                        SchedulingRules.all().get(0),
                        Optional.of(maker.make(SessionId.class, "ScheduleViolation.session"))));
        recipes.put(ClinicWeek.class, (maker, field) -> {
            Session session = maker.make(Session.class);
            WeekRequest request = maker.make(WeekRequest.class);
            return new ClinicWeek(
                    maker.make(HourPolicy.class),
                    CALENDAR,
                    ProgramWeek.containing(session.slot().date(), DayOfWeek.MONDAY, LeafRecipes.ZONE),
                    List.of(session),
                    List.of(WeekRequest.of(request.participant(), request.track(), request.order())));
        });
    }
}
