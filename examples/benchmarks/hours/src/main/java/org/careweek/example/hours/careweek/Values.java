package org.careweek.example.hours.careweek;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.table.AttendanceTable;

/** From values of attendance, by scheduled start, to judged weeks. */
public final class Values implements Contender {

    /** Where values come from. */
    public enum Source {
        /** All of them are on the heap before. */
        KEPT,
        /** Each is made, added, and left to the collector. */
        BUILT
    }

    private final Source source;
    private final Judge judge = new Judge();
    private final List<HoursAccumulator> accumulators = new ArrayList<>();
    private final List<JudgedParts> parts = new ArrayList<>();
    private List<SitePeople> people = List.of();
    private AttendanceTable table;
    private int[] numbers;
    private IntFunction<Attendance> values;

    /** Values from a source. */
    public Values(Source source) {
        this.source = source;
    }

    @Override
    public void prepare(Given given) throws Exception {
        table = given.table();
        people = SitePeople.of(table);
        numbers = SitePeople.numbers(table);
        ValueRows rows = new ValueRows(table);
        if (source == Source.KEPT) {
            Attendance[] kept = new Attendance[rows.size()];
            for (int row = 0; row < kept.length; row++) {
                kept[row] = rows.value(row);
            }
            values = row -> kept[row];
        } else {
            values = rows::value;
        }
    }

    @Override
    public void count() {
        people.forEach(site -> accumulators.add(site.accumulator()));
        int[] participants = table.rows().participant();
        for (int row = 0; row < participants.length; row++) {
            int participant = participants[row];
            accumulators.get(table.siteOf()[participant]).add(numbers[participant], values.apply(row));
        }
        for (int site = 0; site < people.size(); site++) {
            parts.add(judge.judge(people.get(site), accumulators.get(site)));
        }
    }

    @Override
    public List<String> lines() {
        return Judge.lines(people, parts);
    }
}
