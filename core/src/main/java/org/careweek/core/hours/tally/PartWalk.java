package org.careweek.core.hours.tally;

import org.careweek.core.hours.counting.DaySums;
import org.careweek.core.hours.counting.LevelRun;
import org.careweek.core.hours.counting.RowKind;
import org.careweek.core.policy.UnitRounding;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/** Cuts each week into the parts in which one level holds, and hands over those that hold a row or counted time. */
final class PartWalk {

    private final PartSink sink;
    private final PartTotals part = new PartTotals();
    private LevelRun levels = new LevelRun(LevelHistory.none());

    PartWalk(PartSink sink) {
        this.sink = sink;
    }

    void of(int participant, LevelHistory history) {
        part.participant = participant;
        levels = new LevelRun(history);
    }

    void week(DaySums sums, int firstDay, int at) {
        int end = firstDay + ProgramWeek.DAYS;
        int start = firstDay;
        while (start < end) {
            levels.moveTo(start);
            int until = Math.min(end, levels.until());
            add(sums, at + start - firstDay, until - start);
            if (part.rowsOfAnyStatus > 0 || part.seconds > 0) {
                part.weekStart = firstDay;
                part.start = start;
                part.level = levels.level();
                sink.accept(part);
            }
            start = until;
        }
    }

    private void add(DaySums sums, int from, int days) {
        long seconds = 0;
        long possible = 0;
        int wholeUnits = 0;
        int attended = 0;
        int unrecorded = 0;
        int withoutCredit = 0;
        int absent = 0;
        int cancelled = 0;
        for (int at = from; at < from + days; at++) {
            long counted = sums.counted(at);
            seconds += counted;
            wholeUnits += wholeUnits(counted);
            possible += sums.possible(at);
            attended += sums.records(at, RowKind.ATTENDED);
            unrecorded += sums.records(at, RowKind.UNRECORDED);
            withoutCredit += sums.records(at, RowKind.WITHOUT_CREDIT);
            absent += sums.records(at, RowKind.ABSENT);
            cancelled += sums.records(at, RowKind.CANCELLED);
        }
        part.days = days;
        part.seconds = seconds;
        part.possible = possible;
        part.wholeUnits = wholeUnits;
        part.attended = attended;
        part.unrecorded = unrecorded;
        part.absent = absent;
        part.rowsOfAnyStatus = attended + unrecorded + withoutCredit + absent + cancelled;
        part.rows = part.rowsOfAnyStatus - cancelled;
    }

    private static int wholeUnits(long seconds) {
        return UnitRounding.FLOOR
                .rounded(TreatmentTime.ofWholeMinutesIn(seconds))
                .minutes();
    }
}
