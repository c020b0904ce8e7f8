package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What plugins change of what the whole virtual machine shares. */
class SharedStateFaultsTest {

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();
    private final PrintStream out = System.out;
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void put_back() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
        System.setOut(out);
        System.clearProperty(Fault.PROPERTY);
        Thread.currentThread().setContextClassLoader(loader);
    }

    /** The sound plugin is asked after the faulty one, so in its changed machine. */
    @Shows(value = "G13", outcome = Outcome.DETECTED_BY_KIT)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void another_zone_locale_or_output_changes_no_answer_and_the_kit_sees_it(Kind kind) {
        Object right = kind.right();
        try (Met met = new Met(kind, kind.that(Fault.CHANGES_THE_MACHINE))) {
            assertThat(met.ask()).isEqualTo(right);
            assertThat(Locale.getDefault().getLanguage()).isEqualTo("ar");
            met.othersAreSound();
            assertThat(kind.right()).isEqualTo(right);
            assertThat(met.problems()).isEmpty();
            assertThat(met.host().report().toString()).isEqualTo(met.host().toString());
        }
        put_back();
        assertThat(KitTrial.breaks(kind, () -> kind.that(Fault.CHANGES_THE_MACHINE), "PV12"))
                .isTrue();
        put_back();
        assertThat(KitTrial.breaks(kind, kind::sound, "PV12")).isFalse();
    }

    @Shows(value = "G14", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_plugin_leaves_another_context_class_loader_behind(Kind kind) {
        ClassLoader before = SharedStateFaultsTest.class.getClassLoader();
        Thread.currentThread().setContextClassLoader(before);
        try (Met met = new Met(kind, kind.that(Fault.CHANGES_THE_CONTEXT_CLASS_LOADER))) {
            met.isAsSound();
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
        }
    }

    /** The host ends no thread that is not its own, and closing it does not wait for one. */
    @Shows(value = "G15", outcome = Outcome.DETECTED_BY_KIT)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_thread_that_stays_is_none_of_the_hosts_and_the_kit_sees_it(Kind kind) {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Met met = new Met(kind, kind.that(Fault.LEAVES_A_THREAD));
        met.isAsSound();
        met.close();
        List<Thread> left = newThreads(before);
        assertThat(left).hasSize(1);
        left.forEach(Thread::interrupt);
        assertThat(KitTrial.breaks(kind, () -> kind.that(Fault.LEAVES_A_THREAD), "PV14"))
                .isTrue();
        newThreads(before).forEach(Thread::interrupt);
        assertThat(KitTrial.breaks(kind, kind::sound, "PV14")).isFalse();
    }

    private static List<Thread> newThreads(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && !thread.isDaemon())
                .collect(Collectors.toList());
    }
}
