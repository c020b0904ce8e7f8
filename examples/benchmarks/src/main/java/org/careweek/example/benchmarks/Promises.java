package org.careweek.example.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What was promised beside what was measured, as far as the benchmarks of a run tell. */
final class Promises {

    private final List<RunResult> results;

    Promises(Collection<RunResult> results) {
        this.results = results.stream()
                .sorted(Comparator.comparing(result -> result.getParams().id()))
                .toList();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(line("measured", "promised", "what"));
        results.stream().filter(result -> is(result, "ExportBenchmark.inTurn")).forEach(times -> export(times, lines));
        results.stream().filter(result -> is(result, "AnswerBenchmark.inTurn")).forEach(times -> answers(times, lines));
        results.stream()
                .filter(result -> is(result, "DiscoveryBenchmark.careweek"))
                .forEach(ours -> discovery(ours, lines));
        guarded("exportGuarded", "exportDirectly").ifPresent(lines::add);
        guarded("exportById", "exportDirectly").ifPresent(lines::add);
        guarded("policiesGuarded", "policiesDirectly").ifPresent(lines::add);
        return lines;
    }

    private static void export(RunResult times, List<String> lines) {
        String calendar = "%s appointments, %s"
                .formatted(
                        times.getParams().getParam("appointments"),
                        times.getParams().getParam("reveals"));
        double ours = countOf(times, "careweek");
        String what = "throughput of our export / %s alone, " + calendar;
        lines.add(line(ratio(countOf(times, "ical4j"), ours), "0.90 or more", what.formatted("ical4j")));
        lines.add(line(ratio(countOf(times, "biweekly"), ours), "-", what.formatted("biweekly")));
        lines.add(line(
                String.format(Locale.ROOT, "%.2f ms", ours / countOf(times, "rounds") / 1e6),
                "-",
                "of a processor for our export, " + calendar));
    }

    private static void answers(RunResult times, List<String> lines) {
        String file = "%s answers a file".formatted(times.getParams().getParam("answers"));
        double ours = countOf(times, "careweek");
        lines.add(line(
                ratio(countOf(times, "staedi"), ours),
                "0.50 or more",
                "throughput of reading answers / StAEDI alone, " + file));
        lines.add(line(
                String.format(Locale.ROOT, "%.0f", countOf(times, "answers") / ours * 1e9),
                "-",
                "answers read in a second of a processor, " + file));
    }

    private static String ratio(double theirs, double ours) {
        return String.format(Locale.ROOT, "%.2f", theirs / ours);
    }

    private static void discovery(RunResult ours, List<String> lines) {
        Statistics times = ours.getPrimaryResult().getStatistics();
        String what = "discovery of %d plugins from %s, "
                .formatted(ProviderFiles.HOW_MANY + 1, ours.getParams().getParam("from"));
        lines.add(line(milliseconds(times.getPercentile(50)), "under 50 ms", what + "median"));
        lines.add(line(milliseconds(times.getMin()), "-", what + "fastest"));
        lines.add(line(milliseconds(times.getMax()), "-", what + "slowest"));
    }

    private Optional<String> guarded(String guarded, String directly) {
        return find(guarded)
                .flatMap(with -> find(directly)
                        .map(without -> line(
                                String.format(Locale.ROOT, "%.0f ns", scoreOf(with) - scoreOf(without)),
                                "under 1000 ns",
                                guarded + " more than " + directly)));
    }

    private Optional<RunResult> find(String method) {
        return results.stream()
                .filter(result -> is(result, "GuardedCallBenchmark." + method))
                .findFirst();
    }

    private static boolean is(RunResult result, String name) {
        return result.getParams().getBenchmark().endsWith("." + name);
    }

    private static double countOf(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getScore();
    }

    private static double scoreOf(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    private static String line(String measured, String promised, String what) {
        return String.format(Locale.ROOT, "%-10s %-14s %s", measured, promised, what);
    }
}
