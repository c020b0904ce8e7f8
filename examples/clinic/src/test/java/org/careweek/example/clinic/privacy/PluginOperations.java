package org.careweek.example.clinic.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.example.clinic.privacy.filled.Maker;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingRequest;

/** Plugins that fail or lie, called through a host that has a listener. */
final class PluginOperations {

    private final Maker maker;
    private final List<Operation> operations = new ArrayList<>();

    private PluginOperations(Maker maker) {
        this.maker = maker;
    }

    static List<Operation> all(Maker maker) {
        var all = new PluginOperations(maker);
        String text = maker.make(String.class, "what a plugin would tell");
        FaultyPlugins.faults(text).forEach((fault, fails) -> all.addFault(fault, fails, text));
        all.addLies(text);
        return all.operations;
    }

    private void addFault(String fault, Runnable fails, String text) {
        add("an exporter that " + fault, new FaultyPlugins.Exporter(nothing(fails), text));
        add("a verifier that " + fault, new FaultyPlugins.Verifier(nothing(fails), text));
        add("a provider of policies that " + fault, new FaultyPlugins.Policies(nothing(fails), text));
        add("an engine that " + fault, new FaultyPlugins.Engine(nothing(fails), text));
        add("a plugin that " + fault + " when asked who it is", new FaultyPlugins.Nameless(fails, text));
    }

    private static <T> Supplier<T> nothing(Runnable fails) {
        return () -> {
            fails.run();
            return null;
        };
    }

    private void addLies(String text) {
        PrivateText evidence = PrivateText.of(text);
        String much = text.repeat(70_000 / text.length());
        add(
                "an exporter that writes too much",
                new FaultyPlugins.Exporter(
                        () -> new Exported(
                                "text/plain", "txt", text.repeat(500_000).getBytes(StandardCharsets.UTF_8)),
                        text));
        add(
                "a verifier that answers another question",
                new FaultyPlugins.Verifier(() -> maker.make(IndicatesNotCovered.class), text));
        add(
                "a verifier that covers another question",
                new FaultyPlugins.Verifier(() -> maker.make(IndicatesCovered.class), text));
        add(
                "a verifier that quotes the payer",
                new FaultyPlugins.Verifier(
                        () -> new Undetermined(Undetermined.Reason.NO_ANSWER, RetryAdvice.now(), evidence), text));
        add(
                "a verifier that quotes too much",
                new FaultyPlugins.Verifier(
                        () -> new Undetermined(Undetermined.Reason.NO_ANSWER, RetryAdvice.now(), PrivateText.of(much)),
                        text));
        add(
                "a provider that offers what nobody asked for",
                new FaultyPlugins.Policies(() -> maker.make(PolicyAnswer.Offered.class), text));
        add(
                "an engine that places a stranger",
                new FaultyPlugins.Engine(
                        () -> SchedulingAnswer.Assigned.of(
                                Map.of(ParticipantId.of(text), List.of(new SessionId(text)))),
                        text));
        add(
                "an engine that places somebody where nothing is",
                new FaultyPlugins.Engine(
                        () -> {
                            var person = week().requests().get(0).participant().id();
                            return SchedulingAnswer.Assigned.of(Map.of(person, List.of(new SessionId(text))));
                        },
                        text));
    }

    private ClinicWeek week() {
        return maker.make(ClinicWeek.class);
    }

    private void add(String name, Plugin plugin) {
        operations.add(new Operation("plugin", name, () -> called(builder -> builder, plugin)));
        var executor = Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run, "remote");
            thread.setDaemon(true);
            return thread;
        });
        operations.add(new Operation("remote plugin", name, () -> {
            try {
                return called(builder -> builder.remote(executor, Duration.ofSeconds(5)), plugin);
            } finally {
                executor.shutdownNow();
            }
        }));
    }

    private List<Object> called(Function<PluginHost.Builder, PluginHost.Builder> set, Plugin plugin) {
        List<Object> told = new ArrayList<>();
        PluginHost host =
                set.apply(PluginHost.builder().with(plugin).onFault(told::add)).build();
        host.exporters().forEach(it -> told.add(it.export(maker.make(ParticipantCalendar.class))));
        host.verifiers().forEach(it -> told.add(it.verify(maker.make(VerificationQuery.class))));
        host.policyProviders().forEach(it -> told.add(it.policies(PolicyQuery.of(new PolicyId("somewhere.else")))));
        host.engines()
                .forEach(it ->
                        told.add(it.schedule(SchedulingRequest.builder(week()).build())));
        told.addAll(host.faults());
        told.add(host.report());
        told.add(host);
        host.close();
        host.exporters().forEach(it -> told.add(it.export(maker.make(ParticipantCalendar.class))));
        return told;
    }
}
