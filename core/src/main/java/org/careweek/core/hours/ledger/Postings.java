package org.careweek.core.hours.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;

/** Takes events of one participant in order and says what each of them changed. Not safe for concurrent use. */
final class Postings {

    private final Map<EventId, AttendanceId> rowOf = new HashMap<>();
    private final Map<AttendanceId, List<AttendanceEvent>> eventsOf = new HashMap<>();
    private final Map<AttendanceId, Attendance> holds = new HashMap<>();
    private final List<Posting> all = new ArrayList<>();

    static List<Posting> of(List<AttendanceEvent> events) {
        Postings postings = new Postings();
        events.forEach(postings::post);
        return List.copyOf(postings.all);
    }

    private void post(AttendanceEvent event) {
        row(event).ifPresent(row -> {
            rowOf.put(event.id(), row);
            List<AttendanceEvent> about = eventsOf.computeIfAbsent(row, it -> new ArrayList<>());
            about.add(event);
            post(event, row, new Reading(about).row(row));
        });
    }

    /** The record that it is about; none of a reversal of what is not known. */
    private Optional<AttendanceId> row(AttendanceEvent event) {
        return event.fold(
                recorded -> Optional.of(recorded.row().id()),
                corrected -> Optional.of(corrected.row().id()),
                reversal -> Optional.ofNullable(rowOf.get(reversal.reversed())));
    }

    private void post(AttendanceEvent event, AttendanceId row, Optional<Attendance> stated) {
        Optional<Attendance> withdrawn = Optional.ofNullable(holds.get(row));
        if (!withdrawn.equals(stated)) {
            all.add(new Posting(event, withdrawn, stated));
            stated.ifPresentOrElse(it -> holds.put(row, it), () -> holds.remove(row));
        }
    }
}
