package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginFault;
import org.careweek.spi.PluginHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of plugins that are registered badly, or fail before anybody asks them anything. */
class RegistrationFaultsTest {

    private static final String LOADER = "java.util.ServiceConfigurationError";

    /** Each with what the host says of it. */
    private static final Map<Class<?>, String> BROKEN = Map.ofEntries(
            Map.entry(Registered.ThrowsWhenMade.class, "java.lang.IllegalStateException"),
            Map.entry(Registered.ThrowsCheckedWhenMade.class, "java.io.IOException"),
            Map.entry(Registered.FailsWhenMade.class, "java.lang.AssertionError"),
            Map.entry(Registered.OverflowsWhenMade.class, "java.lang.StackOverflowError"),
            Map.entry(Registered.OutOfMemoryWhenMade.class, "java.lang.OutOfMemoryError"),
            Map.entry(Registered.ThrowsWhenInitialized.class, "java.lang.ExceptionInInitializerError"),
            Map.entry(Registered.HasNoPublicConstructor.class, "java.lang.NoSuchMethodException"),
            Map.entry(Registered.NeedsAnArgument.class, "java.lang.NoSuchMethodException"),
            Map.entry(Registered.IsAbstract.class, "java.lang.NoSuchMethodException"),
            Map.entry(Registered.IsNoPlugin.class, LOADER),
            Map.entry(Registered.HasNoDescriptor.class, "no answer"),
            Map.entry(Registered.ThrowsWhenDescribed.class, "java.lang.IllegalStateException"),
            Map.entry(Registered.HasABadId.class, "java.lang.IllegalArgumentException"),
            Map.entry(Registered.MissesItsParent.class, "java.lang.NoClassDefFoundError"));

    static Stream<Arguments> everyKindAndBrokenClass() {
        return Stream.of(Kind.values())
                .flatMap(kind -> BROKEN.keySet().stream()
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .map(type -> Arguments.of(kind, type)));
    }

    private static PluginHost hostOf(ClassLoader loader) {
        return PluginHost.builder().discover(loader).build();
    }

    /** One fault, and the sound ones before and behind are used and answer right. */
    private static void isOneFault(Kind kind, PluginHost host, String problem) {
        assertThat(kind.ids(host)).containsExactly("first", "last");
        assertThat(kind.of(host))
                .allSatisfy(plugin -> assertThat(kind.ask(plugin)).isEqualTo(kind.right()));
        assertThat(host.faults()).extracting(PluginFault::problem).containsExactly(problem);
        assertThat(host.report().toString()).doesNotContain(Fault.WORDS);
    }

    @Shows(value = "G17", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @MethodSource("everyKindAndBrokenClass")
    void a_broken_plugin_costs_itself_and_none_before_or_behind_it(Kind kind, Class<?> broken) {
        PluginHost host = hostOf(new FaultyClassPath()
                .without(Registered.Parent.class)
                .jar(kind.service(), Registered.First.class, broken, Registered.Last.class));
        isOneFault(kind, host, BROKEN.get(broken));
        PluginHost oneJarEach = hostOf(new FaultyClassPath()
                .without(Registered.Parent.class)
                .jar(kind.service(), Registered.First.class)
                .jar(kind.service(), broken)
                .jar(kind.service(), Registered.Last.class));
        isOneFault(kind, oneJarEach, BROKEN.get(broken));
        boolean isNamed = broken != Registered.MissesItsParent.class;
        assertThat(host.faults().get(0).plugin())
                .isEqualTo(isNamed ? broken.getName() : kind.service().getName());
    }

    @Shows(value = "G17", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_class_that_is_listed_and_missing_is_one_fault(Kind kind) {
        PluginHost host = hostOf(new FaultyClassPath()
                .jar(kind.service(), "org.example.Nowhere\n" + Registered.First.class.getName())
                .jar(kind.service(), Registered.Last.class));
        isOneFault(kind, host, LOADER);
        assertThat(host.faults().get(0).plugin()).isEqualTo("org.example.Nowhere");
    }

    @Shows(value = "G17", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_garbled_listing_loses_its_own_jar_only(Kind kind) {
        PluginHost host = hostOf(new FaultyClassPath()
                .jar(kind.service(), Registered.First.class)
                .jar(kind.service(), "this is no class name " + Fault.WORDS)
                .jar(kind.service(), Registered.Last.class));
        isOneFault(kind, host, LOADER);
        assertThat(host.faults().get(0).plugin()).isEqualTo(kind.service().getName());
    }

    @Shows(value = "G17", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_plugin_that_is_listed_twice_is_found_once(Kind kind) {
        FaultyClassPath twice = new FaultyClassPath()
                .jar(kind.service(), Registered.First.class, Registered.First.class)
                .jar(kind.service(), Registered.First.class);
        PluginHost host = PluginHost.builder().discover(twice).discover(twice).build();
        assertThat(kind.ids(host)).containsExactly("first");
        assertThat(host.faults()).isEmpty();
    }

    @Shows(value = "G17", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void two_found_plugins_with_one_id_are_both_told_of_and_neither_is_used(Kind kind) {
        PluginHost host = hostOf(new FaultyClassPath()
                .jar(kind.service(), Registered.First.class, Registered.AlsoFirst.class, Registered.Last.class));
        assertThat(kind.ids(host)).containsExactly("last");
        assertThat(host.faults())
                .containsExactly(
                        new PluginFault(Registered.First.class.getName(), "registering", "duplicate id first"),
                        new PluginFault(Registered.AlsoFirst.class.getName(), "registering", "duplicate id first"));
    }

    @Shows(value = "G17", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_given_plugin_keeps_its_id_and_the_found_ones_are_told_of(Kind kind) {
        Plugin given = new Registered.EveryKind("first") {};
        PluginHost host = PluginHost.builder()
                .with(given)
                .discover(new FaultyClassPath().jar(kind.service(), Registered.First.class, Registered.AlsoFirst.class))
                .build();
        assertThat(kind.ids(host)).containsExactly("first");
        assertThat(host.faults())
                .extracting(PluginFault::plugin)
                .containsExactly(Registered.First.class.getName(), Registered.AlsoFirst.class.getName());
    }

    @Shows(value = "G17", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_given_plugin_stands_for_its_class_which_is_not_made_again(Kind kind) throws ReflectiveOperationException {
        FaultyClassPath path = new FaultyClassPath().jar(kind.service(), Registered.First.class);
        Plugin given = (Plugin) path.loadClass(Registered.First.class.getName())
                .getConstructor()
                .newInstance();
        PluginHost host = PluginHost.builder().with(given).discover(path).build();
        assertThat(kind.ids(host)).containsExactly("first");
        assertThat(host.faults()).isEmpty();
    }

    @Test
    void one_class_may_be_found_as_several_kinds() {
        FaultyClassPath path = new FaultyClassPath();
        List.of(Kind.values()).forEach(kind -> path.jar(kind.service(), Registered.First.class));
        PluginHost host = hostOf(path);
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(kind.ids(host)).containsExactly("first"));
        assertThat(host.report().plugins()).hasSize(1);
    }
}
