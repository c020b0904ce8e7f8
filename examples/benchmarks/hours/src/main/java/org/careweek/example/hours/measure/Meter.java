package org.careweek.example.hours.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this process has used so far: all of its threads, those of the collector, the compiler and native ones too. */
final class Meter {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final String CLEAR_PEAK = "5";
    private static final String PEAK = "VmHWM:";

    private Meter() {}

    /** Time of processors, in nanoseconds. */
    static long processorNanos() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                && system.getProcessCpuTime() >= 0) {
            return system.getProcessCpuTime();
        }
        throw new IllegalStateException("this system does not say what a process used of its processors");
    }

    /** Forgets the peak so far, where the system can; else the peak is that of the whole process. */
    static void clearPeak() {
        try {
            Files.writeString(CLEAR, CLEAR_PEAK);
        } catch (IOException unable) {
            // The peak stays that of the whole process, which is never less.
        }
    }

    /** The most memory that was resident at once, heap and native, in KiB; 0 where the system does not say. */
    static long peakKibibytes() {
        try {
            List<String> lines = Files.readAllLines(STATUS);
            return lines.stream()
                    .filter(line -> line.startsWith(PEAK))
                    .map(line -> line.substring(PEAK.length()).replace("kB", "").strip())
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
