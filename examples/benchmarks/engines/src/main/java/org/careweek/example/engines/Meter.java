package org.careweek.example.engines;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What this process has used so far: all of its threads, native ones too. */
final class Meter {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";
    private static final int KIBI = 1024;
    private static final double NANOS = 1e9;

    private Meter() {}

    /** Time of processors, in seconds; nothing where the system does not say. */
    static OptionalDouble processors() {
        long nanos = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : -1;
        return nanos < 0 ? OptionalDouble.empty() : OptionalDouble.of(nanos / NANOS);
    }

    /** The most memory that was resident at once, heap and native, in MiB; nothing where the system does not say. */
    static OptionalLong peakMebibytes() {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        try {
            Optional<String> peak = Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .findFirst();
            return peak.map(line ->
                            line.substring(PEAK.length()).replace("kB", "").strip())
                    .map(kibibytes -> OptionalLong.of(Long.parseLong(kibibytes) / KIBI))
                    .orElse(OptionalLong.empty());
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }
}
