package org.careweek.core.hours.ledger;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careweek.core.hours.Attendance;
import org.careweek.core.program.ParticipantId;

/** What holds, asked of a plain list: whether an event was reversed is asked of every later event, again and again. */
record NaiveLedger(List<AttendanceEvent> events) {

    private static boolean isBefore(AttendanceEvent one, AttendanceEvent other) {
        Instant first = one.origin().knownAt();
        Instant second = other.origin().knownAt();
        return first.isBefore(second)
                || first.equals(second) && one.id().value().compareTo(other.id().value()) < 0;
    }

    private static boolean isReversalOf(AttendanceEvent other, AttendanceEvent event) {
        return other instanceof AttendanceEvent.Reversed reversal
                && reversal.reversed().equals(event.id())
                && other.origin().participant().equals(event.origin().participant())
                && isBefore(event, other);
    }

    private boolean isReversed(AttendanceEvent event) {
        return events.stream().anyMatch(other -> isReversalOf(other, event) && !isReversed(other));
    }

    /** By id of the record. */
    Map<String, Attendance> rows(ParticipantId who) {
        Map<String, Attendance> rows = new TreeMap<>();
        inOrder().stream()
                .filter(event -> event.origin().participant().equals(who) && !isReversed(event))
                .forEach(event -> {
                    if (event instanceof AttendanceEvent.Recorded recorded) {
                        rows.putIfAbsent(recorded.row().id().value(), recorded.row());
                    } else if (event instanceof AttendanceEvent.Corrected corrected) {
                        rows.computeIfPresent(corrected.row().id().value(), (id, old) -> corrected.row());
                    }
                });
        return rows;
    }

    Set<ParticipantId> participants() {
        Set<ParticipantId> all = new HashSet<>();
        events.forEach(event -> all.add(event.origin().participant()));
        return all;
    }

    NaiveLedger until(Instant instant) {
        return new NaiveLedger(events.stream()
                .filter(event -> !event.origin().knownAt().isAfter(instant))
                .toList());
    }

    List<AttendanceEvent> inOrder() {
        return events.stream()
                .sorted((one, other) -> isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0)
                .toList();
    }
}
