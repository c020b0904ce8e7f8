package org.careweek.example.hours.careweek;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.table.Order;

/** Says how much the accumulators hold beside the caller's rows, in a virtual machine of its own. */
public final class MemoryRun {

    private MemoryRun() {}

    /** Called with a folder, its snapshot and a seed; prints a number of bytes. */
    public static void main(String[] args) throws Exception {
        ColumnBatches columns = new ColumnBatches(Order.CHRONOLOGICAL);
        columns.prepare(new Given(Path.of(args[0]), Path.of(args[1]), Long.parseLong(args[2])));
        long before = inUse();
        columns.add();
        System.out.println(inUse() - before);
        // They must still be held here, or the collector would have taken them before they were counted.
        columns.walk();
    }

    private static long inUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
