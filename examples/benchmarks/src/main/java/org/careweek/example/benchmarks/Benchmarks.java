package org.careweek.example.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Makes the plugins to be found, runs the benchmarks that the arguments ask for, and ends with what was promised and measured. */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param arguments those of JMH */
    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        if (asked.shouldHelp()) {
            asked.showHelp();
        } else if (asked.shouldList()) {
            new Runner(asked).list();
        } else {
            run(asked);
        }
    }

    private static void run(CommandLineOptions asked) throws IOException, RunnerException {
        Path folder = Files.createTempDirectory("plugins");
        try {
            ProviderFiles.write(folder);
            List<String> machine = new ArrayList<>(asked.getJvmArgsAppend().orElse(List.of()));
            machine.add("-D" + DiscoveryBenchmark.BELOW + "=" + folder);
            OptionsBuilder options = new OptionsBuilder();
            options.parent(asked).jvmArgsAppend(machine.toArray(String[]::new));
            new Promises(new Runner(options.build()).run()).lines().forEach(System.out::println);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
