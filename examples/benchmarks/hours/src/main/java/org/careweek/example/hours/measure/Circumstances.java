package org.careweek.example.hours.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** When and on what machine a comparison is made: figures without it say little. */
final class Circumstances {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";
    private static final long GIBI = 1L << 30;

    private Circumstances() {}

    /** One sentence for the heading of a table. @param options those that matter to the figures */
    static String sentence(InstantSource clock, String options) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return "On %s (UTC) with `%s`, on %s:".formatted(today, options, String.join(", ", machine()));
    }

    /** How busy the machine is now. */
    static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "" : String.format(Locale.ROOT, "Load %.1f at the end.", load);
    }

    private static List<String> machine() {
        List<String> machine = new ArrayList<>();
        machine.add(processor());
        machine.add(Runtime.getRuntime().availableProcessors() + " cores");
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            machine.add(system.getTotalMemorySize() / GIBI + " GiB");
        }
        machine.add(System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        machine.add(System.getProperty("os.name"));
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        if (load >= 0) {
            machine.add(String.format(Locale.ROOT, "load %.1f at the beginning", load));
        }
        return machine;
    }

    /** The model, where the system says it; else its kind. */
    private static String processor() {
        String kind = System.getProperty("os.arch");
        if (!Files.isReadable(PROCESSORS)) {
            return kind;
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(kind);
        } catch (IOException unreadable) {
            return kind;
        }
    }
}
