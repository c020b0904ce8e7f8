package org.careweek.example.engines;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.WeekReader;
import org.careweek.example.clinic.plan.ClinicWeeks;
import org.careweek.example.clinic.plan.PolicyBands;
import org.careweek.example.engines.check.FileCheck;
import org.careweek.example.engines.check.Verdict;
import org.careweek.example.engines.problem.Claim;
import org.careweek.example.engines.problem.Contender;
import org.careweek.example.engines.problem.Deadline;

/** One engine and one week, in a virtual machine of their own, so that none profits from what another has warmed or filled. */
public final class OneRun {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private OneRun() {}

    /** Called with an engine's name, seconds, a seed and a file; prints a {@link RowLine}, and ends with an {@link Ending}. */
    public static void main(String[] args) {
        Contender contender = Contenders.BY_NAME.get(args[0]).get();
        Duration limit = Duration.ofSeconds(Integer.parseInt(args[1]));
        long seed = Long.parseLong(args[2]);
        Ending ending = new WeekReader(new PolicyBands())
                .read(Path.of(args[3]))
                .fold(file -> run(args[0], contender, file, seed, limit), OneRun::refuse);
        System.exit(ending.code());
    }

    private static Ending refuse(List<Problem> problems) {
        problems.forEach(System.err::println);
        return Ending.BAD_INPUT;
    }

    private static Ending run(String name, Contender contender, WeekFile file, long seed, Duration limit) {
        Optional<String> absence = contender.absence();
        if (absence.isPresent()) {
            System.err.println(name + ": " + absence.get());
            return Ending.ABSENT;
        }
        Measured measured = Measured.of(contender, ClinicWeeks.of(file), seed, limit);
        Verdict verdict = new FileCheck(file).verdict(measured.claim());
        verdict.findings().stream().sorted().forEach(finding -> System.err.println(name + ": " + finding));
        if (!verdict.findings().isEmpty()) {
            return Ending.WRONG;
        }
        System.out.println(RowLine.of(new Row(
                "",
                name,
                file.participants().size(),
                verdict.placed(),
                measured.claim().placedBound(),
                verdict.score(),
                measured.claim().bound(),
                measured.cost())));
        return Ending.MEASURED;
    }

    /** What an engine says, and what that took; what comes after it, the check above all, is in neither. */
    private record Measured(Claim claim, Row.Cost cost) {

        static Measured of(Contender contender, ClinicWeek week, long seed, Duration limit) {
            OptionalDouble before = Meter.processors();
            long start = System.nanoTime();
            Deadline deadline = new Deadline(InstantSource.system(), limit);
            Claim claim = contender.schedule(week, seed, deadline);
            double wall = (System.nanoTime() - start) / NANOS;
            OptionalDouble after = Meter.processors();
            OptionalDouble used = before.isPresent() && after.isPresent()
                    ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                    : OptionalDouble.empty();
            OptionalDouble first = deadline.first().stream()
                    .mapToDouble(it -> it.toMillis() / MILLIS)
                    .findFirst();
            return new Measured(claim, new Row.Cost(first, wall, used, Meter.peakMebibytes()));
        }
    }
}
