package org.careweek.example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs, for a moment, and nothing that was promised is missing from the end of a run. No time is judged. */
class PromisesTest {

    @AfterEach
    void forgetTheFiles() {
        System.clearProperty(DiscoveryBenchmark.BELOW);
    }

    @Test
    void a_run_of_all_benchmarks_ends_with_everything_that_was_promised(@TempDir Path below)
            throws IOException, RunnerException {
        ProviderFiles.write(below);
        System.setProperty(DiscoveryBenchmark.BELOW, below.toString());
        var options = new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(20))
                .param("before", "0")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        List<String> lines = new Promises(new Runner(options).run()).lines();
        assertThat(lines).filteredOn(line -> line.contains("0.90 or more")).hasSize(4);
        assertThat(lines).filteredOn(line -> line.contains("0.50 or more")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.contains("under 50 ms")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.contains("under 1000 ns")).hasSize(3);
        assertThat(String.join(" ", lines)).doesNotContain("NaN", "Infinity");
    }
}
