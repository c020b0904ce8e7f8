package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the class loader of found plugins can go once their host is closed, or let go. */
class LetGoTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<Object> kept = new ArrayList<>();

    /** The application still holds the closed host, what it handed out, and the threads on which the plugins ran. */
    @Shows(value = "G19", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_loader_of_a_closed_hosts_plugins_can_go_while_somebody_holds_the_host(Kind kind) throws Exception {
        try {
            var loader = new WeakReference<>(usedAndClosed(kind));
            assertThat(isCleared(loader)).isTrue();
            assertThat(kept).hasSize(3);
            assertThat(kind.ask((Plugin) kept.get(1))).matches(Kind::isNone, "the host is closed");
        } finally {
            threads.shutdownNow();
        }
    }

    @Shows(value = "G19", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_loader_of_a_hosts_plugins_can_go_when_nobody_holds_the_host(Kind kind) throws Exception {
        try {
            var loader = new WeakReference<>(used(kind, false));
            assertThat(isCleared(loader)).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Otherwise the two tests above would say nothing. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_loader_of_an_open_hosts_plugins_cannot_go(Kind kind) throws Exception {
        try {
            var loader = new WeakReference<>(used(kind, true));
            System.gc();
            Thread.sleep(50);
            System.gc();
            assertThat(loader.get()).isNotNull();
            assertThat(kind.ids((PluginHost) kept.get(0))).containsExactly("first");
        } finally {
            threads.shutdownNow();
        }
    }

    private ClassLoader usedAndClosed(Kind kind) throws Exception {
        ClassLoader loader = used(kind, true);
        ((PluginHost) kept.get(0)).close();
        return loader;
    }

    private ClassLoader used(Kind kind, boolean isKept) throws Exception {
        FaultyClassPath loader =
                new FaultyClassPath().jar(kind.service(), Registered.First.class, Registered.ThrowsWhenMade.class);
        PluginHost host = PluginHost.builder().discover(loader).remote(threads).build();
        Plugin first = kind.named(host, "first");
        Object answer = kind.ask(first);
        assertThat(answer).isEqualTo(kind.right());
        threads.submit(() -> kind.ask(first)).get();
        if (isKept) {
            kept.addAll(List.of(host, first, answer));
        }
        return loader;
    }

    /** Within two seconds of asking for it, several times. */
    private static boolean isCleared(WeakReference<?> reference) throws InterruptedException {
        for (int tries = 0; tries < 100 && reference.get() != null; tries++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }
}
