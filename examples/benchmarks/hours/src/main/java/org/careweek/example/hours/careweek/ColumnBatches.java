package org.careweek.example.hours.careweek;

import java.util.ArrayList;
import java.util.List;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.table.Order;

/** From columns of numbers to judged weeks: batches of rows, of one site after the other, as they would come over a year. */
public final class ColumnBatches implements Contender {

    private static final int BATCHES = 100;

    private final Order order;
    private final Judge judge = new Judge();
    private final List<HoursAccumulator> accumulators = new ArrayList<>();
    private final List<JudgedParts> parts = new ArrayList<>();
    private List<SiteRows> sites = List.of();

    /** Rows in an order. */
    public ColumnBatches(Order order) {
        this.order = order;
    }

    @Override
    public void prepare(Given given) throws Exception {
        sites = SiteRows.of(order.arrange(given.table(), given.seed()));
    }

    @Override
    public void count() {
        add();
        walk();
    }

    /** Adds all rows. */
    void add() {
        sites.forEach(site -> accumulators.add(site.people().accumulator()));
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int site = 0; site < sites.size(); site++) {
                add(sites.get(site), accumulators.get(site), batch);
            }
        }
    }

    private static void add(SiteRows rows, HoursAccumulator accumulator, int batch) {
        long all = rows.columns().rows();
        int from = (int) (all * batch / BATCHES);
        int to = (int) (all * (batch + 1) / BATCHES);
        accumulator.addAll(rows.columns(), from, to);
    }

    /** Walks and judges all that was added. */
    void walk() {
        for (int site = 0; site < sites.size(); site++) {
            parts.add(judge.judge(sites.get(site).people(), accumulators.get(site)));
        }
    }

    @Override
    public List<String> lines() {
        return Judge.lines(sites.stream().map(SiteRows::people).toList(), parts);
    }
}
