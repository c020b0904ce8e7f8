package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginFault;
import org.careweek.spi.PluginHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of plugins that take their time before anybody asks them anything. */
class SlowStartTest {

    private static final int CALLS = 200;
    private static final Duration SLOW = Duration.ofMillis(200);

    private static PluginHost hostOf(Kind kind) {
        return PluginHost.builder()
                .discover(new FaultyClassPath()
                        .jar(
                                kind.service(),
                                Registered.First.class,
                                Registered.IsSlowToStart.class,
                                Registered.Last.class))
                .build();
    }

    /** Two hundred calls that each made it anew would take forty seconds. */
    @Shows(value = "G20", outcome = Outcome.LIMITED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_slow_plugin_costs_its_own_start_once_and_no_call(Kind kind) {
        long before = System.nanoTime();
        PluginHost host = hostOf(kind);
        Duration built = Duration.ofNanos(System.nanoTime() - before);
        assertThat(built).isGreaterThanOrEqualTo(SLOW);
        assertThat(kind.ids(host)).containsExactly("first", "last", "slow");
        Plugin slow = kind.named(host, "slow");
        long asked = System.nanoTime();
        for (int call = 0; call < CALLS; call++) {
            assertThat(kind.ask(slow)).isEqualTo(kind.right());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SLOW.multipliedBy(CALLS));
        assertThat(host.faults()).isEmpty();
    }

    /** Whoever cannot wait interrupts the thread that builds, and stays interrupted. */
    @Shows(value = "G20", outcome = Outcome.LIMITED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_start_that_is_interrupted_costs_the_slow_plugin_and_no_other(Kind kind) {
        Thread.currentThread().interrupt();
        PluginHost host = hostOf(kind);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(kind.ids(host)).containsExactly("first", "last");
        assertThat(host.faults())
                .containsExactly(new PluginFault(
                        Registered.IsSlowToStart.class.getName(), "creating", "java.lang.InterruptedException"));
    }
}
