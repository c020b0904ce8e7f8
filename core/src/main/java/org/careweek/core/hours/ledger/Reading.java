package org.careweek.core.hours.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.ledger.AttendanceEvent.Corrected;
import org.careweek.core.hours.ledger.AttendanceEvent.Recorded;
import org.careweek.core.hours.ledger.AttendanceEvent.Reversed;

/**
 * What holds by some events of one participant. From the last event back to the first it is clear which of them were reversed; the
 * others are followed in the order in which they became known.
 */
final class Reading {

    /** By reversal, what it reverses, where that became known before it. */
    private final Map<EventId, EventId> targets = new HashMap<>();

    private final SortedMap<AttendanceId, Attendance> rows = new TreeMap<>();
    private final List<LooseEnd> looseEnds = new ArrayList<>();

    /** @param events in order */
    Reading(List<AttendanceEvent> events) {
        findTargets(events);
        Set<EventId> reversed = reversed(events);
        events.stream().filter(event -> !reversed.contains(event.id())).forEach(this::follow);
    }

    private void findTargets(List<AttendanceEvent> events) {
        Set<EventId> earlier = new HashSet<>();
        for (AttendanceEvent event : events) {
            if (event instanceof Reversed reversal && earlier.contains(reversal.reversed())) {
                targets.put(event.id(), reversal.reversed());
            }
            earlier.add(event.id());
        }
    }

    private Set<EventId> reversed(List<AttendanceEvent> events) {
        Set<EventId> reversed = new HashSet<>();
        int left = events.size();
        while (left > 0) {
            EventId id = events.get(--left).id();
            if (targets.containsKey(id) && !reversed.contains(id)) {
                reversed.add(targets.get(id));
            }
        }
        return reversed;
    }

    private void follow(AttendanceEvent event) {
        event.fold(this::record, this::correct, this::reverse)
                .ifPresent(reason -> looseEnds.add(new LooseEnd(event, reason)));
    }

    private Optional<LooseEnd.Reason> record(Recorded event) {
        return rows.putIfAbsent(event.row().id(), event.row()) == null
                ? Optional.empty()
                : Optional.of(LooseEnd.Reason.RECORDED_ALREADY);
    }

    private Optional<LooseEnd.Reason> correct(Corrected event) {
        return rows.replace(event.row().id(), event.row()) == null
                ? Optional.of(LooseEnd.Reason.NOTHING_TO_CORRECT)
                : Optional.empty();
    }

    private Optional<LooseEnd.Reason> reverse(Reversed event) {
        return targets.containsKey(event.id()) ? Optional.empty() : Optional.of(LooseEnd.Reason.NOTHING_TO_REVERSE);
    }

    /** The records that hold, by id. */
    List<Attendance> rows() {
        return List.copyOf(rows.values());
    }

    /** What holds of one record. */
    Optional<Attendance> row(AttendanceId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The events that change nothing, in order. */
    List<LooseEnd> looseEnds() {
        return looseEnds;
    }
}
