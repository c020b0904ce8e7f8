package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.TrackId;

/** A request in plain values, which the model understands without the code under test. */
record Command(Kind kind, int level, int daysLater, boolean hasDecider, boolean hasReason, boolean flag) {

    static final LocalDate START = LocalDate.of(2028, 2, 20);

    enum Kind {
        ADMIT,
        UP,
        TEMPORARY_UP,
        DOWN,
        TRANSFER,
        RELAPSE,
        DISCHARGE
    }

    /** Mostly orderly: late enough, decided and reasoned four times out of five. */
    static Arbitrary<Command> any() {
        Arbitrary<Boolean> mostly = Arbitraries.integers().between(1, 12).map(n -> n > 1);
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.integers().between(1, 20)),
                                Tuple.of(2, Arbitraries.integers().between(-2, 0))),
                        mostly,
                        mostly,
                        Arbitraries.of(true, false))
                .as(Command::new);
    }

    TransitionRequest request(LocalDate date) {
        LevelOfCare to = LevelOfCare.values()[level];
        Move move = switch (kind) {
            case ADMIT -> new Move.Admit(to);
            case UP -> new Move.Up(to, new StepUp.Term.OpenEnded());
            case TEMPORARY_UP -> new Move.Up(to, StepUp.Term.Temporary.until(date.plusDays(14)));
            case DOWN -> new Move.Down(to, flag);
            case TRANSFER -> new Move.ToTrack(new TrackId("evening"));
            case RELAPSE -> new Move.Answer(Set.of(RelapseResponse.MORE_GROUPS));
            case DISCHARGE -> new Move.End(DischargeKind.COMPLETED);
        };
        return TransitionRequest.of(move, date)
                .decidedBy(PrivateText.of(hasDecider ? "team-a" : " "))
                .because(PrivateText.of(hasReason ? "criteria met" : ""));
    }
}
