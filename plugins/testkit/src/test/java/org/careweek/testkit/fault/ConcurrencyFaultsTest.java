package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.careweek.spi.Plugin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of plugins that take one caller for another. */
class ConcurrencyFaultsTest {

    private static final int THREADS = 8;
    private static final int CALLS = 50;

    /** The host knows to whom an answer belongs: by the name of the question, the id that was asked for, the people of a week. */
    @Shows(
            value = "G16",
            outcome = Outcome.CONTAINED,
            kinds = {Kind.VERIFIER, Kind.ENGINE})
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"VERIFIER", "ENGINE"})
    void nobody_gets_an_answer_that_is_meant_for_another(Kind kind) throws Exception {
        assertThat(differentAnswers(kind, kind.that(Fault.MIXES_UP_ITS_CALLERS)))
                .isNotEmpty()
                .allMatch(Kind::isNone);
    }

    /** A document, or an offer of nothing, does not say whose it is. */
    @Shows(
            value = "G16",
            outcome = Outcome.DETECTED_BY_KIT,
            kinds = {Kind.EXPORTER, Kind.POLICIES})
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"EXPORTER", "POLICIES"})
    void answers_without_a_name_reach_the_wrong_caller_and_the_kit_sees_it(Kind kind) throws Exception {
        assertThat(differentAnswers(kind, kind.that(Fault.MIXES_UP_ITS_CALLERS)))
                .anyMatch(answer -> !Kind.isNone(answer));
        assertThat(KitTrial.breaks(kind, () -> kind.that(Fault.MIXES_UP_ITS_CALLERS), "PV09"))
                .isTrue();
        assertThat(KitTrial.breaks(kind, kind::sound, "PV09")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_host_itself_takes_no_caller_for_another(Kind kind) throws Exception {
        assertThat(differentAnswers(kind, kind.sound())).isEmpty();
    }

    /** What callers got that they would not have got alone; half of them ask one thing, half another. */
    private static List<Object> differentAnswers(Kind kind, Plugin plugin) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        try (Met met =
                new Met(kind, plugin.descriptor().id().equals("sound") ? kind.that(Fault.ANSWERS_NULL) : plugin)) {
            Plugin asked = kind.named(met.host(), plugin.descriptor().id());
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<Object>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                boolean isUsual = i % 2 == 0;
                Object right = kind.ask(kind.sound(), isUsual);
                Callable<List<Object>> caller = () -> {
                    start.await();
                    List<Object> different = new ArrayList<>();
                    for (int call = 0; call < CALLS; call++) {
                        Object answer = kind.ask(asked, isUsual);
                        if (!answer.equals(right)) {
                            different.add(answer);
                        }
                    }
                    return different;
                };
                running.add(callers.submit(caller));
            }
            start.countDown();
            List<Object> all = new ArrayList<>();
            for (Future<List<Object>> each : running) {
                all.addAll(each.get());
            }
            return all;
        } finally {
            callers.shutdownNow();
        }
    }
}
