package org.careweek.example.hours.careweek;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;

/** The same columns by two threads: each takes the next site that nobody has taken yet. */
public final class TwoThreads implements Contender {

    private final Judge judge = new Judge();
    private List<SiteRows> sites = List.of();
    private final List<JudgedParts> parts = new ArrayList<>();

    /** Without any rows yet. */
    public TwoThreads() {}

    @Override
    public void prepare(Given given) throws Exception {
        sites = SiteRows.of(given.table());
    }

    @Override
    public void count() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<JudgedParts>> judged = new ArrayList<>();
            for (SiteRows site : sites) {
                judged.add(threads.submit(() -> judged(site)));
            }
            for (Future<JudgedParts> some : judged) {
                parts.add(some.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private JudgedParts judged(SiteRows site) {
        HoursAccumulator accumulator = site.people().accumulator();
        accumulator.addAll(site.columns(), 0, site.columns().rows());
        return judge.judge(site.people(), accumulator);
    }

    @Override
    public List<String> lines() {
        return Judge.lines(sites.stream().map(SiteRows::people).toList(), parts);
    }
}
