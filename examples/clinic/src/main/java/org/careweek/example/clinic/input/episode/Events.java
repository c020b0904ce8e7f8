package org.careweek.example.clinic.input.episode;

import java.time.LocalDate;
import java.util.EnumSet;
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
import org.careweek.example.clinic.input.json.Element;

/** Reads what was asked for. */
final class Events {

    private static final int MOST = 1_000;

    private enum Type {
        ADMISSION,
        STEP_UP,
        STEP_DOWN,
        TRANSFER,
        RELAPSE,
        DISCHARGE
    }

    private Events() {}

    static List<TransitionRequest> in(Element list) {
        return list.objects(MOST).stream()
                .flatMap(event -> request(event).stream())
                .toList();
    }

    private static Optional<TransitionRequest> request(Element event) {
        Optional<LocalDate> date = Values.date(event.field("date"));
        Optional<Move> move =
                Values.constant(event.field("type"), Type.values()).flatMap(type -> move(type, event));
        PrivateText decidedBy = optionalText(event.field("decidedBy"));
        PrivateText reason = optionalText(event.field("reason"));
        return move.flatMap(it ->
                date.map(on -> TransitionRequest.of(it, on).decidedBy(decidedBy).because(reason)));
    }

    private static Optional<Move> move(Type type, Element event) {
        return switch (type) {
            case ADMISSION -> admission(event);
            case STEP_UP -> stepUp(event);
            case STEP_DOWN ->
                isReturn(event.field("returns"))
                        .flatMap(returns ->
                                Values.level(event.field("level")).map(level -> new Move.Down(level, returns)));
            case TRANSFER -> event.field("track").text().map(track -> new Move.ToTrack(new TrackId(track)));
            case RELAPSE -> responses(event.field("responses")).map(Move.Answer::new);
            case DISCHARGE ->
                Values.constant(event.field("kind"), DischargeKind.values()).map(Move.End::new);
        };
    }

    private static Optional<Move> admission(Element event) {
        Element from = event.field("from");
        Optional<LevelOfCare> cameFrom = from.isAbsent() ? Optional.empty() : Values.level(from);
        return Values.level(event.field("level")).map(level -> new Move.Admit(level, cameFrom));
    }

    private static Optional<Move> stepUp(Element event) {
        Element until = event.field("temporaryUntil");
        Optional<StepUp.Term> term = until.isAbsent()
                ? Optional.of(new StepUp.Term.OpenEnded())
                : Values.date(until).map(StepUp.Term.Temporary::until);
        var level = Values.level(event.field("level"));
        return term.flatMap(it -> level.map(to -> new Move.Up(to, it)));
    }

    private static Optional<Boolean> isReturn(Element returns) {
        return returns.isAbsent() ? Optional.of(false) : returns.trueOrFalse();
    }

    private static Optional<Set<RelapseResponse>> responses(Element list) {
        Set<RelapseResponse> responses = EnumSet.noneOf(RelapseResponse.class);
        if (!list.isAbsent()) {
            list.elements(MOST)
                    .forEach(element ->
                            Values.constant(element, RelapseResponse.values()).ifPresent(responses::add));
        }
        return Optional.of(responses);
    }

    /** Any text; blank where there is none, which the rules of transitions judge. */
    private static PrivateText optionalText(Element element) {
        return PrivateText.of(
                element.isAbsent()
                        ? ""
                        : element.parsed("a text", Element.HIDDEN, Optional::of).orElse(""));
    }
}
