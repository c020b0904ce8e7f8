package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.plugin.x12.X12Verifier;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The caller's time is its own: a question ends at its deadline, or when its caller is interrupted, and leaves nothing behind. */
class DeadlineTest {

    private static final Duration DEADLINE = Duration.ofMillis(200);
    private static final Duration GRACE = Duration.ofMillis(250);
    private static final int TRIES = 10;
    private static final byte[] QUESTION = "NM1*IL*1*SAMPLE~".getBytes(StandardCharsets.US_ASCII);

    private Visit visit;

    @BeforeEach
    void open() throws Exception {
        visit = new Visit();
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    private Duration timeOfOneQuestion(HttpTransport line) {
        long begun = System.nanoTime();
        assertThatExceptionOfType(NotAnsweredException.class).isThrownBy(() -> line.ask(QUESTION));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** On a busy machine any one try may be late, so one of ten has to be in time; what waits for the payer never is. */
    @ParameterizedTest
    @EnumSource(names = {"SILENT", "TRICKLES", "TRICKLES_HEADERS", "STOPS_HALFWAY"})
    void a_slow_payer_takes_no_more_time_than_it_is_given(Conduct slow) throws InterruptedException {
        HttpTransport line = visit.line(slow, DEADLINE);
        Duration shortest = timeOfOneQuestion(line);
        for (int tried = 1; tried < TRIES && shortest.compareTo(DEADLINE.plus(GRACE)) >= 0; tried++) {
            Duration next = timeOfOneQuestion(line);
            shortest = next.compareTo(shortest) < 0 ? next : shortest;
        }
        assertThat(shortest).isBetween(DEADLINE, DEADLINE.plus(GRACE));
        assertThat(visit.isQuietSoon()).as("the line is closed").isTrue();
    }

    @Test
    void the_time_in_which_the_token_is_fetched_counts() {
        HttpTransport line = visit.line(Conduct.HONEST, DEADLINE, () -> {
            try {
                Thread.sleep(DEADLINE.toMillis() + 1);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return Visit.TOKEN.toCharArray();
        });
        assertThatExceptionOfType(NotAnsweredException.class)
                .isThrownBy(() -> line.ask(QUESTION))
                .matches(it -> it.reason() == Reason.NO_ANSWER && it.retry().equals(RetryAdvice.now()));
    }

    @Test
    void a_caller_that_is_interrupted_gets_its_thread_back_and_the_line_is_closed() throws Exception {
        X12Verifier verifier = visit.verifier(Conduct.SILENT);
        AtomicReference<VerificationAnswer> answer = new AtomicReference<>();
        AtomicReference<Boolean> isInterrupted = new AtomicReference<>(false);
        Thread caller = new Thread(() -> {
            answer.set(verifier.verify(visit.site.aWeekOfPhp("chart-1")));
            isInterrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        while (visit.payer.heard().isEmpty() && caller.isAlive()) {
            Thread.sleep(5);
        }
        long begun = System.nanoTime();
        caller.interrupt();
        caller.join();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Visit.AMPLE.dividedBy(2));
        assertThat(answer).hasValue(Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now()));
        assertThat(isInterrupted).hasValue(true);
        assertThat(visit.isQuietSoon()).isTrue();
    }

    /** The first questions start the client's own threads; however many follow, no more are left. */
    @Test
    void no_thread_is_left_behind() throws InterruptedException {
        int after10 = threadsAfter(10);
        int after50 = threadsAfter(40);
        assertThat(after50).isLessThanOrEqualTo(after10 + 4);
    }

    private int threadsAfter(int questions) throws InterruptedException {
        HttpTransport silent = visit.line(Conduct.SILENT, Duration.ofMillis(20));
        HttpTransport endless = visit.line(Conduct.ENDLESS, Visit.AMPLE);
        for (int i = 0; i < questions; i++) {
            timeOfOneQuestion(i % 2 == 0 ? silent : endless);
        }
        assertThat(visit.isQuietSoon()).isTrue();
        return Thread.activeCount();
    }
}
