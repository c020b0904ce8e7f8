package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.Test;

/** Plugins that share an application's few threads, and one listener. */
class SharedThreadsTest {

    /** Answers, or hangs whatever is done to it until it is let go. */
    private record Verifier(String id, CountDownLatch until) implements InsuranceVerifier {
        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(id, "1", Set.of());
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            while (until.getCount() > 0) {
                try {
                    until.await();
                } catch (InterruptedException goesOn) {
                    continue;
                }
            }
            return Answers.covered(query.correlation());
        }
    }

    @Test
    void a_verifier_for_which_there_was_no_thread_is_asked_again_when_there_is() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(1);
        List<PluginFault> told = new ArrayList<>();
        try (PluginHost host = PluginHost.builder()
                .with(new Verifier("hangs", hanging))
                .with(new Verifier("answers", new CountDownLatch(0)))
                .remote(threads, Duration.ofMillis(200))
                .onFault(told::add)
                .build()) {
            InsuranceVerifier sound = host.verifier("answers").orElseThrow();
            host.verifier("hangs").orElseThrow().verify(Answers.QUERY);
            for (int i = 0; i < Limits.MOST_MISSED + 1; i++) {
                assertThat(sound.verify(Answers.QUERY)).isInstanceOf(Undetermined.class);
            }
            assertThat(told).extracting(PluginFault::problem).contains("no thread in time");

            hanging.countDown();
            // The one thread takes its tasks in order: when this one is done, so are all before it.
            threads.submit(() -> {}).get();
            assertThat(sound.verify(Answers.QUERY)).isEqualTo(Answers.covered(Answers.QUERY.correlation()));
        } finally {
            hanging.countDown();
            threads.shutdownNow();
        }
    }

    /** One that cannot be closed. */
    private record Stubborn(String id, List<String> asked) implements InsuranceVerifier, AutoCloseable {
        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(id, "1", Set.of());
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            return Answers.covered(query.correlation());
        }

        @Override
        public void close() {
            asked.add(id);
            throw new IllegalStateException("no");
        }
    }

    @Test
    void every_plugin_is_closed_even_if_the_listener_throws() {
        List<String> asked = new ArrayList<>();
        PluginHost host = PluginHost.builder()
                .with(new Stubborn("a", asked))
                .with(new Stubborn("b", asked))
                .onFault(fault -> {
                    throw new IllegalStateException("the listener's own");
                })
                .build();

        assertThatThrownBy(host::close).hasMessage("the listener's own");

        assertThat(asked).containsExactlyInAnyOrder("a", "b");
    }
}
