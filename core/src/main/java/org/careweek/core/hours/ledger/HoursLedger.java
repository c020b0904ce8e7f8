package org.careweek.core.hours.ledger;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.time.ProgramCalendar;

/**
 * The attendance of any number of people, as it became known. Events are added and never changed or taken out: in any order, any
 * number of times, by any number of replicas that are merged later. A ledger is a value: adding to it gives another one. Hosts with many
 * threads hold it in one atomic reference. Prints nothing of it.
 *
 * <p>What holds depends on the events alone: a record holds from when it became known, as its last correction says it, unless
 * the events that say so were reversed. A reversal may be reversed.
 */
public final class HoursLedger {

    private static final HoursLedger EMPTY = new HoursLedger(Events.NONE);

    private final Events events;

    private HoursLedger(Events events) {
        this.events = events;
    }

    /** Nothing is known. */
    public static HoursLedger empty() {
        return EMPTY;
    }

    /** Adds an event. */
    public Delivery with(AttendanceEvent event) {
        return with(List.of(event));
    }

    /** Adds events, in any order. Of two with one id the first is taken; the other is the same one again, or refused. */
    public Delivery with(Collection<? extends AttendanceEvent> delivered) {
        Map<EventId, AttendanceEvent> fresh = new LinkedHashMap<>();
        List<EventConflict> conflicts = new ArrayList<>();
        int known = 0;
        for (AttendanceEvent event : delivered) {
            Optional<AttendanceEvent> same = find(event.id()).or(() -> Optional.ofNullable(fresh.get(event.id())));
            if (same.isEmpty()) {
                fresh.put(event.id(), event);
            } else if (same.get().equals(event)) {
                known++;
            } else {
                conflicts.add(new EventConflict(LedgerRules.ONE_EVENT_AN_ID, same.get(), event));
            }
        }
        HoursLedger ledger = fresh.isEmpty() ? this : new HoursLedger(events.with(fresh.values()));
        return new Delivery(ledger, fresh.size(), known, conflicts);
    }

    /** Adds all that another ledger knows. Where no id is used twice, it does not matter which of two is merged into which. */
    public Delivery merge(HoursLedger other) {
        return with(other.events());
    }

    /** What was known at an instant: the events known by then, that instant included. */
    public HoursLedger knownAt(Instant instant) {
        return EMPTY.with(events.all()
                        .filter(event -> !event.origin().knownAt().isAfter(instant))
                        .toList())
                .ledger();
    }

    /** The event of an id. */
    public Optional<AttendanceEvent> find(EventId id) {
        return events.find(id);
    }

    /** All events, in the order in which they became known. */
    public List<AttendanceEvent> events() {
        return events.all().sorted(AttendanceEvent.IN_ORDER).toList();
    }

    /** The events of one participant, in the order in which they became known. */
    public List<AttendanceEvent> events(ParticipantId participant) {
        return events.of(participant);
    }

    /** Everyone of whom something is known, in order. */
    public Set<ParticipantId> participants() {
        return events.participants();
    }

    /** The records of attendance that hold, by id. */
    public List<Attendance> rows(ParticipantId participant) {
        return new Reading(events.of(participant)).rows();
    }

    /** What they come to. */
    public CountedHours hours(
            ParticipantId participant, ProgramCalendar calendar, LevelHistory levels, CountingPolicy counting) {
        return CountedHours.of(calendar, levels, counting, rows(participant));
    }

    /**
     * What each event changed, in the order in which they became known. All of it together is what holds; later events add to the
     * list and change none of it.
     */
    public List<Posting> postings(ParticipantId participant) {
        return Postings.of(events.of(participant));
    }

    /** The events of a participant that change nothing, since what they rest on is not there. */
    public List<LooseEnd> looseEnds(ParticipantId participant) {
        return new Reading(events.of(participant)).looseEnds();
    }

    /** How many events there are. */
    public int size() {
        return events.size();
    }

    /** Equal to a ledger of the same events. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HoursLedger that && size() == that.size() && set().equals(that.set());
    }

    @Override
    public int hashCode() {
        return set().hashCode();
    }

    private Set<AttendanceEvent> set() {
        return events.all().collect(toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "HoursLedger[private]";
    }
}
