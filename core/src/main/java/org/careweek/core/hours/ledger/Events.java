package org.careweek.core.hours.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careweek.core.program.ParticipantId;

/**
 * Events by id and by participant. More are added in batches; a batch that is no longer than those after it is joined with them, so
 * there are never many, and adding events one by one costs little more than adding them at once.
 */
final class Events {

    static final Events NONE = new Events(List.of());

    private final List<Batch> batches;

    private Events(List<Batch> batches) {
        this.batches = batches;
    }

    private record Batch(Map<EventId, AttendanceEvent> byId, Map<ParticipantId, List<AttendanceEvent>> byParticipant) {

        static Batch of(Collection<AttendanceEvent> events) {
            return new Batch(
                    events.stream().collect(toUnmodifiableMap(AttendanceEvent::id, Function.identity())),
                    events.stream().collect(groupingBy(event -> event.origin().participant())));
        }

        int size() {
            return byId.size();
        }
    }

    /** The same with events that are not among these, and of which no two have one id. */
    Events with(Collection<AttendanceEvent> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<AttendanceEvent> last = new ArrayList<>(more);
        int left = batches.size();
        while (left > 0 && batches.get(left - 1).size() <= last.size()) {
            last.addAll(batches.get(--left).byId().values());
        }
        List<Batch> all = new ArrayList<>(batches.subList(0, left));
        all.add(Batch.of(last));
        return new Events(List.copyOf(all));
    }

    Optional<AttendanceEvent> find(EventId id) {
        return batches.stream()
                .flatMap(batch -> Stream.ofNullable(batch.byId().get(id)))
                .findFirst();
    }

    /** All, in no order. */
    Stream<AttendanceEvent> all() {
        return batches.stream().flatMap(batch -> batch.byId().values().stream());
    }

    /** Those of one participant, in order. */
    List<AttendanceEvent> of(ParticipantId participant) {
        return batches.stream()
                .flatMap(batch -> batch.byParticipant().getOrDefault(participant, List.of()).stream())
                .sorted(AttendanceEvent.IN_ORDER)
                .toList();
    }

    /** In order of their ids. */
    Set<ParticipantId> participants() {
        Set<ParticipantId> all = new TreeSet<>();
        batches.forEach(batch -> all.addAll(batch.byParticipant().keySet()));
        return all;
    }

    /** How many batches hold them: no more than size can be halved, and one. */
    int batches() {
        return batches.size();
    }

    int size() {
        return batches.stream().mapToInt(Batch::size).sum();
    }
}
