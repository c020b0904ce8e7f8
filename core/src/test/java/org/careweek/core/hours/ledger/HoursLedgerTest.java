package org.careweek.core.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.ledger.AttendanceEvent.Corrected;
import org.careweek.core.hours.ledger.AttendanceEvent.Recorded;
import org.careweek.core.hours.ledger.AttendanceEvent.Reversed;
import org.careweek.core.hours.ledger.LooseEnd.Reason;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.junit.jupiter.api.Test;

class HoursLedgerTest {

    private static final ParticipantId WHO = ToldEvents.PEOPLE.get(0);
    private static final Attendance HOUR = ToldEvents.row("row", 0, 60, 2);
    private static final Attendance TWO_HOURS = ToldEvents.row("row", 0, 120, 2);
    private static final Recorded MADE = new Recorded(ToldEvents.origin("made", 0, 0), HOUR);
    private static final Corrected LONGER = new Corrected(ToldEvents.origin("longer", 0, 1), TWO_HOURS);

    private static Reversed reversal(String id, String of, int instant) {
        return new Reversed(ToldEvents.origin(id, 0, instant), new EventId(of));
    }

    private static HoursLedger of(AttendanceEvent... events) {
        return HoursLedger.empty().with(List.of(events)).ledger();
    }

    @Test
    void a_correction_holds_until_it_is_reversed_and_again_when_that_is() {
        assertThat(of(MADE).rows(WHO)).containsExactly(HOUR);
        assertThat(of(MADE, LONGER).rows(WHO)).containsExactly(TWO_HOURS);
        assertThat(of(MADE, LONGER, reversal("back", "longer", 2)).rows(WHO)).containsExactly(HOUR);
        assertThat(of(MADE, LONGER, reversal("back", "longer", 2), reversal("forth", "back", 3))
                        .rows(WHO))
                .containsExactly(TWO_HOURS);
    }

    @Test
    void a_record_that_is_reversed_takes_its_corrections_along() {
        HoursLedger ledger = of(MADE, LONGER, reversal("never", "made", 2));
        assertThat(ledger.rows(WHO)).isEmpty();
        assertThat(ledger.looseEnds(WHO)).containsExactly(new LooseEnd(LONGER, Reason.NOTHING_TO_CORRECT));
        assertThat(ledger.postings(WHO))
                .extracting(Posting::withdrawn, Posting::stated)
                .containsExactly(
                        tuple(Optional.empty(), Optional.of(HOUR)),
                        tuple(Optional.of(HOUR), Optional.of(TWO_HOURS)),
                        tuple(Optional.of(TWO_HOURS), Optional.empty()));
    }

    @Test
    void what_rests_on_nothing_waits_and_is_told() {
        Reversed early = reversal("early", "made", 0);
        Recorded twice = new Recorded(ToldEvents.origin("twice", 0, 2), TWO_HOURS);
        assertThat(of(LONGER).looseEnds(WHO)).containsExactly(new LooseEnd(LONGER, Reason.NOTHING_TO_CORRECT));
        assertThat(of(LONGER, MADE).looseEnds(WHO)).isEmpty();
        assertThat(of(MADE, early).looseEnds(WHO)).containsExactly(new LooseEnd(early, Reason.NOTHING_TO_REVERSE));
        assertThat(of(MADE, twice).looseEnds(WHO)).containsExactly(new LooseEnd(twice, Reason.RECORDED_ALREADY));
        assertThat(of(MADE, twice).rows(WHO)).containsExactly(HOUR);
    }

    /** Somebody else's reversal, also of the right id. */
    @Test
    void nobody_reverses_what_is_recorded_of_somebody_else() {
        Reversed foreign = new Reversed(ToldEvents.origin("foreign", 1, 5), MADE.id());
        HoursLedger ledger = of(MADE, foreign);
        assertThat(ledger.rows(WHO)).containsExactly(HOUR);
        assertThat(ledger.looseEnds(ToldEvents.PEOPLE.get(1)))
                .containsExactly(new LooseEnd(foreign, Reason.NOTHING_TO_REVERSE));
    }

