package org.careweek.example.clinic.privacy.filled;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.EventConflict;
import org.careweek.core.hours.ledger.HoursLedger;
import org.careweek.core.hours.ledger.LedgerRules;
import org.careweek.core.hours.ledger.LooseEnd;
import org.careweek.core.hours.ledger.Posting;
import org.careweek.core.hours.tally.AttendanceColumns;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.hours.tally.PartTotals;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.Population;
import org.careweek.core.time.ProgramCalendar;

/** What became known of attendance, and what it comes to. */
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
        recipes.put(
                PartVerdicts.class,
                (maker, field) -> new ComplianceCheck(StandardPolicies.standard(), Population.ADULT).verdicts());
        recipes.put(HoursAccumulator.class, (maker, field) -> accumulated(maker));
        recipes.put(PartTotals.class, (maker, field) -> {
            List<PartTotals> seen = new ArrayList<>();
            accumulated(maker).walk(participant -> LevelHistory.none(), seen::add);
            return seen.get(0);
        });
        recipes.put(AttendanceColumns.class, (maker, field) -> AttendanceColumns.ofRows(1));
        recipes.put(EventConflict.class, (maker, field) -> {
            var known = maker.make(AttendanceEvent.Recorded.class);
            return new EventConflict(
                    LedgerRules.ONE_EVENT_AN_ID, known, new AttendanceEvent.Reversed(known.origin(), known.id()));
        });
    }

    private static HoursAccumulator accumulated(Maker maker) {
        HoursAccumulator hours = new HoursAccumulator(
                ProgramCalendar.of(LeafRecipes.ZONE, DayOfWeek.MONDAY), CountingPolicy.everySession());
        hours.add(0, maker.make(Attendance.class));
        return hours;
    }
}
