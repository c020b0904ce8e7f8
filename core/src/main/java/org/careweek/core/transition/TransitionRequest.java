package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;

/**
 * A move that somebody asks for, with what is known about it. It may lack anything: what it lacks is told by the
 * {@link TransitionPolicy}, all at once.
 */
public final class TransitionRequest {

    private static final PrivateText NOTHING = PrivateText.of("");

    private final Move move;
    private final LocalDate date;
    private final PrivateText decidedBy;
    private final PrivateText reason;
    private final Optional<LevelOfCare> assessed;
    private final PrivateText rationale;
    private final Optional<Set<LevelOfCare>> authorized;

    private TransitionRequest(
            Move move,
            LocalDate date,
            PrivateText decidedBy,
            PrivateText reason,
            Optional<LevelOfCare> assessed,
            PrivateText rationale,
            Optional<Set<LevelOfCare>> authorized) {
        this.move = move;
        this.date = date;
        this.decidedBy = decidedBy;
        this.reason = reason;
        this.assessed = assessed;
        this.rationale = rationale;
        this.authorized = authorized;
    }

    /** @param date the first date on which it holds */
    public static TransitionRequest of(Move move, LocalDate date) {
        return new TransitionRequest(move, date, NOTHING, NOTHING, Optional.empty(), NOTHING, Optional.empty());
    }

    /** @param who the person or team */
    public TransitionRequest decidedBy(PrivateText who) {
        return new TransitionRequest(move, date, who, reason, assessed, rationale, authorized);
    }

    public TransitionRequest because(PrivateText why) {
        return new TransitionRequest(move, date, decidedBy, why, assessed, rationale, authorized);
    }

    /**
     * The level that an assessment found, where there was one.
     *
     * @param level the assessed level
     * @param why why the placed level differs, or nothing
     */
    public TransitionRequest assessedAs(LevelOfCare level, PrivateText why) {
        return new TransitionRequest(move, date, decidedBy, reason, Optional.of(level), why, authorized);
    }

    /** The levels that payers authorized for the date; where nobody asked them, nothing is said about it. */
    public TransitionRequest authorizedAt(Collection<LevelOfCare> levels) {
        Set<LevelOfCare> known = EnumSet.noneOf(LevelOfCare.class);
        known.addAll(levels);
        return new TransitionRequest(
                move, date, decidedBy, reason, assessed, rationale, Optional.of(Set.copyOf(known)));
    }

    public Move move() {
        return move;
    }

    public LocalDate date() {
        return date;
    }

    /** Blank where nobody is named. */
    public PrivateText decidedBy() {
        return decidedBy;
    }

    /** Blank where none is given. */
    public PrivateText reason() {
        return reason;
    }

    /** The assessed level, if somebody assessed. */
    public Optional<LevelOfCare> assessed() {
        return assessed;
    }

    /** Why the placed level differs from the assessed one; blank where nobody said. */
    public PrivateText rationale() {
        return rationale;
    }

    /** The authorized levels, if somebody asked a payer. */
    public Optional<Set<LevelOfCare>> authorized() {
        return authorized;
    }

    @Override
    public String toString() {
        return "TransitionRequest[private]";
    }
}
