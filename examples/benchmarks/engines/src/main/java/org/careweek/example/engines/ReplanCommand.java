package org.careweek.example.engines;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.Rescheduled;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.core.scheduling.Stability;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.WeekReader;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.clinic.plan.PolicyBands;
import org.careweek.example.engines.problem.Deadline;
import org.careweek.example.engines.problem.SearchingThreads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Schedules a week, cancels one session after the other, and measures how soon and at what cost the week is scheduled again. */
@Command(
        name = "replan",
        mixinStandardHelpOptions = true,
        description = "Measures how soon a week is scheduled again after one cancelled session.")
public final class ReplanCommand implements Callable<Integer> {

    private static final int WARMING = 30;
    private static final double NANOS_OF_MILLI = 1e6;

    @Parameters(paramLabel = "WEEK.json", arity = "1..*", description = "clinics' weeks, careweek/clinic-week/1")
    private List<Path> weeks = List.of();

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "the time for the first schedule (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--search",
            defaultValue = "50",
            description =
                    "milliseconds after which the search of each new schedule is ended (default: ${DEFAULT-VALUE})")
    private int search;

    @Option(
            names = "--times",
            defaultValue = "50",
            description = "sessions to cancel, each in the first schedule (default: ${DEFAULT-VALUE})")
    private int times;

    @Option(names = "--seed", defaultValue = "1", description = "which sessions (default: ${DEFAULT-VALUE})")
    private long seed;

    /** Made by {@link Run}. */
    public ReplanCommand() {}

    /** One session less: who came, who moves, what that does to the places, and how long it took. */
    private record Replanned(int came, int moved, int placed, double millis) {}

    @Override
    public Integer call() {
        System.out.println(Circumstances.sentence(
                InstantSource.system(),
                "--seconds %d --search %d --times %d --seed %d".formatted(seconds, search, times, seed)));
        System.out.println();
        System.out.println("| week | placed | came | moved | places lost | median ms | slowest ms |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        int worst = 0;
        for (Path week : weeks) {
            worst = Math.max(
                    worst,
                    new WeekReader(new PolicyBands())
                            .read(week)
                            .fold(file -> measure(week, file), ReplanCommand::refuse));
        }
        return worst;
    }

    private static int refuse(List<Problem> problems) {
        problems.forEach(System.err::println);
        return Ending.BAD_INPUT.code();
    }

    private int measure(Path path, WeekFile file) {
        ExecutorService helper = SearchingThreads.of(1);
        try {
            WeekScheduler scheduler = new WeekScheduler(helper, 1);
            ScheduledWeek first = scheduler.scheduled(
                    ClinicWeeks.of(file), Deadline.endless(seed), deadline(Duration.ofSeconds(seconds)));
            Random random = new Random(seed);
            List<Replanned> all = new ArrayList<>();
            for (int i = 0; i < WARMING + times; i++) {
                Replanned one = again(scheduler, first, random);
                if (i >= WARMING) {
                    all.add(one);
                }
            }
            System.out.println(row(path, first, all));
            return 0;
        } finally {
            helper.shutdownNow();
        }
    }

    private static Deadline deadline(Duration limit) {
        return new Deadline(InstantSource.system(), limit);
    }

    private Replanned again(WeekScheduler scheduler, ScheduledWeek first, Random random) {
        List<Session> attended = first.schedule().plans().stream()
                .flatMap(plan -> plan.sessions().stream())
                .distinct()
                .sorted(Session.BY_START)
                .toList();
        Session session = attended.get(random.nextInt(attended.size()));
        long start = System.nanoTime();
        ClinicWeek next = first.week().after(PlanChange.cancel(session.id()));
        Rescheduled again = scheduler.reschedule(
                first, next, Stability.usual(), Deadline.endless(seed), deadline(Duration.ofMillis(search)));
        double millis = (System.nanoTime() - start) / NANOS_OF_MILLI;
        int came = (int) first.schedule().plans().stream()
                .filter(plan -> plan.sessions().contains(session))
                .count();
        int lost = first.schedule().plans().size()
                - again.next().schedule().plans().size();
        return new Replanned(came, again.moves().size(), lost, millis);
    }

    private static String row(Path path, ScheduledWeek first, List<Replanned> all) {
        double[] millis = all.stream().mapToDouble(Replanned::millis).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %d | %d | %d | %.0f | %.0f |",
                path.getFileName().toString().replaceFirst("\\.json$", ""),
                first.schedule().plans().size(),
                first.week().requests().size(),
                all.stream().mapToInt(Replanned::came).sum(),
                all.stream().mapToInt(Replanned::moved).sum(),
                all.stream().mapToInt(Replanned::placed).sum(),
                millis[millis.length / 2],
                millis[millis.length - 1]);
    }
}
