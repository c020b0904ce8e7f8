package org.careweek.testkit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.TrackId;
import org.careweek.core.transition.DischargeKind;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.RelapseResponse;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.TransitionRequest;

/** Tells a story of moves, and keeps in mind what a legal one may be. Knows the rules without asking the code that has them. */
final class StoryTeller {

    private static final PrivateText TEAM = PrivateText.of("team-a");
    private static final PrivateText WHY = PrivateText.of("criteria met");
    private static final PrivateText NOTHING = PrivateText.of(" ");
    private static final int LEVELS = LevelOfCare.values().length;

    /** What was drawn for a move: which one of those that are possible, how many days later, and a level. */
    record Draw(boolean legal, int which, int days, int level) {}

    private final List<AskedMove> asked = new ArrayList<>();
    private Optional<LevelOfCare> level = Optional.empty();
    private LocalDate since;
    private LocalDate last;
    private boolean isOnTemporaryStepUp;

    StoryTeller(LocalDate start) {
        this.since = start;
        this.last = start;
    }

    List<AskedMove> asked() {
        return asked;
    }

    void tell(Draw draw) {
        if (draw.legal()) {
            tellLegal(draw);
        } else if (level.isEmpty()) {
            tellIllegalBeforeAdmission(draw);
        } else {
            tellIllegalInCare(draw, level.get());
        }
    }

    /** Care ends, and whatever is asked afterwards is too late. */
    void end(DischargeKind kind, List<Draw> afterwards) {
        if (level.isPresent()) {
            legal(decided(new Move.End(kind), last.plusDays(1)));
            afterwards.forEach(draw -> illegal(decided(
                    draw.which() % 2 == 0 ? new Move.Admit(any(draw)) : new Move.ToTrack(new TrackId("day")),
                    last.plusDays(1L + draw.days()))));
        }
    }

    private void tellLegal(Draw draw) {
        LocalDate date = last.plusDays(draw.days());
        if (level.isEmpty()) {
            legal(decided(new Move.Admit(any(draw)), date).assessedAs(any(draw), NOTHING));
            begin(any(draw), date, false);
            return;
        }
        LevelOfCare now = level.get();
        switch (draw.which() % 6) {
            case 0 -> legal(decided(new Move.ToTrack(new TrackId("day")), date));
            case 1 -> legal(TransitionRequest.of(new Move.Answer(Set.of(RelapseResponse.MORE_GROUPS)), date));
            case 2 -> proceed(now, draw, date);
            default -> step(now, draw, date);
        }
        last = date;
    }

    /** A temporary step up goes on, or the level is changed where none is running. */
    private void proceed(LevelOfCare now, Draw draw, LocalDate date) {
        if (isOnTemporaryStepUp) {
            legal(decided(new Move.Continue(StepUp.Term.Temporary.until(date.plusDays(1L + draw.days()))), date));
        } else {
            step(now, draw, date);
        }
    }

    private void step(LevelOfCare now, Draw draw, LocalDate date) {
        LevelOfCare to = other(now, draw);
        boolean up = to.isMoreIntensiveThan(now);
        boolean forAWhile = up && draw.which() % 2 == 0;
        StepUp.Term term =
                forAWhile ? StepUp.Term.Temporary.until(date.plusDays(1L + draw.days())) : new StepUp.Term.OpenEnded();
        Move move = up ? new Move.Up(to, term) : new Move.Down(to, isOnTemporaryStepUp);
        legal(decided(move, date).assessedAs(now, PrivateText.of("no transport")));
        begin(to, date, forAWhile);
    }

    private void begin(LevelOfCare to, LocalDate date, boolean forAWhile) {
        level = Optional.of(to);
        since = date;
        last = date;
        isOnTemporaryStepUp = forAWhile;
    }

    private void tellIllegalBeforeAdmission(Draw draw) {
        LocalDate date = last.plusDays(draw.days());
        TransitionRequest request = switch (draw.which() % 4) {
            case 0 -> decided(new Move.End(DischargeKind.COMPLETED), date);
            case 1 -> decided(new Move.Up(any(draw), new StepUp.Term.OpenEnded()), date);
            case 2 -> decided(new Move.Admit(any(draw)), date).decidedBy(NOTHING);
            default -> decided(new Move.Admit(any(draw)), date).because(NOTHING);
        };
        illegal(request);
    }

    private void tellIllegalInCare(Draw draw, LevelOfCare now) {
        LocalDate date = last.plusDays(draw.days());
        LevelOfCare to = other(now, draw);
        boolean up = to.isMoreIntensiveThan(now);
        Move right = up ? new Move.Up(to, new StepUp.Term.OpenEnded()) : new Move.Down(to, false);
        Move wrong = up ? new Move.Down(to, false) : new Move.Up(to, new StepUp.Term.OpenEnded());
        TransitionRequest request = switch (draw.which() % 8) {
            case 0 -> decided(new Move.Admit(to), date);
            case 1 -> decided(wrong, date);
            case 2 -> decided(new Move.Up(now, new StepUp.Term.OpenEnded()), date);
            case 3 -> decided(right, since);
            case 4 -> decided(new Move.ToTrack(new TrackId("day")), last.minusDays(1));
            case 5 -> decided(right, date).decidedBy(NOTHING);
            case 6 -> decided(right, date).because(NOTHING);
            default -> decided(right, date).assessedAs(now, NOTHING);
        };
        illegal(request);
    }

    private static TransitionRequest decided(Move move, LocalDate date) {
        return TransitionRequest.of(move, date).decidedBy(TEAM).because(WHY);
    }

    private void legal(TransitionRequest request) {
        asked.add(new AskedMove(request, true));
    }

    private void illegal(TransitionRequest request) {
        asked.add(new AskedMove(request, false));
    }

    private static LevelOfCare any(Draw draw) {
        return LevelOfCare.values()[draw.level() % LEVELS];
    }

    /** Any level but this one. */
    private static LevelOfCare other(LevelOfCare now, Draw draw) {
        return LevelOfCare.values()[(now.ordinal() + 1 + draw.level() % (LEVELS - 1)) % LEVELS];
    }
}
