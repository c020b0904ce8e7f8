package org.careweek.example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryBenchmarkTest {

    private final DiscoveryBenchmark benchmark = new DiscoveryBenchmark();

    @AfterEach
    void forgetTheFiles() {
        System.clearProperty(DiscoveryBenchmark.BELOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "jars"})
    void a_host_and_a_plain_loop_find_the_same_plugins(String from, @TempDir Path below) throws IOException {
        ProviderFiles.write(below);
        System.setProperty(DiscoveryBenchmark.BELOW, below.toString());
        benchmark.from = from;
        benchmark.nameFiles();
        PluginHost host = benchmark.careweek();
        assertThat(host.faults()).isEmpty();
        assertThat(host.exporters())
                .hasSize(21)
                .extracting(Plugin::descriptor)
                .containsExactlyInAnyOrderElementsOf(benchmark.serviceLoader());
        benchmark.countThem();
    }

    @Test
    void a_run_that_finds_too_few_plugins_ends_in_an_error_and_not_in_a_figure(@TempDir Path below) throws IOException {
        Files.createDirectories(below.resolve("folder"));
        System.setProperty(DiscoveryBenchmark.BELOW, below.toString());
        benchmark.from = "folder";
        benchmark.nameFiles();
        benchmark.careweek();
        assertThatThrownBy(benchmark::countThem).hasMessage("found 1 plugins");
    }
}
