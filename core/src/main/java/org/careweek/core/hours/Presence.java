package org.careweek.core.hours;

import java.time.Instant;
import java.util.Objects;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.SupportedDates;

/** What was recorded of someone's coming and going. */
public sealed interface Presence {

    /** Whether both ends were recorded. What is not recorded is unknown: neither nothing nor everything. */
    boolean isRecorded();

    /** The second of the epoch of the arrival, or another where it was not recorded. */
    long arrivalOr(long unknown);

    /** The second of the epoch of the departure, or another where it was not recorded. */
    long departureOr(long unknown);

    /** The part of a session that the participant attended or, where an end was not recorded, can have attended at most. */
    InstantRanges within(InstantRange session);

    /** An instant is recorded in whole seconds of a supported date, or refused here and not where hours are counted. */
    private static void check(String what, Instant recorded) {
        if (Objects.requireNonNull(recorded, what).getNano() != 0) {
            throw new IllegalArgumentException("the " + what + " must be a whole second");
        }
        SupportedDates.check(recorded);
    }

    /**
     * Both ends.
     *
     * @param arrival included
     * @param departure excluded; not before {@code arrival}
     */
    record InAndOut(Instant arrival, Instant departure) implements Presence {

        public InAndOut {
            check("arrival", arrival);
            check("departure", departure);
            if (departure.isBefore(arrival)) {
                throw new IllegalArgumentException("the departure must not be before the arrival");
            }
        }

        @Override
        public boolean isRecorded() {
            return true;
        }

        @Override
        public long arrivalOr(long unknown) {
            return arrival.getEpochSecond();
        }

        @Override
        public long departureOr(long unknown) {
            return departure.getEpochSecond();
        }

        @Override
        public InstantRanges within(InstantRange session) {
            return InstantRanges.of(session).from(arrival).until(departure);
        }

        @Override
        public String toString() {
            return "InAndOut[private]";
        }
    }

    /**
     * Only the arrival.
     *
     * @param arrival included
     */
    record InOnly(Instant arrival) implements Presence {

        public InOnly {
            check("arrival", arrival);
        }

        @Override
        public boolean isRecorded() {
            return false;
        }

        @Override
        public long arrivalOr(long unknown) {
            return arrival.getEpochSecond();
        }

        @Override
        public long departureOr(long unknown) {
            return unknown;
        }

        @Override
        public InstantRanges within(InstantRange session) {
            return InstantRanges.of(session).from(arrival);
        }

        @Override
        public String toString() {
            return "InOnly[private]";
        }
    }

    /**
     * Only the departure.
     *
     * @param departure excluded
     */
    record OutOnly(Instant departure) implements Presence {

        public OutOnly {
            check("departure", departure);
        }

        @Override
        public boolean isRecorded() {
            return false;
        }

        @Override
        public long arrivalOr(long unknown) {
            return unknown;
        }

        @Override
        public long departureOr(long unknown) {
            return departure.getEpochSecond();
        }

        @Override
        public InstantRanges within(InstantRange session) {
            return InstantRanges.of(session).until(departure);
        }

        @Override
        public String toString() {
            return "OutOnly[private]";
        }
    }

    /** Nothing. */
    record Unrecorded() implements Presence {

        @Override
        public boolean isRecorded() {
            return false;
        }

        @Override
        public long arrivalOr(long unknown) {
            return unknown;
        }

        @Override
        public long departureOr(long unknown) {
            return unknown;
        }

        @Override
        public InstantRanges within(InstantRange session) {
            return InstantRanges.of(session);
        }
    }
}
