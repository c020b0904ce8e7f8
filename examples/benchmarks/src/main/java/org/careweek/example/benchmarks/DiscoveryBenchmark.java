package org.careweek.example.benchmarks;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarExporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a program that has just started takes to find its plugins: 20 small ones and the iCalendar exporter, in a fresh
 * virtual machine each time, where every class is loaded and every file opened for the first time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class DiscoveryBenchmark {

    /** The system property that says where the plugins were made. */
    static final String BELOW = "careweek.benchmarks.providers";

    /** Where the plugins are: in one folder, or each in a jar of its own. */
    @Param({"folder", "jars"})
    public String from;

    private URLClassLoader loader;
    private int found;

    /** Opens no file yet: that is part of what is measured. */
    @Setup
    public void nameFiles() throws IOException {
        Path below = Path.of(Optional.ofNullable(System.getProperty(BELOW))
                .orElseThrow(() -> new IllegalStateException("no plugins were made. Try the run script instead")));
        List<URL> places = new ArrayList<>();
        if (from.equals("folder")) {
            places.add(below.resolve("folder").toUri().toURL());
        } else {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(below.resolve("jars"))) {
                for (Path jar : files) {
                    places.add(jar.toUri().toURL());
                }
            }
        }
        loader = new URLClassLoader(places.toArray(URL[]::new), DiscoveryBenchmark.class.getClassLoader());
    }

    /** By a host: each step guarded, each plugin asked who it is, every kind of plugin looked for. */
    @Benchmark
    public PluginHost careweek() {
        PluginHost host = PluginHost.builder().discover(loader).build();
        found = host.exporters().size();
        return host;
    }

    /** By the loop that one would write: one kind of plugin, and the first broken one ends it. */
    @Benchmark
    public List<PluginDescriptor> serviceLoader() {
        List<PluginDescriptor> descriptors = new ArrayList<>();
        ServiceLoader.load(CalendarExporter.class, loader).forEach(plugin -> descriptors.add(plugin.descriptor()));
        found = descriptors.size();
        return descriptors;
    }

    /** Whoever did not find them all was not measured. */
    @TearDown
    public void countThem() throws IOException {
        loader.close();
        if (found != ProviderFiles.HOW_MANY + 1) {
            throw new IllegalStateException("found " + found + " plugins");
        }
    }
}
