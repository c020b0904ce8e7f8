package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.spi.PluginFault;
import org.careweek.spi.PluginHost;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a payer does instead of answering, nobody knows; and the caller learns whether to ask again. */
class MisbehaviourTest {

    private static final Duration SHORT = Duration.ofSeconds(1);

    /** These only end because the caller has no time left. */
    private static final Set<Conduct> SLOW =
            EnumSet.of(Conduct.SILENT, Conduct.TRICKLES, Conduct.TRICKLES_HEADERS, Conduct.STOPS_HALFWAY);

    private Visit visit;

    @BeforeEach
    void open() throws Exception {
        visit = new Visit();
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    /** What is to be said of a conduct. */
    record Expected(Conduct conduct, Reason reason, RetryAdvice retry) {

        @Override
        public String toString() {
            return "a payer that " + conduct.deed();
        }
    }

    private static Expected now(Conduct conduct, Reason reason) {
        return new Expected(conduct, reason, RetryAdvice.now());
    }

    private static Expected after(Conduct conduct, Reason reason, Duration delay) {
        return new Expected(conduct, reason, new RetryAdvice.After(delay));
    }

    private static Expected corrected(Conduct conduct) {
        return corrected(conduct, Reason.REFUSED);
    }

    private static Expected corrected(Conduct conduct, Reason reason) {
        return new Expected(conduct, reason, new RetryAdvice.Corrected());
    }

    private static Expected never(Conduct conduct, Reason reason) {
        return new Expected(conduct, reason, new RetryAdvice.Never());
    }

    static Stream<Expected> everyMisbehaviour() {
        return Stream.of(
                now(Conduct.SILENT, Reason.NO_ANSWER),
                now(Conduct.HANGS_UP, Reason.NO_ANSWER),
                now(Conduct.HANGS_UP_HALFWAY, Reason.NO_ANSWER),
                now(Conduct.TRICKLES, Reason.NO_ANSWER),
                now(Conduct.TRICKLES_HEADERS, Reason.NO_ANSWER),
                now(Conduct.STOPS_HALFWAY, Reason.NO_ANSWER),
                never(Conduct.ENDLESS, Reason.LIMIT),
                never(Conduct.ANNOUNCES_TOO_MUCH, Reason.LIMIT),
                now(Conduct.NOT_HTTP, Reason.NO_ANSWER),
                now(Conduct.FAILS, Reason.NO_ANSWER),
                after(Conduct.AWAY_FOR_TWO_MINUTES, Reason.NO_ANSWER, Duration.ofSeconds(120)),
                after(Conduct.AWAY_UNTIL, Reason.NO_ANSWER, Duration.ofMinutes(150)),
                after(Conduct.TOO_MANY, Reason.NO_ANSWER, Duration.ofSeconds(30)),
                after(Conduct.TOO_MANY_FOR_NOW, Reason.NO_ANSWER, Duration.ofMinutes(1)),
                corrected(Conduct.DOES_NOT_KNOW_US),
                corrected(Conduct.TAKES_NO_SUCH_QUESTION),
                corrected(Conduct.REDIRECTS),
                now(Conduct.LATER_PERHAPS, Reason.NO_ANSWER),
                now(Conduct.SAYS_NOTHING, Reason.UNREADABLE),
                now(Conduct.ERROR_PAGE, Reason.UNREADABLE),
                now(Conduct.ERROR_PAGE_AS_X12, Reason.UNREADABLE),
                now(Conduct.DENIAL_AS_TEXT, Reason.UNREADABLE),
                now(Conduct.OTHER_CHARSET, Reason.UNREADABLE),
                now(Conduct.OTHER_CHARSET_UNSAID, Reason.UNREADABLE),
                now(Conduct.PACKED, Reason.UNREADABLE),
                now(Conduct.GARBAGE, Reason.UNREADABLE),
                now(Conduct.CUT_OFF, Reason.UNREADABLE),
                now(Conduct.ANSWERS_ANOTHER_QUESTION, Reason.MISMATCH),
                corrected(Conduct.ABOUT_ANOTHER_MEMBER, Reason.MISMATCH),
                now(Conduct.REPLAYS, Reason.MISMATCH),
                now(Conduct.ACKNOWLEDGES, Reason.NO_ANSWER),
                corrected(Conduct.TURNS_DOWN),
                corrected(Conduct.TURNS_ENVELOPE_DOWN),
                never(Conduct.CONTRADICTS_ITSELF, Reason.CONTRADICTORY),
                never(Conduct.ANSWERS_TWICE, Reason.CONTRADICTORY),
                now(Conduct.CANNOT_ANSWER_R, Reason.REFUSED),
                now(Conduct.CANNOT_ANSWER_P, Reason.REFUSED),
                after(Conduct.CANNOT_ANSWER_W, Reason.REFUSED, Duration.ofDays(30)),
                after(Conduct.CANNOT_ANSWER_X, Reason.REFUSED, Duration.ofDays(10)),
                corrected(Conduct.CANNOT_ANSWER_C),
                never(Conduct.CANNOT_ANSWER_N, Reason.REFUSED),
                never(Conduct.CANNOT_ANSWER_S, Reason.REFUSED),
                never(Conduct.CANNOT_ANSWER_Y, Reason.REFUSED));
    }

    @Test
    void no_misbehaviour_is_left_out() {
        Set<Conduct> tried = everyMisbehaviour().map(Expected::conduct).collect(Collectors.toSet());
        assertThat(tried)
                .hasSizeGreaterThan(12)
                .isEqualTo(Arrays.stream(Conduct.values())
                        .filter(Conduct::isMisbehaviour)
                        .collect(Collectors.toSet()));
    }

    /** The payer has denied coverage of this very member before, so even that it repeats itself could be believed. */
    @ParameterizedTest
    @MethodSource("everyMisbehaviour")
    void concludes_nothing_and_says_whether_to_ask_again(Expected expected) throws Exception {
        visit.verifier(Conduct.HONEST).verify(visit.site.aWeekOfPhp("chart-2"));
        Duration deadline = SLOW.contains(expected.conduct()) ? SHORT : Visit.AMPLE;

        VerificationAnswer answer =
                visit.verifier(expected.conduct(), deadline).verify(visit.site.aWeekOfPhp("chart-2"));

        assertThat(answer).isInstanceOfSatisfying(Undetermined.class, it -> {
            assertThat(it.reason()).isEqualTo(expected.reason());
            assertThat(it.retry()).isEqualTo(expected.retry());
        });
        assertThat(visit.isQuietSoon()).as("the line is closed").isTrue();
        assertThat(visit.payer.heard()).as("asked once, and nowhere else").hasSize(2);
    }

    @Test
    void only_what_the_payer_states_itself_is_a_denial_or_coverage() {
        assertThat(visit.verifier(Conduct.HONEST).verify(visit.site.aWeekOfPhp("chart-1")))
                .isInstanceOf(IndicatesCovered.class);
        assertThat(visit.verifier(Conduct.HONEST).verify(visit.site.aWeekOfPhp("chart-2")))
                .isInstanceOf(IndicatesNotCovered.class);
        assertThat(visit.verifier(Conduct.SAYS_NO_TO_ALL).verify(visit.site.aWeekOfPhp("chart-1")))
                .isInstanceOf(IndicatesNotCovered.class);
    }

    @Test
    void a_payer_that_is_not_there_may_be_asked_again() throws Exception {
        HttpTransport line = visit.line(Conduct.HONEST, Visit.AMPLE);
        visit.payer.close();
        assertThat(visit.site.verifier(line).verify(visit.site.aWeekOfPhp("chart-1")))
                .isEqualTo(Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now()));
    }

    /** The line's own deadline is shorter than the host's, so a slow payer is no fault of the verifier. */
    @ParameterizedTest
    @EnumSource(names = {"SILENT", "TRICKLES"})
    void a_host_goes_on_asking_a_verifier_whose_payer_is_slow(Conduct slow) {
        List<PluginFault> faults = new CopyOnWriteArrayList<>();
        try (PluginHost host = PluginHost.builder()
                .with(visit.verifier(slow, Duration.ofMillis(100)))
                .remote(visit.threads, Visit.AMPLE)
                .onFault(faults::add)
                .build()) {
            for (int i = 0; i < 5; i++) {
                assertThat(host.verifier("x12").orElseThrow().verify(visit.site.aWeekOfPhp("chart-1")))
                        .isEqualTo(Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now()));
            }
        }
        assertThat(faults).isEmpty();
    }
}