    @Test
    void a_conflict_is_told_by_its_rule_and_without_anything_private() {
        Recorded other = new Recorded(MADE.origin(), TWO_HOURS);
        Delivery delivery = of(MADE).with(other);
        assertThat(delivery.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(LedgerRules.all()).containsExactly(conflict.rule());
            assertThat(conflict.rule().id().value()).isEqualTo("ledger.one-event-an-id");
            assertThat(conflict.explanation().toString())
                    .contains("made")
                    .doesNotContain("p-one")
                    .doesNotContain("front desk");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventConflict(LedgerRules.ONE_EVENT_AN_ID, MADE, MADE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventConflict(LedgerRules.ONE_EVENT_AN_ID, MADE, LONGER));
    }

    @Test
    void of_two_events_of_one_delivery_with_one_id_the_first_is_taken() {
        Recorded other = new Recorded(MADE.origin(), TWO_HOURS);
        Delivery delivery = HoursLedger.empty().with(List.of(MADE, other, MADE));
        assertThat(delivery.ledger()).isEqualTo(of(MADE));
        assertThat(delivery.added()).isEqualTo(1);
        assertThat(delivery.known()).isEqualTo(1);
        assertThat(delivery.conflicts()).containsExactly(new EventConflict(LedgerRules.ONE_EVENT_AN_ID, MADE, other));
    }

    /** LG9: each of 8 threads posts events of its own, and all of them the same ones beside. */
    @Test
    void threads_lose_no_event_and_count_none_twice() throws Exception {
        AtomicReference<HoursLedger> shared = new AtomicReference<>(HoursLedger.empty());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int own = thread;
                work.add(() -> {
                    for (int i = 0; i < 200; i++) {
                        AttendanceEvent mine = recorded("own-" + own + "-" + i);
                        AttendanceEvent everyones = recorded("all-" + i);
                        shared.updateAndGet(ledger -> ledger.with(mine).ledger());
                        shared.updateAndGet(ledger -> ledger.with(everyones).ledger());
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(shared.get().size()).isEqualTo(8 * 200 + 200);
        assertThat(shared.get().rows(WHO)).hasSize(8 * 200 + 200);
    }

    private static AttendanceEvent recorded(String id) {
        return new Recorded(ToldEvents.origin(id, 0, 0), ToldEvents.row("row-" + id, 0, 60, 2));
    }

    @Test
    void ledgers_of_other_events_are_other_ledgers() {
        assertThat(of(MADE)).isNotEqualTo(of(LONGER)).doesNotHaveSameHashCodeAs(of(LONGER));
        assertThat(of(MADE)).isNotEqualTo(of(MADE, LONGER)).isNotEqualTo("made");
        assertThat(HoursLedger.empty().participants()).isEmpty();
    }

    /** Each addition would copy all that is known otherwise. */
    @Test
    void events_that_come_one_by_one_are_held_in_few_batches() {
        Events events = Events.NONE;
        for (int size = 1; size <= 1_000; size++) {
            events = events.with(List.of(recorded("e-" + size)));
            assertThat(events.size()).isEqualTo(size);
            assertThat(events.batches()).isEqualTo(Integer.bitCount(size));
        }
        assertThat(events.with(List.of())).isSameAs(events);
    }

    @Test
    void an_event_has_an_id_and_somebody_who_recorded_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventId(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin(MADE.id(), WHO, PrivateText.of(" "), ToldEvents.FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Posting(MADE, Optional.of(HOUR), Optional.of(HOUR)));
    }

    @Test
    void nothing_of_a_person_is_printed() {
        HoursLedger ledger = of(MADE, LONGER, reversal("back", "longer", 2), reversal("void", "nothing", 3));
        assertThat(ledger).hasToString("HoursLedger[private]");
        assertThat(MADE.origin()).hasToString("Origin[made]");
        assertThat(ledger.events())
                .extracting(Object::toString)
                .containsExactly("Recorded[made]", "Corrected[longer]", "Reversed[back]", "Reversed[void]");
        assertThat(ledger.postings(WHO))
                .extracting(Object::toString)
                .containsExactly("Posting[made]", "Posting[longer]", "Posting[back]");
        assertThat(ledger.looseEnds(WHO))
                .extracting(Object::toString)
                .containsExactly("LooseEnd[void, NOTHING_TO_REVERSE]");
        assertThat(ledger.with(new Recorded(MADE.origin(), TWO_HOURS)))
                .hasToString(
                        "Delivery[ledger=HoursLedger[private], added=0, known=0, conflicts=[EventConflict[made]]]");
    }
}
