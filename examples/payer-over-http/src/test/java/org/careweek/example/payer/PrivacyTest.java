package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.example.payer.loopback.Question;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.testkit.canary.Canary;
import org.careweek.testkit.canary.CanaryScanner;
import org.careweek.testkit.canary.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a payer does, nothing of a member and nothing of the token is printed, logged or thrown. */
class PrivacyTest {

    private static final CanaryScanner SCANNER = CanaryScanner.of(List.of(
            new Canary("token", Visit.TOKEN), new Canary("member number", "TEST0001"), new Canary("name", "INVENTED")));

    /** The client's own tracing quotes what payers send, so it has to stay off; the guide says so too. */
    private static final Logger TRACING = Logger.getLogger("jdk.internal.httpclient.debug");

    private Visit visit;

    @BeforeEach
    void open() throws Exception {
        TRACING.setLevel(Level.OFF);
        visit = new Visit();
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    private static String all(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void what_a_payer_hears_holds_what_this_test_seeks() {
        visit.verifier(Conduct.HONEST).verify(visit.site.aWeekOfPhp("chart-1"));
        assertThat(SCANNER.scan("question", visit.payer.heard().get(0).bytes())).hasSize(3);
    }

    @Test
    void nothing_is_told_of_a_member_or_of_the_token_whatever_the_payer_does() throws Exception {
        visit.verifier(Conduct.HONEST).verify(visit.site.aWeekOfPhp("chart-1"));
        byte[] question = visit.payer.heard().get(0).text().getBytes(StandardCharsets.US_ASCII);
        List<String> seen = new ArrayList<>();
        int failures = 0;
        try (Surroundings surroundings = Surroundings.watch()) {
            for (Conduct conduct : Conduct.values()) {
                HttpTransport line = visit.line(conduct, Duration.ofMillis(500));
                seen.add(line.toString());
                try {
                    line.ask(question);
                } catch (IOException failed) {
                    failures++;
                    seen.add(all(failed));
                }
                seen.add(visit.site.verifier(line).verify(visit.site.aWeekOfPhp("chart-1")) + "");
            }
            surroundings.heard().forEach((place, text) -> seen.add(place + ": " + text));
        }
        assertThat(failures).isGreaterThan(20);
        seen.forEach(text -> assertThat(SCANNER.scan("seen", text)).isEmpty());
    }

    @Test
    void the_token_is_asked_for_once_a_question_wiped_after_use_and_not_kept() {
        List<char[]> given = new CopyOnWriteArrayList<>();
        HttpTransport line = visit.line(Conduct.HONEST, Visit.AMPLE, () -> {
            char[] token = ("token-" + given.size()).toCharArray();
            given.add(token);
            return token;
        });
        for (int i = 0; i < 3; i++) {
            visit.site.verifier(line).verify(visit.site.aWeekOfPhp("chart-1"));
        }
        assertThat(given).hasSize(3).allSatisfy(token -> assertThat(token).containsOnly('\0'));
        assertThat(visit.payer.heard().stream().map(Question::head))
                .satisfiesExactly(
                        head -> assertThat(head).contains("Authorization: Bearer token-0\r\n"),
                        head -> assertThat(head).contains("Authorization: Bearer token-1\r\n"),
                        head -> assertThat(head).contains("Authorization: Bearer token-2\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\r\nX-Other: header", "caf\u00e9", "tab\t", "nul\0"})
    void a_token_that_no_header_can_carry_is_not_sent_and_has_to_be_corrected(String token) throws Exception {
        HttpTransport line = visit.line(Conduct.HONEST, Visit.AMPLE, token::toCharArray);
        assertThat(visit.site.verifier(line).verify(visit.site.aWeekOfPhp("chart-1")))
                .isEqualTo(Undetermined.because(Reason.VERIFIER_FAILED, new RetryAdvice.Corrected()));
        assertThat(visit.payer.heard()).isEmpty();
    }

    @Test
    void a_token_that_cannot_be_had_now_leaves_the_question_open() {
        HttpTransport line = visit.line(Conduct.HONEST, Visit.AMPLE, () -> {
            throw new IOException(Visit.TOKEN);
        });
        assertThat(visit.site.verifier(line).verify(visit.site.aWeekOfPhp("chart-1")))
                .isEqualTo(Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now()));
    }
}
