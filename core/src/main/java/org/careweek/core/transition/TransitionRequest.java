package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.Collection;
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
    private final Placement placement;

    private TransitionRequest(
            Move move, LocalDate date, PrivateText decidedBy, PrivateText reason, Placement placement) {
        this.move = move;
        this.date = date;
        this.decidedBy = decidedBy;
        this.reason = reason;
        this.placement = placement;
    }

    /** @param date the first date on which it holds */
    public static TransitionRequest of(Move move, LocalDate date) {
        return new TransitionRequest(move, date, NOTHING, NOTHING, Placement.unsaid());
    }

    /** @param who the person or team */
    public TransitionRequest decidedBy(PrivateText who) {
        return new TransitionRequest(move, date, who, reason, placement);
    }

    public TransitionRequest because(PrivateText why) {
        return new TransitionRequest(move, date, decidedBy, why, placement);
    }

    /**
     * The level that an assessment found, where there was one.
     *
     * @param level the assessed level
     * @param why why the placed level differs, or nothing
     */
    public TransitionRequest assessedAs(LevelOfCare level, PrivateText why) {
        return new TransitionRequest(move, date, decidedBy, reason, placement.assessedAs(level, why));
    }

    /** The levels that payers authorized for the date; where nobody asked them, nothing is said about it. */
    public TransitionRequest authorizedAt(Collection<LevelOfCare> levels) {
        return new TransitionRequest(move, date, decidedBy, reason, placement.authorizedAt(levels));
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

    /** What a new level was chosen by. */
    public Placement placement() {
        return placement;
    }

    @Override
    public String toString() {
        return "TransitionRequest[private]";
    }
}
