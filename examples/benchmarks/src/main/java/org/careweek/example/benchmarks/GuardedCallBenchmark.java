package org.careweek.example.benchmarks;

import java.util.concurrent.TimeUnit;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the guard around a plugin adds to a call: plugins that do nothing, asked directly and through a host. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class GuardedCallBenchmark {

    private final CalendarExporter exporter = new ConstantExporter();
    private final HourPolicyProvider policies = new ConstantPolicies();
    private final PluginHost host =
            PluginHost.builder().with(exporter).with(policies).build();
    private final CalendarExporter guardedExporter = host.exporter("constant").orElseThrow();
    private final HourPolicyProvider guardedPolicies =
            host.policyProvider("constant").orElseThrow();
    private final ExportRequest request = SampleCalendars.of(1, Disclosure.timesOnly());
    private final PolicyQuery query = PolicyQuery.all();

    /** An exporter, asked directly. */
    @Benchmark
    public ExportAnswer exportDirectly() {
        return exporter.export(request);
    }

    /** An exporter, asked through the guard that a host put around it. */
    @Benchmark
    public ExportAnswer exportGuarded() {
        return guardedExporter.export(request);
    }

    /** An exporter, found in its host by its id and asked through the guard. */
    @Benchmark
    public ExportAnswer exportById() {
        return host.export("constant", request);
    }

    /** A provider of policies, asked directly. */
    @Benchmark
    public PolicyAnswer policiesDirectly() {
        return policies.policies(query);
    }

    /** A provider of policies, asked through the guard. */
    @Benchmark
    public PolicyAnswer policiesGuarded() {
        return guardedPolicies.policies(query);
    }
}
