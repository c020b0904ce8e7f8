package org.careweek.example.hours.careweek;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;

/** The same columns, added by one thread; a second one helps to walk them, one site after the other. */
public final class HelpedWalk implements Contender {

    private final Judge judge = new Judge();
    private final List<List<JudgedParts>> parts = new ArrayList<>();
    private List<SiteRows> sites = List.of();

    /** Without any rows yet. */
    public HelpedWalk() {}

    @Override
    public void prepare(Given given) throws Exception {
        sites = SiteRows.of(given.table());
    }

    @Override
    public void count() {
        ExecutorService helper = Executors.newSingleThreadExecutor();
        try {
            for (SiteRows site : sites) {
                HoursAccumulator accumulator = site.people().accumulator();
                accumulator.addAll(site.columns(), 0, site.columns().rows());
                parts.add(judge.judge(site.people(), accumulator, helper));
            }
        } finally {
            helper.shutdown();
        }
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int site = 0; site < sites.size(); site++) {
            List<String> ids = sites.get(site).people().ids();
            parts.get(site).forEach(some -> some.addLines(ids::get, lines));
        }
        return lines;
    }
}
