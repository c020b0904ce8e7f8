package org.careweek.core.program;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** From when, and until when if that is known, a participant belongs to a series. Prints nothing of the person. */
public final class SeriesMembership {

    private final ParticipantId participant;
    private final LocalDate from;
    private final Optional<LocalDate> until;

    private SeriesMembership(ParticipantId participant, LocalDate from, Optional<LocalDate> until) {
        this.participant = Objects.requireNonNull(participant, "participant");
        this.from = Objects.requireNonNull(from, "from");
        this.until = until;
    }

    /**
     * From a date on, without an end.
     *
     * @param from the first date, included
     */
    public static SeriesMembership from(ParticipantId participant, LocalDate from) {
        return new SeriesMembership(participant, from, Optional.empty());
    }

    /**
     * For some dates.
     *
     * @param from the first date, included
     * @param until the first date after it, excluded
     * @throws IllegalArgumentException if there is no date between them
     */
    public static SeriesMembership between(ParticipantId participant, LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a membership must end after it begins");
        }
        return new SeriesMembership(participant, from, Optional.of(until));
    }

    public ParticipantId participant() {
        return participant;
    }

    /** The first date, included. */
    public LocalDate from() {
        return from;
    }

    /** The first date out of the series, if there is one. */
    public Optional<LocalDate> until() {
        return until;
    }

    /** Whether the participant belongs to the series on a local date of its site. */
    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }

    /** Whether both are of one person and share a date. */
    boolean clashesWith(SeriesMembership other) {
        return participant.equals(other.participant) && (includes(other.from) || other.includes(from));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesMembership that
                && participant.equals(that.participant)
                && from.equals(that.from)
                && until.equals(that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(participant, from, until);
    }

    @Override
    public String toString() {
        return "SeriesMembership[private]";
    }
}
