package org.careweek.example.hours.streams;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.careweek.example.hours.table.Status;

/**
 * One record of attendance.
 *
 * @param participant whose
 * @param date of the scheduled start as written
 * @param start scheduled
 * @param end scheduled
 * @param pause when its break begins
 * @param resume when its break ends
 * @param status what the program says
 * @param arrival null where it was not recorded
 * @param departure likewise
 */
record Visit(
        int participant,
        LocalDate date,
        Instant start,
        Instant end,
        Instant pause,
        Instant resume,
        Status status,
        Instant arrival,
        Instant departure) {

    boolean isRecorded() {
        return status.isCreditable() && arrival != null && departure != null;
    }

    boolean isUnrecorded() {
        return status.isCreditable() && !isRecorded();
    }

    boolean isAttended() {
        return isRecorded() && credit().findAny().isPresent();
    }

    boolean isAbsent() {
        return status == Status.ABSENT || status == Status.EXCUSED;
    }

    /** What it can count at most, less its break. */
    Stream<Stretch> credit() {
        Instant from = arrival == null ? start : later(arrival, start);
        Instant until = departure == null ? end : earlier(departure, end);
        return Stream.of(new Stretch(from, earlier(until, pause)), new Stretch(later(from, resume), until))
                .filter(stretch -> !stretch.isEmpty());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
