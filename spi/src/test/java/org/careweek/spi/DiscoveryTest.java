package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.fixture.Providers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {

    @Test
    void sound_plugins_are_found_and_listed_by_id() {
        var host = hostOf(new PluginFolder().jar(Providers.Last.class).jar(Providers.First.class));

        assertThat(idsOf(host)).containsExactly("first", "last");
        assertThat(host.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Providers.ThrowsInConstructor.class,
                Providers.OverflowsInConstructor.class,
                Providers.OutOfMemoryInConstructor.class,
                Providers.ThrowsInStaticInitializer.class,
                Providers.PrivateConstructor.class,
                Providers.NoDescriptor.class,
                Providers.ThrowsDescribing.class,
                Providers.LosesItsParent.class,
                Providers.NotAnExporter.class
            })
    void a_broken_plugin_costs_itself_and_none_before_or_behind_it(Class<?> broken) {
        var host = hostOf(new PluginFolder()
                .jar(Providers.First.class, broken, Providers.Last.class)
                .without(Providers.Parent.class));

        assertThat(idsOf(host)).containsExactly("first", "last");
        assertThat(host.faults()).hasSize(1);
        assertThat(host.report().toString()).doesNotContain(Providers.CANARY);
    }

    @Test
    void a_fault_names_the_plugin_and_the_class_of_what_it_threw() {
        var host = hostOf(new PluginFolder().jar(Providers.ThrowsInConstructor.class));

        assertThat(host.faults())
                .containsExactly(new PluginFault(
                        Providers.ThrowsInConstructor.class.getName(), "creating", "java.lang.IllegalStateException"));
    }

    @Test
    void a_plugin_without_a_descriptor_is_a_broken_promise() {
        var host = hostOf(new PluginFolder().jar(Providers.NoDescriptor.class));

        assertThat(host.faults())
                .containsExactly(
                        new PluginFault(Providers.NoDescriptor.class.getName(), "describing itself", "no answer"));
    }

    @Test
    void a_class_that_is_listed_and_missing_is_one_fault() {
        var host = hostOf(new PluginFolder()
                .jar("org.example.Nowhere\n" + Providers.First.class.getName())
                .jar(Providers.Last.class));

        assertThat(idsOf(host)).containsExactly("first", "last");
        assertThat(host.faults()).hasSize(1);
    }

    @Test
    void a_garbled_listing_loses_its_own_jar_only() {
        var host = hostOf(new PluginFolder()
                .jar(Providers.First.class)
                .jar("this is no class name " + Providers.CANARY)
                .jar(Providers.Last.class));

        assertThat(idsOf(host)).containsExactly("first", "last");
        assertThat(host.faults()).hasSize(1);
        assertThat(host.toString()).doesNotContain(Providers.CANARY);
    }

    @Test
    void a_plugin_listed_twice_is_found_once() {
        var host = hostOf(new PluginFolder().jar(Providers.First.class).jar(Providers.First.class));

        assertThat(idsOf(host)).containsExactly("first");
        assertThat(host.faults()).isEmpty();
    }

    @Test
    void one_loader_asked_twice_finds_each_plugin_once() {
        var folder = new PluginFolder().jar(Providers.First.class);

        var host = PluginHost.builder().discover(folder).discover(folder).build();

        assertThat(idsOf(host)).containsExactly("first");
        assertThat(host.faults()).isEmpty();
    }

    @Test
    void a_loader_that_always_fails_is_given_up() {
        var host = hostOf(new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) {
                throw new IllegalStateException(Providers.CANARY);
            }
        });

        int kinds = 4;
        assertThat(host.faults()).hasSize(kinds * (Discovery.MOST_PROBLEMS + 1));
        assertThat(host.faults().get(Discovery.MOST_PROBLEMS).problem()).isEqualTo("too many problems to look further");
        assertThat(host.faults().toString()).doesNotContain(Providers.CANARY);
    }

    @Test
    void a_host_that_is_let_go_lets_go_of_its_plugins() throws InterruptedException {
        var loader = new WeakReference<>(usedAndLetGo());

        for (int tries = 0; tries < 100 && loader.get() != null; tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loader.get()).isNull();
    }

    private static ClassLoader usedAndLetGo() {
        var folder = new PluginFolder().jar(Providers.First.class);
        assertThat(hostOf(folder).exporters()).hasSize(1);
        return folder;
    }

    private static PluginHost hostOf(ClassLoader loader) {
        return PluginHost.builder().discover(loader).build();
    }

    private static List<String> idsOf(PluginHost host) {
        return host.exporters().stream()
                .map(CalendarExporter::descriptor)
                .map(PluginDescriptor::id)
                .toList();
    }
}
