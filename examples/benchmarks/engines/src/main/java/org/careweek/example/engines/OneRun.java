package org.careweek.example.engines;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.WeekReader;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.clinic.plan.PolicyBands;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/** One engine and one week, in a virtual machine of their own, so that none profits from what another has warmed or filled. */
public final class OneRun {

    /** The file cannot be read. */
    static final int BAD_INPUT = 2;

    /** So many that time ends every search first. */
    private static final int STEPS = 1_000_000_000;

    private static final double NANOS = 1e9;

    private OneRun() {}

    /** Called with an engine's id, seconds, a seed and a file; prints a row of the table. */
    public static void main(String[] args) {
        Path file = Path.of(args[3]);
        int exit = new WeekReader(new PolicyBands())
                .read(file)
                .fold(
                        read -> print(args[0], Integer.parseInt(args[1]), Long.parseLong(args[2]), file, read),
                        OneRun::refuse);
        System.exit(exit);
    }

    private static int print(String engine, int seconds, long seed, Path file, WeekFile read) {
        ClinicWeek week = ClinicWeeks.of(read);
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        System.out.println(
                row(name, engine, Compared.engine(engine).orElseThrow(), week, Duration.ofSeconds(seconds), seed));
        return 0;
    }

    private static int refuse(List<Problem> problems) {
        problems.forEach(System.err::println);
        return BAD_INPUT;
    }

    /** The row of an engine that is asked now. */
    static String row(String name, String id, SchedulingEngine engine, ClinicWeek week, Duration limit, long seed) {
        OptionalLong before = Meter.processorNanos();
        long start = System.nanoTime();
        SchedulingAnswer answer = engine.schedule(SchedulingRequest.builder(week)
                .limits(new SearchLimits(seed, STEPS))
                .monitor(new Deadline(InstantSource.system(), limit))
                .build());
        double seconds = (System.nanoTime() - start) / NANOS;
        OptionalLong after = Meter.processorNanos();
        OptionalLong used = before.isPresent() && after.isPresent()
                ? OptionalLong.of(after.getAsLong() - before.getAsLong())
                : OptionalLong.empty();
        return answer.fold(
                assigned -> {
                    ScheduleOutcome.Feasible schedule = checked(week, assigned);
                    return new Row(
                                    name,
                                    id,
                                    schedule.plans().size(),
                                    week.requests().size(),
                                    schedule.score(),
                                    assigned.bound(),
                                    seconds,
                                    used,
                                    Meter.peakMebibytes())
                            .toString();
                },
                undetermined -> Row.withoutAnswer(name, id, "no answer"));
    }

    /**
     * The schedule by the library's own check.
     *
     * @throws IllegalStateException if it breaks a rule, or its score is above the engine's bound
     */
    private static ScheduleOutcome.Feasible checked(ClinicWeek week, SchedulingAnswer.Assigned assigned) {
        ScheduleOutcome.Feasible schedule = new ScheduleCheck(week)
                .check(assigned.sessions())
                .fold(feasible -> feasible, infeasible -> {
                    throw new IllegalStateException("the engine broke "
                            + infeasible.violations().get(0).rule().id());
                });
        if (assigned.bound().isPresent() && assigned.bound().getAsLong() < schedule.score()) {
            throw new IllegalStateException("the engine's bound is below its score");
        }
        return schedule;
    }
}
