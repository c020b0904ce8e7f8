package org.careweek.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Canary CANARY = Canary.of("Participant.id");
    private static final CanaryScanner SCANNER = CanaryScanner.of(List.of(CANARY));

    /** Something that tells the canary somewhere. */
    private interface Leaking {

        void leak(String text) throws Exception;
    }

    private static void heardIn(String place, Leaking leaking) throws Exception {
        try (var surroundings = Surroundings.watch()) {
            assertThat(places(surroundings)).isEmpty();
            leaking.leak(CANARY.text());
            assertThat(places(surroundings)).containsExactly(place);
        }
    }

    private static List<String> places(Surroundings surroundings) {
        return surroundings.heard().entrySet().stream()
                .filter(place -> !SCANNER.scan(place.getKey(), place.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void what_is_printed_is_heard() throws Exception {
        heardIn("standard output", text -> System.out.print(text));
        heardIn("standard error", text -> System.err.print(text));
    }

    @Test
    void what_is_logged_is_heard_at_the_finest_level_too() throws Exception {
        Logger logger = Logger.getLogger("careweek.test");
        heardIn("logs", text -> logger.finest(text));
        heardIn("logs", text -> logger.log(Level.FINE, "{0}", text));
        heardIn("logs", text -> logger.log(Level.FINE, "failed", new IllegalStateException(text)));
        heardIn("logs", text -> System.getLogger("careweek.test").log(System.Logger.Level.TRACE, text));
    }

    @Test
    void what_nobody_catches_is_heard() throws Exception {
        heardIn("uncaught exceptions", text -> {
            Thread thread = new Thread(() -> {
                throw new IllegalStateException(text);
            });
            thread.start();
            thread.join();
        });
    }

    @Test
    void names_of_threads_properties_and_temporary_files_are_heard() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                end.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        heardIn("thread names", text -> {
            thread.setName(text);
            thread.start();
        });
        end.countDown();
        thread.join();
        heardIn("system properties", text -> System.setProperty("careweek.test", text));
        System.clearProperty("careweek.test");
        Path file = Path.of(System.getProperty("java.io.tmpdir"), CANARY.text() + ".tmp");
        try {
            heardIn("temporary files", text -> Files.createFile(file));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void everything_is_put_back() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var uncaught = Thread.getDefaultUncaughtExceptionHandler();
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        var handlers = root.getHandlers();
        Surroundings.watch().close();
        assertThat(System.out).isSameAs(out);
        assertThat(System.err).isSameAs(err);
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(uncaught);
        assertThat(root.getLevel()).isEqualTo(level);
        assertThat(root.getHandlers()).containsExactly(handlers);
    }

    @Test
    void an_exception_is_read_to_the_end_of_its_causes_and_suppressed_ones() {
        var deep = new IOException("deep", new IllegalStateException(CANARY.text()));
        var outer = new IllegalArgumentException("outer");
        outer.addSuppressed(deep);
        assertThat(SCANNER.scan("exception", ThrowableText.of(outer))).hasSize(1);
    }

    @Test
    void an_exception_that_goes_in_circles_or_will_not_speak_is_read_too() {
        var one = new IllegalStateException(CANARY.text());
        one.addSuppressed(new IllegalStateException("two", one));
        assertThat(ThrowableText.of(one)).contains("two");
        class Mute extends RuntimeException {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new IllegalStateException();
            }
        }
        assertThat(ThrowableText.of(new Mute())).contains("Mute");
    }
}
