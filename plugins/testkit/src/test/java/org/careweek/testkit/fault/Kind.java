package org.careweek.testkit.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;

/** The four kinds of plugins: where a host has them, and what they are asked here. */
enum Kind {
    EXPORTER(CalendarExporter.class) {
        @Override
        Plugin that(Fault fault) {
            return FaultyExporters.that(fault);
        }

        @Override
        Plugin sound() {
            return FaultyExporters.sound();
        }

        @Override
        List<? extends Plugin> of(PluginHost host) {
            return host.exporters();
        }

        @Override
        Object ask(Plugin plugin, boolean isUsual) {
            ExportAnswer answer =
                    ((CalendarExporter) plugin).export(isUsual ? Questions.board() : Questions.calendar());
            return answer.fold(it -> new String(it.content(), StandardCharsets.US_ASCII), it -> it);
        }
    },
    VERIFIER(InsuranceVerifier.class) {
        @Override
        Plugin that(Fault fault) {
            return FaultyVerifiers.that(fault);
        }

        @Override
        Plugin sound() {
            return FaultyVerifiers.sound();
        }

        @Override
        List<? extends Plugin> of(PluginHost host) {
            return host.verifiers();
        }

        @Override
        Object ask(Plugin plugin, boolean isUsual) {
            return ((InsuranceVerifier) plugin).verify(Questions.coverage(isUsual ? "q-1" : "q-2"));
        }
    },
    POLICIES(HourPolicyProvider.class) {
        @Override
        Plugin that(Fault fault) {
            return FaultyPolicies.that(fault);
        }

        @Override
        Plugin sound() {
            return FaultyPolicies.sound();
        }

        @Override
        List<? extends Plugin> of(PluginHost host) {
            return host.policyProviders();
        }

        @Override
        Object ask(Plugin plugin, boolean isUsual) {
            return ((HourPolicyProvider) plugin)
                    .policies(isUsual ? Questions.standardPolicy() : Questions.unknownPolicy());
        }
    },
    ENGINE(SchedulingEngine.class) {
        @Override
        Plugin that(Fault fault) {
            return FaultyEngines.that(fault);
        }

        @Override
        Plugin sound() {
            return FaultyEngines.sound();
        }

        @Override
        List<? extends Plugin> of(PluginHost host) {
            return host.engines();
        }

        @Override
        Object ask(Plugin plugin, boolean isUsual) {
            return ((SchedulingEngine) plugin).schedule(Questions.weekOf(isUsual ? "p-1" : "p-2"));
        }
    };

    private final Class<? extends Plugin> service;

    Kind(Class<? extends Plugin> service) {
        this.service = service;
    }

    Class<? extends Plugin> service() {
        return service;
    }

    abstract Plugin that(Fault fault);

    abstract Plugin sound();

    abstract List<? extends Plugin> of(PluginHost host);

    /** Asks the usual thing, or the other one. Of a document, its text. */
    abstract Object ask(Plugin plugin, boolean isUsual);

    Object ask(Plugin plugin) {
        return ask(plugin, true);
    }

    /** What a sound plugin answers to the usual question. */
    Object right() {
        return ask(sound());
    }

    List<String> ids(PluginHost host) {
        return of(host).stream().map(plugin -> plugin.descriptor().id()).toList();
    }

    /** The guarded plugin of this id. */
    Plugin named(PluginHost host, String id) {
        return of(host).stream()
                .filter(plugin -> plugin.descriptor().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether an answer concludes nothing. */
    static boolean isNone(Object answer) {
        return answer instanceof NotExported
                || answer instanceof Undetermined
                || answer instanceof PolicyAnswer.Undetermined
                || answer instanceof SchedulingAnswer.Undetermined;
    }
}
