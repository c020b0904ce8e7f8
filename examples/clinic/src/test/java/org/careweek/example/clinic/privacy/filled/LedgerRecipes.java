package org.careweek.example.clinic.privacy.filled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.EventConflict;
import org.careweek.core.hours.ledger.HoursLedger;
import org.careweek.core.hours.ledger.LedgerRules;
import org.careweek.core.hours.ledger.LooseEnd;
import org.careweek.core.hours.ledger.Posting;

/** What became known of attendance. */
final class LedgerRecipes {

    private LedgerRecipes() {}

    static void addTo(Map<Class<?>, Recipe> recipes) {
        recipes.put(AttendanceEvent.class, (maker, field) -> maker.make(AttendanceEvent.Recorded.class));
        recipes.put(
                HoursLedger.class,
                (maker, field) -> HoursLedger.empty()
                        .with(List.of(
                                maker.make(AttendanceEvent.Recorded.class), maker.make(AttendanceEvent.Reversed.class)))
                        .ledger());
        recipes.put(
                Posting.class,
                (maker, field) -> new Posting(
                        maker.make(AttendanceEvent.class),
                        Optional.of(maker.make(Attendance.class)),
                        Optional.empty()));
        recipes.put(
                LooseEnd.class,
                (maker, field) -> new LooseEnd(maker.make(AttendanceEvent.class), LooseEnd.Reason.RECORDED_ALREADY));
        recipes.put(EventConflict.class, (maker, field) -> {
            var known = maker.make(AttendanceEvent.Recorded.class);
            return new EventConflict(
                    LedgerRules.ONE_EVENT_AN_ID, known, new AttendanceEvent.Reversed(known.origin(), known.id()));
        });
    }
}
