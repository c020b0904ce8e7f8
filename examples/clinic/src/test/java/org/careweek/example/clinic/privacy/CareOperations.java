package org.careweek.example.clinic.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizationLedger;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.CoverageCheck;
import org.careweek.core.coverage.ServiceLine;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.HoursLedger;
import org.careweek.core.hours.ledger.Origin;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.DischargeKind;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.RelapseResponse;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.transition.correction.CareRecord;
import org.careweek.core.transition.correction.Correction;
import org.careweek.core.transition.correction.Terms;
import org.careweek.core.transition.length.LengthOfCare;
import org.careweek.core.transition.review.ReviewSchedule;
import org.careweek.core.transition.review.ServiceDays;
import org.careweek.core.transition.review.StandardReviews;
import org.careweek.example.clinic.privacy.filled.Maker;

/** Hours that were attended, moves between levels, authorizations that run out, and corrections. */
final class CareOperations {

    private static final LocalDate MONDAY = MarkedClinic.MONDAY;
    private static final LevelHistory IN_IOP = LevelHistory.from(MONDAY.minusWeeks(4), LevelOfCare.IOP);

    private final Maker maker;
    private final List<Operation> operations = new ArrayList<>();

    private CareOperations(Maker maker) {
        this.maker = maker;
    }

    static List<Operation> all(Maker maker) {
        var all = new CareOperations(maker);
        all.addHours();
        all.addMoves();
        all.addAuthorizations();
        all.addCorrections();
        return all.operations;
    }

    private void addHours() {
        for (AttendanceStatus status : AttendanceStatus.values()) {
            add("hours", "a week with somebody " + status, () -> judged(List.of(row(0, status), row(1, status))));
        }
        add(
                "hours",
                "a row twice",
                () -> judged(List.of(row(0, AttendanceStatus.PRESENT), row(0, AttendanceStatus.PRESENT))));
        add("hours", "presence that ends before it begins", () -> {
            var session = MarkedClinic.evening("evening-0", 0);
            var end = session.slot().end().toInstant();
            return new Presence.InAndOut(end, end.minusSeconds(1));
        });
        add(
                "hours",
                "somebody who was not in care",
                () -> CountedHours.of(
                        MarkedClinic.CALENDAR,
                        LevelHistory.none(),
                        CountingPolicy.everySession(),
                        List.of(row(0, AttendanceStatus.PRESENT))));
        add("hours", "a ledger of attendance and a conflict in it", () -> {
            var known = new AttendanceEvent.Recorded(maker.make(Origin.class), row(0, AttendanceStatus.PRESENT));
            var ledger = HoursLedger.empty().with(known).ledger();
            var delivery = ledger.with(new AttendanceEvent.Reversed(known.origin(), known.id()));
            var who = known.origin().participant();
            return List.of(
                    ledger.rows(who),
                    ledger.postings(who),
                    ledger.looseEnds(who),
                    delivery,
                    delivery.conflicts().stream().map(Violation::explanation).toList());
        });
    }

    private Attendance row(int day, AttendanceStatus status) {
        var session = MarkedClinic.evening("evening-" + day, day);
        var start = session.slot().start().toInstant();
        Presence presence = status.isCreditable()
                ? new Presence.InAndOut(start.plusSeconds(137), start.plusSeconds(9_000))
                : new Presence.Unrecorded();
        return Attendance.of(new AttendanceId(maker.make(AttendanceId.class).value() + day), session, status, presence);
    }

