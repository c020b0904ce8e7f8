package org.careweek.core.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Weeks;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.time.ProgramCalendar;

/** What a ledger of attendance never does, whatever becomes known, in whatever order. */
class HoursLedgerProperties {

    private static final int MOST = 12;
    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(Weeks.UTC, DayOfWeek.MONDAY);
    private static final LevelHistory LEVELS = LevelHistory.from(LocalDate.of(2026, 1, 1), LevelOfCare.IOP);

    private static HoursLedger of(List<AttendanceEvent> events) {
        return HoursLedger.empty().with(events).ledger();
    }

    private static void forEveryone(Consumer<ParticipantId> check) {
        ToldEvents.PEOPLE.forEach(check);
    }

    private static List<AttendanceEvent> shuffled(List<AttendanceEvent> events, long seed) {
        List<AttendanceEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static CountedHours hours(HoursLedger ledger, ParticipantId who) {
        return ledger.hours(who, CALENDAR, LEVELS, CountingPolicy.everySession());
    }

    private static CountedHours hours(Iterable<Attendance> rows) {
        List<Attendance> all = new ArrayList<>();
        rows.forEach(all::add);
        return CountedHours.of(CALENDAR, LEVELS, CountingPolicy.everySession(), all);
    }

    /** Against a ledger that shares nothing with this one. */
    @Property(tries = 3_000)
    void what_holds_is_what_was_recorded_and_last_corrected_and_not_reversed(@ForAll long seed) {
        List<AttendanceEvent> events = ToldEvents.random(seed, MOST);
        NaiveLedger naive = new NaiveLedger(events);
        HoursLedger ledger = of(events);
        assertThat(ledger.events()).isEqualTo(naive.inOrder());
        assertThat(ledger.participants()).isEqualTo(naive.participants());
        forEveryone(who -> {
            assertThat(ledger.events(who))
                    .isEqualTo(naive.inOrder().stream()
                            .filter(event -> event.origin().participant().equals(who))
                            .toList());
            assertThat(ledger.rows(who))
                    .containsExactlyElementsOf(naive.rows(who).values());
            assertThat(hours(ledger, who).weeks())
                    .isEqualTo(hours(naive.rows(who).values()).weeks());
            Statistics.label("records that hold").collect(naive.rows(who).size());
            ledger.looseEnds(who).forEach(it -> Statistics.label("loose ends").collect(it.reason()));
        });
    }

    /** LG1. */
    @Property(tries = 1_000)
    void any_order_of_the_same_events_gives_the_same_hours(@ForAll long seed, @ForAll long order) {
        List<AttendanceEvent> events = ToldEvents.random(seed, MOST);
        HoursLedger ledger = of(events);
        HoursLedger other = of(shuffled(events, order));
        assertThat(other).isEqualTo(ledger).hasSameHashCodeAs(ledger);
        assertThat(other.events()).isEqualTo(ledger.events());
        forEveryone(who -> {
            assertThat(other.rows(who)).isEqualTo(ledger.rows(who));
            assertThat(other.postings(who)).isEqualTo(ledger.postings(who));
            assertThat(other.looseEnds(who)).isEqualTo(ledger.looseEnds(who));
        });
    }

    /** LG2. */
    @Property(tries = 500)
    void an_event_that_is_delivered_again_counts_once(
            @ForAll long seed, @ForAll long order, @ForAll @IntRange(min = 2, max = 4) int times) {
        List<AttendanceEvent> events = ToldEvents.random(seed, MOST);
        List<AttendanceEvent> again = new ArrayList<>();
        IntStream.range(0, times).forEach(i -> again.addAll(events));
        Delivery delivery = HoursLedger.empty().with(shuffled(again, order));
        assertThat(delivery.ledger()).isEqualTo(of(events));
        assertThat(delivery.added()).isEqualTo(events.size());
        assertThat(delivery.known()).isEqualTo((times - 1) * events.size());
        assertThat(delivery.isWhole()).isTrue();
        assertThat(delivery.ledger().with(events).ledger()).isSameAs(delivery.ledger());
    }

    /** LG2. */
    @Property(tries = 500)
    void another_event_of_a_known_id_is_refused_and_changes_nothing(@ForAll long seed, @ForAll long other) {
        List<AttendanceEvent> events = ToldEvents.random(seed, MOST);
        HoursLedger ledger = of(events);
        AttendanceEvent impostor = ToldEvents.event(new Random(other), "ea", MOST);
        Optional<AttendanceEvent> known = ledger.find(new EventId("ea"));
        Delivery delivery = ledger.with(impostor);
        boolean isRefused = known.isPresent() && !known.get().equals(impostor);
        assertThat(delivery.isWhole()).isEqualTo(!isRefused);
        if (isRefused) {
            assertThat(delivery.ledger()).isEqualTo(ledger);
            assertThat(delivery.conflicts())
                    .containsExactly(new EventConflict(LedgerRules.ONE_EVENT_AN_ID, known.get(), impostor));
        }
        Statistics.label("refused").collect(isRefused);
    }

    /** LG3. */
    @Property(tries = 1_000)
    void what_was_known_and_later_events_are_as_much_as_all_at_once(@ForAll long seed, @ForAll long cut) {
        List<AttendanceEvent> events = ToldEvents.random(seed, MOST);
        int at = Math.floorMod(cut, events.size() + 1);
        HoursLedger snapshot = of(events.subList(0, at));
        assertThat(snapshot.with(events.subList(at, events.size())).ledger()).isEqualTo(of(events));
        HoursLedger oneByOne = HoursLedger.empty();
        for (AttendanceEvent event : events) {
            oneByOne = oneByOne.with(event).ledger();
        }
        HoursLedger all = of(events);
        assertThat(oneByOne).isEqualTo(all);
        assertThat(oneByOne.participants()).isEqualTo(all.participants());
        for (ParticipantId who : ToldEvents.PEOPLE) {
            assertThat(oneByOne.events(who)).isEqualTo(all.events(who));
            assertThat(oneByOne.rows(who)).isEqualTo(all.rows(who));
        }
    }

    /** LG4. */
    @Property(tries = 1_000)
    void the_sum_of_all_postings_is_what_holds_at_every_moment(@ForAll long seed) {
        List<AttendanceEvent> events = ToldEvents.random(seed, MOST);
        HoursLedger ledger = of(events);
        forEveryone(who -> {
            for (int moment = 0; moment < ToldEvents.INSTANTS; moment++) {
                Instant now = ToldEvents.instant(moment);
                Map<String, Attendance> sum = new TreeMap<>();
                for (Posting posting : ledger.postings(who)) {
                    if (!posting.event().origin().knownAt().isAfter(now)) {
                        posting.withdrawn()
                                .ifPresent(row ->
                                        assertThat(sum.remove(row.id().value())).isEqualTo(row));
                        posting.stated()
                                .ifPresent(row -> assertThat(sum.put(row.id().value(), row))
                                        .isNull());
                    }
                }
                assertThat(sum).isEqualTo(new NaiveLedger(events).until(now).rows(who));
            }
        });
    }

    /** LG5 and LG7. */
    @Property(tries = 1_000)
    void what_was_known_then_never_changes_by_what_becomes_known_later(
            @ForAll long seed, @ForAll @IntRange(max = ToldEvents.INSTANTS - 1) int moment) {
        List<AttendanceEvent> events = ToldEvents.random(seed, MOST);
        Instant then = ToldEvents.instant(moment);
        List<AttendanceEvent> known = events.stream()
                .filter(event -> !event.origin().knownAt().isAfter(then))
                .toList();
        HoursLedger before = of(known);
        HoursLedger now = of(events);
        assertThat(now.knownAt(then)).isEqualTo(before);
        assertIsBeginning(before.events(), now.events());
        forEveryone(who -> {
            assertIsBeginning(before.postings(who), now.postings(who));
            assertThat(now.knownAt(then).rows(who)).isEqualTo(before.rows(who));
        });
        Statistics.label("something became known later").collect(known.size() < events.size());
    }

    private static <T> void assertIsBeginning(List<T> beginning, List<T> all) {
        assertThat(all).hasSizeGreaterThanOrEqualTo(beginning.size());
        assertThat(all.subList(0, beginning.size())).isEqualTo(beginning);
    }

    /** LG6 and AT8. */
    @Property(tries = 1_000)
    void a_new_event_and_its_reversal_leave_all_hours_as_they_were(@ForAll long seed, @ForAll long other) {
        HoursLedger ledger = of(ToldEvents.random(seed, MOST));
        AttendanceEvent event = ToldEvents.event(new Random(other), "late", MOST);
        Origin origin = event.origin();
        AttendanceEvent late = event.fold(
                it -> new AttendanceEvent.Recorded(later(origin, "late"), it.row()),
                it -> new AttendanceEvent.Corrected(later(origin, "late"), it.row()),
                it -> new AttendanceEvent.Reversed(later(origin, "late"), it.reversed()));
        HoursLedger with = ledger.with(late).ledger();
        HoursLedger without = with.with(new AttendanceEvent.Reversed(later(origin, "later"), late.id()))
                .ledger();
        forEveryone(who -> {
            assertThat(without.rows(who)).isEqualTo(ledger.rows(who));
            assertThat(hours(without, who).weeks()).isEqualTo(hours(ledger, who).weeks());
            assertIsBeginning(with.postings(who), without.postings(who));
        });
        assertThat(without.size()).isEqualTo(ledger.size() + 2);
        Statistics.label("the event changed something")
                .collect(!with.postings(origin.participant()).equals(ledger.postings(origin.participant())));
    }

    private static Origin later(Origin origin, String id) {
        return new Origin(
                new EventId(id), origin.participant(), origin.recordedBy(), ToldEvents.instant(ToldEvents.INSTANTS));
    }

    /** LG10. */
    @Property(tries = 1_000)
    void replicas_that_are_merged_agree_in_whatever_order_they_are(
            @ForAll long seed, @ForAll long one, @ForAll long two) {
        List<AttendanceEvent> events = ToldEvents.random(seed, MOST);
        HoursLedger a = of(shuffled(events, one).subList(0, events.size() / 2));
        HoursLedger b = of(shuffled(events, two).subList(0, 2 * events.size() / 3));
        HoursLedger c = of(events.subList(events.size() / 3, events.size()));
        HoursLedger ab = a.merge(b).ledger();
        assertThat(ab).isEqualTo(b.merge(a).ledger());
        assertThat(ab.merge(c).ledger()).isEqualTo(a.merge(b.merge(c).ledger()).ledger());
        assertThat(a.merge(a).ledger()).isEqualTo(a);
        assertThat(ab.merge(b).ledger()).isEqualTo(ab);
    }
}
