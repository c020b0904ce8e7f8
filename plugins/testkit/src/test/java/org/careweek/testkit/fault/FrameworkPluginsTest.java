package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.PluginFault;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That whatever a framework makes of a bean can be given to a host. */
class FrameworkPluginsTest {

    private static Plugin proxyOf(Kind kind, InvocationHandler handler) {
        return (Plugin) Proxy.newProxyInstance(
                FrameworkPluginsTest.class.getClassLoader(),
                new Class<?>[] {kind.service(), AutoCloseable.class},
                handler);
    }

    private static Plugin delegating(Kind kind, Plugin target, List<String> calls) {
        return proxyOf(kind, (proxy, method, arguments) -> {
            calls.add(method.getName());
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    /** Like those of transactions or security: an interface and a handler. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_proxy_of_an_interface_is_a_plugin_like_any_other(Kind kind) {
        List<String> calls = new ArrayList<>();
        Plugin proxy = delegating(kind, kind.sound(), calls);
        PluginHost host = PluginHost.builder().with(proxy).with(proxy).build();
        assertThat(host.faults()).isEmpty();
        assertThat(kind.ids(host)).containsExactly("sound");
        assertThat(kind.ask(kind.named(host, "sound"))).isEqualTo(kind.right());
        host.close();
        assertThat(calls).hasSize(3).startsWith("descriptor").endsWith("close");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_a_proxy_throws_on_its_own_is_contained_as_well(Kind kind) {
        List<PluginFault> told = new ArrayList<>();
        Plugin proxy = proxyOf(kind, (made, method, arguments) -> {
            if (method.getName().equals("descriptor")) {
                return kind.sound().descriptor();
            }
            throw new Exception(Fault.WORDS);
        });
        try (PluginHost host =
                PluginHost.builder().with(proxy).onFault(told::add).build()) {
            assertThat(kind.ask(kind.named(host, "sound"))).matches(Kind::isNone);
        }
        assertThat(told)
                .extracting(PluginFault::problem)
                .hasSize(2)
                .contains(UndeclaredThrowableException.class.getName());
        assertThat(told.toString()).doesNotContain(Fault.WORDS);
    }

    /** Like one that a method of a configuration returns. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_object_of_a_class_without_a_name_is_a_plugin_like_any_other(Kind kind) {
        Plugin bean = new Registered.EveryKind("bean") {};
        PluginHost host = PluginHost.builder().with(bean).build();
        assertThat(host.faults()).isEmpty();
        assertThat(kind.ask(kind.named(host, "bean"))).isEqualTo(kind.right());
    }

    /** Given by the framework and found as well: the one that was given is used, and the other one is told of. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_subclass_that_stands_before_a_bean_is_used_before_the_class_that_is_found(Kind kind) {
        List<String> calls = new ArrayList<>();
        Plugin bean = new Enhanced(new Registered.First(), calls);
        PluginHost host = PluginHost.builder()
                .with(bean)
                .discover(new FaultyClassPath().jar(kind.service(), Registered.First.class, Registered.Last.class))
                .build();
        assertThat(kind.ids(host)).containsExactly("first", "last");
        assertThat(host.faults())
                .containsExactly(
                        new PluginFault(Registered.First.class.getName(), "registering", "duplicate id first"));
        assertThat(kind.ask(kind.named(host, "first"))).isEqualTo(kind.right());
        assertThat(calls).contains("asked");
    }

    /** What libraries that write classes make: a subclass that does everything by another object. */
    private static final class Enhanced extends Registered.First {

        private final Registered.First target;
        private final List<String> calls;

        private Enhanced(Registered.First target, List<String> calls) {
            this.target = target;
            this.calls = calls;
        }

        @Override
        public PluginDescriptor descriptor() {
            return target.descriptor();
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            calls.add("asked");
            return target.export(request);
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            calls.add("asked");
            return target.verify(query);
        }

        @Override
        public PolicyAnswer policies(PolicyQuery query) {
            calls.add("asked");
            return target.policies(query);
        }

        @Override
        public SchedulingAnswer schedule(SchedulingRequest request) {
            calls.add("asked");
            return target.schedule(request);
        }
    }
}