    private static Object judged(List<Attendance> rows) {
        var ledger = CountedHours.of(MarkedClinic.CALENDAR, IN_IOP, CountingPolicy.everySession(), rows);
        var check = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);
        return List.of(ledger, ledger.weeks().stream().map(check::judge).toList());
    }

    private void addMoves() {
        var admit = new Move.Admit(LevelOfCare.IOP, Optional.of(LevelOfCare.PHP));
        var up = new Move.Up(LevelOfCare.PHP, StepUp.Term.Temporary.until(MONDAY.plusDays(12)));
        addMove("an admission", admit, false);
        addMove("a second admission", admit, true);
        addMove("a step up for a while", up, true);
        addMove("a step up the wrong way", new Move.Up(LevelOfCare.OUTPATIENT, new StepUp.Term.OpenEnded()), true);
        addMove("a step down", new Move.Down(LevelOfCare.OUTPATIENT, false), true);
        addMove("a step down the wrong way", new Move.Down(LevelOfCare.PHP, false), true);
        addMove("a return from nowhere", new Move.Down(LevelOfCare.OUTPATIENT, true), true);
        addMove(
                "a continued stay that is none",
                new Move.Continue(StepUp.Term.Temporary.until(MONDAY.plusDays(9))),
                true);
        addMove("a transfer", new Move.ToTrack(new TrackId("another")), true);
        addMove("a discharge", new Move.End(DischargeKind.LEFT_AGAINST_ADVICE), true);
        addMove("a discharge before any admission", new Move.End(DischargeKind.COMPLETED), false);
        addMove("a relapse", new Move.Answer(Set.of(RelapseResponse.MORE_GROUPS)), true);
        addMove("a relapse before any admission", new Move.Answer(Set.of(RelapseResponse.MORE_INDIVIDUAL)), false);
        add(
                "transition",
                "a relapse without an answer",
                () -> TransitionPolicy.standard()
                        .review(admitted(), TransitionRequest.of(new Move.Answer(Set.of()), MONDAY)));
        add(
                "transition",
                "a move before the last one",
                () -> TransitionPolicy.standard().review(admitted(), decided(up, MONDAY.minusWeeks(9))));
        add(
                "transition",
                "a move at a level that is not authorized",
                () -> TransitionPolicy.standard()
                        .review(admitted(), decided(up, MONDAY).authorizedAt(List.of(LevelOfCare.OUTPATIENT))));
        add(
                "transition",
                "findings of an episode",
                () -> TransitionPolicy.standard().findings(admitted(), MONDAY.plusWeeks(40)));
        add(
                "transition",
                "attendance outside any stay",
                () -> TransitionPolicy.standard().outsideStays(admitted(), List.of(MONDAY.minusWeeks(9))));
        add("transition", "a length of care", () -> LengthOfCare.iop().progress(admitted(), MONDAY.plusWeeks(20)));
        add(
                "transition",
                "a re-entry into an episode that has not ended",
                () -> CareEpisode.reEntry(EpisodeId.of(maker.make(String.class, "second episode")), admitted()));
        add("review", "reviews and what is overdue", () -> {
            var reviews = ReviewSchedule.of(
                    StandardReviews.medicareIop(), admitted(), ServiceDays.of(MarkedClinic.CALENDAR, List.of(MONDAY)));
            return List.of(
                    reviews.reviews(MONDAY.plusWeeks(30), List.of(MONDAY)),
                    reviews.overdue(MONDAY.plusWeeks(30), List.of(MONDAY)));
        });
    }

    private void addMove(String name, Move move, boolean inCare) {
        add(
                "transition",
                name,
                () -> TransitionPolicy.standard().review(inCare ? admitted() : waiting(), decided(move, MONDAY)));
        add(
                "transition",
                name + " that nobody decided on",
                () -> TransitionPolicy.standard()
                        .review(inCare ? admitted() : waiting(), TransitionRequest.of(move, MONDAY)));
    }

    private TransitionRequest decided(Move move, LocalDate date) {
        return TransitionRequest.of(move, date)
                .decidedBy(maker.make(PrivateText.class, "who decided"))
                .because(maker.make(PrivateText.class, "why"))
                .assessedAs(LevelOfCare.RESIDENTIAL, maker.make(PrivateText.class, "why not as assessed"));
    }

    private CareEpisode waiting() {
        return CareEpisode.awaitingAdmission(EpisodeId.of(maker.make(String.class, "episode")));
    }

    private CareEpisode admitted() {
        return TransitionPolicy.standard()
                .review(waiting(), decided(new Move.Admit(LevelOfCare.IOP, Optional.empty()), MONDAY.minusWeeks(4)))
                .fold(TransitionOutcome.Approved::episode, declined -> {
                    throw new IllegalStateException("the admission must be approved");
                });
    }

    private void addAuthorizations() {
        var id = maker.make(AuthorizationId.class, "authorization");
        var all = Authorizations.of(new Authorization(
                id, LevelOfCare.IOP, MONDAY, MONDAY.plusDays(6), AuthorizedUnits.of(1, UnitKind.DAYS)));
        var check = CoverageCheck.standard();
        var ledger = AuthorizationLedger.of(all);
        var line = line("a", 0, LevelOfCare.IOP, UnitKind.DAYS);
        add("authorization", "a reservation", () -> ledger.reserve(id, line, check));
        add("authorization", "consumed units", () -> ledger.consume(id, line, check));
        add(
                "authorization",
                "units used up",
                () -> ledger.consume(id, line, check)
                        .fold(
                                booked -> booked.ledger()
                                        .consume(id, line("b", 1, LevelOfCare.IOP, UnitKind.DAYS), check),
                                refused -> refused));
        add(
                "authorization",
                "the wrong level",
                () -> ledger.reserve(id, line("a", 0, LevelOfCare.PHP, UnitKind.DAYS), check));
        add(
                "authorization",
                "the wrong date",
                () -> ledger.reserve(id, line("a", 30, LevelOfCare.IOP, UnitKind.DAYS), check));
        add(
                "authorization",
                "the wrong units",
                () -> ledger.reserve(id, line("a", 0, LevelOfCare.IOP, UnitKind.HOURS), check));
        add(
                "authorization",
                "an unknown authorization",
                () -> ledger.reserve(maker.make(AuthorizationId.class, "another authorization"), line, check));
        add(
                "authorization",
                "units of an unknown authorization",
                () -> ledger.remaining(maker.make(AuthorizationId.class, "another authorization")));
        add("authorization", "the release of nothing", () -> ledger.release(line.session()));
        add("authorization", "dates that nothing covers", () -> {
            var allocation = all.allocate(List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(30)), IN_IOP);
            return List.of(allocation, check.uncovered(allocation), check.unitsLeft(allocation, MONDAY.plusDays(40)));
        });
        add(
                "authorization",
                "one authorization twice",
                () -> Authorizations.of(all.all().get(0), all.all().get(0)));
    }

    private static ServiceLine line(String session, int day, LevelOfCare level, UnitKind kind) {
        return new ServiceLine(new SessionId(session), MONDAY.plusDays(day), level, kind, TreatmentTime.ofHours(3));
    }

    private void addCorrections() {
        add("correction", "a row that was wrong", () -> {
            var record = new CareRecord(admitted(), MarkedClinic.CALENDAR, List.of(row(0, AttendanceStatus.PRESENT)));
            var terms = new Terms(
                    new ComplianceCheck(StandardPolicies.standard(), Population.ADULT),
                    List.of(MarkedClinic.WEEK),
                    Authorizations.of(),
                    List.of(),
                    MONDAY.plusDays(9));
            var before = terms.state(record);
            var after = terms.state(record.corrected(List.of(row(0, AttendanceStatus.ABSENT))));
            var correction = Correction.between(before, after);
            return List.of(record, before, after, correction, correction.changes());
        });
        add(
                "correction",
                "a row that is not there",
                () -> new CareRecord(admitted(), MarkedClinic.CALENDAR, List.of())
                        .without(new AttendanceId(maker.make(String.class, "attendance row 9"))));
    }

    private void add(String area, String name, Callable<Object> act) {
        operations.add(new Operation(area, name, act));
    }
}
