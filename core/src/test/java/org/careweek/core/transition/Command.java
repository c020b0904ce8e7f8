package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.TrackId;

/** A request in plain values, which the model understands without the code under test. */
record Command(Kind kind, int level, int daysLater, boolean hasDecider, boolean hasReason, boolean flag, Known known) {

    static final LocalDate START = LocalDate.of(2028, 2, 20);
    static final int NOBODY = -1;

    enum Kind {
        ADMIT,
        UP,
        TEMPORARY_UP,
        DOWN,
        TRANSFER,
        CONTINUE,
        RELAPSE,
        DISCHARGE
    }

    /**
     * What else a request says.
     *
     * @param until days from its date to a planned end; 0 or less is none
     * @param review days by which the review is before that; before the request's own date it is none either
     * @param assessed a level, or nobody
     * @param authorized levels as bits, or nobody
     */
    record Known(int until, int review, int assessed, boolean hasRationale, int authorized) {

        static final Known NOTHING = new Known(14, 0, NOBODY, false, NOBODY);

        static Arbitrary<Known> any() {
            return Combinators.combine(
                            Arbitraries.integers().between(-2, 14),
                            Arbitraries.integers().between(0, 6),
                            Arbitraries.frequencyOf(
                                    Tuple.of(6, Arbitraries.just(NOBODY)),
                                    Tuple.of(4, Arbitraries.integers().between(0, 4))),
                            Arbitraries.of(true, true, true, false),
                            Arbitraries.integers().between(NOBODY, 31))
                    .as(Known::new);
        }
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
                        Arbitraries.of(true, false),
                        Known.any())
                .as(Command::new);
    }

    /** Whether a planned end is asked for at all. */
    boolean asksForAnEnd() {
        return kind == Kind.TEMPORARY_UP || kind == Kind.CONTINUE && flag;
    }

    /** Whether that can be planned. */
    boolean plansAnEnd() {
        return asksForAnEnd() && known.until() > 0 && known.until() >= known.review();
    }

    TransitionRequest request(LocalDate date) {
        LevelOfCare to = LevelOfCare.values()[level];
        LocalDate until = date.plusDays(known.until());
        StepUp.Term term = asksForAnEnd()
                ? new StepUp.Term.Temporary(until.minusDays(known.review()), until)
                : new StepUp.Term.OpenEnded();
        Move move = switch (kind) {
            case ADMIT -> new Move.Admit(to);
            case UP, TEMPORARY_UP -> new Move.Up(to, term);
            case DOWN -> new Move.Down(to, flag);
            case TRANSFER -> new Move.ToTrack(new TrackId("evening"));
            case CONTINUE -> new Move.Continue(term);
            case RELAPSE -> new Move.Answer(Set.of(RelapseResponse.MORE_GROUPS));
            case DISCHARGE -> new Move.End(DischargeKind.COMPLETED);
        };
        TransitionRequest request = TransitionRequest.of(move, date)
                .decidedBy(PrivateText.of(hasDecider ? "team-a" : " "))
                .because(PrivateText.of(hasReason ? "criteria met" : ""));
        if (known.assessed() != NOBODY) {
            request = request.assessedAs(
                    LevelOfCare.values()[known.assessed()],
                    PrivateText.of(known.hasRationale() ? "no transport" : " "));
        }
        return known.authorized() == NOBODY ? request : request.authorizedAt(authorized());
    }

    private Set<LevelOfCare> authorized() {
        return Arrays.stream(LevelOfCare.values())
                .filter(it -> isAuthorized(it.ordinal()))
                .collect(Collectors.toSet());
    }

    boolean isAuthorized(int asked) {
        return known.authorized() == NOBODY || (known.authorized() >> asked & 1) == 1;
    }
}
