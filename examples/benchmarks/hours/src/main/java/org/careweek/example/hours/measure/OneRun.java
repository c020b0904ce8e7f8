package org.careweek.example.hours.measure;

import java.nio.file.Path;
import java.util.List;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;

/** One contender, once, in a virtual machine of its own: none profits from what another has warmed or filled. */
public final class OneRun {

    private OneRun() {}

    /**
     * Called with a contender's name, a seed, a folder and its snapshot, and how often the contender counts another folder
     * before, which follows with its snapshot; prints a line of {@link Measured}.
     */
    public static void main(String[] args) throws Exception {
        long seed = Long.parseLong(args[1]);
        for (int before = Integer.parseInt(args[4]); before > 0; before--) {
            try (Contender other = Contenders.BY_NAME.get(args[0]).call()) {
                other.prepare(new Given(Path.of(args[5]), Path.of(args[6]), seed));
                other.count();
            }
        }
        try (Contender contender = Contenders.BY_NAME.get(args[0]).call()) {
            contender.prepare(new Given(Path.of(args[2]), Path.of(args[3]), seed));
            System.gc();
            Meter.clearPeak();
            long before = Meter.processorNanos();
            long start = System.nanoTime();
            contender.count();
            long wall = System.nanoTime() - start;
            long used = Meter.processorNanos() - before;
            long peak = Meter.peakKibibytes();
            List<String> lines = contender.lines();
            System.out.println(new Measured(used, wall, peak, lines.size(), LinesHash.of(lines)).line());
        }
    }
}
