package org.careweek.example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryBenchmarkTest {

    private final DiscoveryBenchmark benchmark = new DiscoveryBenchmark();

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty(DiscoveryBenchmark.FOLDER);
    }

    @Test
    void a_host_and_a_plain_loop_find_the_same_plugins(@TempDir Path folder) throws IOException {
        assertThat(ProviderJars.write(folder)).hasSize(20);
        System.setProperty(DiscoveryBenchmark.FOLDER, folder.toString());
        benchmark.nameJars();
        PluginHost host = benchmark.careweek();
        assertThat(host.faults()).isEmpty();
        assertThat(host.exporters())
                .hasSize(21)
                .extracting(Plugin::descriptor)
                .containsExactlyInAnyOrderElementsOf(benchmark.serviceLoader());
        benchmark.countThem();
    }

    @Test
    void a_run_that_finds_too_few_plugins_ends_in_an_error_and_not_in_a_figure(@TempDir Path empty) throws IOException {
        System.setProperty(DiscoveryBenchmark.FOLDER, empty.toString());
        benchmark.nameJars();
        benchmark.careweek();
        assertThatThrownBy(benchmark::countThem).hasMessage("found 1 plugins");
    }
}
