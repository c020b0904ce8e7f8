package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;

/** One request against one episode: everything that is wrong with it, at once. */
final class TransitionCheck {

    private final TransitionPolicy policy;
    private final CareEpisode episode;
    private final TransitionRequest request;
    private final List<Violation> found = new ArrayList<>();

    TransitionCheck(TransitionPolicy policy, CareEpisode episode, TransitionRequest request) {
        this.policy = policy;
        this.episode = episode;
        this.request = request;
    }

    List<Violation> violations() {
        dateOrder();
        state();
        levelBegins().ifPresent(this::level);
        levelHeld().ifPresent(this::assessed);
        continues();
        endsStay();
        decision();
        leavesOverdue();
        return found;
    }

    private void dateOrder() {
        episode.lastEvent()
                .filter(last -> request.date().isBefore(last.date()))
                .ifPresent(last -> say(
                        TransitionRules.DATE_ORDER,
                        Explanation.of("The event is dated before one that was already recorded.")
                                .with("last event", last.date())));
    }

    private void state() {
        boolean admits = request.move() instanceof Move.Admit;
        switch (episode.state()) {
            case AWAITING_ADMISSION -> {
                if (!admits) {
                    say(TransitionRules.NOT_IN_CARE, Explanation.of("Nobody was admitted yet."));
                }
            }
            case IN_CARE -> {
                if (admits) {
                    say(TransitionRules.ALREADY_ADMITTED, Explanation.of("The participant is in care already."));
                }
            }
            case DISCHARGED ->
                say(
                        TransitionRules.AFTER_DISCHARGE,
                        Explanation.of("The episode has ended; whoever comes back begins a new one."));
        }
    }

    private Optional<LevelOfCare> levelBegins() {
        if (request.move() instanceof Move.Admit admit) {
            return Optional.of(admit.to());
        }
        if (request.move() instanceof Move.Up up) {
            return Optional.of(up.to());
        }
        return request.move() instanceof Move.Down down ? Optional.of(down.to()) : Optional.empty();
    }

    private void level(LevelOfCare to) {
        if (!(request.move() instanceof Move.Admit)) {
            episode.present().ifPresent(stay -> step(stay.level(), to));
        }
        request.placement()
                .authorized()
                .filter(levels -> !levels.contains(to))
                .ifPresent(levels -> say(
                        TransitionRules.AUTHORIZED_LEVEL,
                        Explanation.of("No authorization covers the new level on that date.")
                                .with("clinical level", to)
                                .with("authorized levels", levels)));
    }

    /** The level that is chosen, anew or by going on with it. */
    private Optional<LevelOfCare> levelHeld() {
        return request.move() instanceof Move.Continue ? episode.present().map(Stay::level) : levelBegins();
    }

    private void assessed(LevelOfCare placed) {
        Placement placement = request.placement();
        placement
                .assessed()
                .filter(assessed ->
                        assessed != placed && isBlank(placement.rationale().disclose()))
                .ifPresent(assessed -> say(
                        TransitionRules.RATIONALE,
                        Explanation.of("The placed level differs from the assessed one, and nobody said why.")
                                .with("assessed level", assessed)
                                .with("placed level", placed)));
    }

    private void step(LevelOfCare from, LevelOfCare to) {
        Explanation levels = Explanation.of("A step up must raise the level of care, and a step down must lower it.")
                .with("from", from)
                .with("to", to);
        boolean up = request.move() instanceof Move.Up;
        if (from == to) {
            say(TransitionRules.SAME_LEVEL, levels);
        } else if (up != to.isMoreIntensiveThan(from)) {
            say(TransitionRules.DIRECTION, levels);
        }
        boolean returns = request.move() instanceof Move.Down down
                && down.isReturn()
                && episode.endedByReturnTo(to).isPresent();
        if (!returns && skips(from, to)) {
            say(
                    TransitionRules.SKIPPED_LEVEL,
                    Explanation.of("The step skips a level, which is unusual and no error.")
                            .with("from", from)
                            .with("to", to));
        }
        if (request.move() instanceof Move.Down down && down.isReturn()) {
            returns(to);
        }
        if (request.move() instanceof Move.Up rise) {
            dates(rise.term(), policy.inForce(TransitionRules.TEMPORARY_END));
        }
    }

    /** PHP often follows inpatient care, so residential care between them is no step that somebody skips. */
    private static boolean skips(LevelOfCare from, LevelOfCare to) {
        boolean often = EnumSet.of(from, to).equals(EnumSet.of(LevelOfCare.INPATIENT, LevelOfCare.PHP));
        return !often && Math.abs(from.ordinal() - to.ordinal()) > 1;
    }

    private void dates(StepUp.Term term, Rule rule) {
        if (term instanceof StepUp.Term.Temporary temporary && !term.fits(request.date())) {
            add(
                    rule,
                    Explanation.of("The planned end is not after the date, or the review before it.")
                            .with("review", temporary.review())
                            .with("until", temporary.until()));
        }
    }

    /** Only what was meant to end by itself can be continued, and only by a date that somebody can keep. */
    private void continues() {
        if (request.move() instanceof Move.Continue goesOn) {
            dates(goesOn.term(), TransitionRules.TEMPORARY_END.withSeverity(Severity.BLOCK));
            if (episode.present().isPresent() && episode.temporaryStepUp().isEmpty()) {
                say(
                        TransitionRules.CONTINUED_STAY,
                        Explanation.of("No temporary step up is running, so nothing needs to be continued."));
            }
        }
    }

    private void returns(LevelOfCare to) {
        if (episode.endedByReturnTo(to).isEmpty()) {
            say(
                    TransitionRules.RETURN,
                    Explanation.of("No temporary step up from that level is running, so nothing returns to it.")
                            .with("to", to));
        }
    }

    private void endsStay() {
        Move move = request.move();
        if (move instanceof Move.Up || move instanceof Move.Down || move instanceof Move.End) {
            episode.present()
                    .filter(stay -> !request.date().isAfter(stay.from()))
                    .ifPresent(stay -> say(
                            TransitionRules.STAY_LENGTH,
                            Explanation.of("The present stay would hold no date.")
                                    .with("stay began", stay.from())));
        }
    }

    /** A transfer leaves the stay as it is, overdue review and all; any other move answers it, and a relapse is only told. */
    private void leavesOverdue() {
        if (request.move() instanceof Move.ToTrack) {
            found.addAll(policy.findings(episode, request.date()));
        }
    }

    private void decision() {
        if (request.move() instanceof Move.Answer) {
            return;
        }
        if (isBlank(request.decidedBy().disclose())) {
            say(TransitionRules.DECIDER, Explanation.of("Nobody is named who decided."));
        }
        if (isBlank(request.reason().disclose())) {
            say(TransitionRules.REASON, Explanation.of("No reason is given."));
        }
    }

    private static boolean isBlank(String text) {
        return text.isBlank();
    }

    private void say(Rule rule, Explanation explanation) {
        add(policy.inForce(rule), explanation);
    }

    private void add(Rule rule, Explanation explanation) {
        LocalDate date = request.date();
        found.add(new TransitionViolation(rule, date, explanation.with("date", date)));
    }
}
