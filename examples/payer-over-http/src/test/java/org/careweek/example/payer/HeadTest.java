package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

    private static final int MOST = 1000;

    private static Optional<NotAnsweredException> objection(int status, Map<String, String> headers) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new Head(status, HttpHeaders.of(all, (name, value) -> true)).objection(MOST, Site.NOW);
    }

    private static Optional<NotAnsweredException> typed(String type) {
        return objection(200, Map.of("Content-Type", type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/edi-x12",
                "application/EDI-X12",
                " application/edi-x12 ; charset=US-ASCII",
                "application/edi-x12;charset=\"utf-8\"",
                "application/edi-x12; charset=iso-8859-1; version=1"
            })
    void x12_in_bytes_that_are_characters_may_be_an_answer(String type) {
        assertThat(typed(type)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/html",
                "text/plain; x=application/edi-x12",
                "application/edi-x12-like",
                "application/edi-x12; charset=utf-16",
                "application/edi-x12; charset=ebcdic-cp-us",
                "application/edi-x12; charset"
            })
    void anything_else_is_none(String type) {
        assertThat(typed(type)).hasValueSatisfying(it -> {
            assertThat(it.reason()).isEqualTo(Reason.UNREADABLE);
            assertThat(it.retry()).isEqualTo(RetryAdvice.now());
        });
    }

    @Example
    void an_answer_without_a_type_is_none() {
        assertThat(objection(200, Map.of())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1000, false", "1001, true", "99999999999999999999, true", "-, true"})
    void an_answer_that_announces_more_than_is_read_is_not_begun(String length, boolean isTooLong) {
        Optional<NotAnsweredException> objection =
                objection(200, Map.of("Content-Type", "application/edi-x12", "Content-Length", length));
        assertThat(objection.map(NotAnsweredException::reason))
                .isEqualTo(isTooLong ? Optional.of(Reason.LIMIT) : Optional.empty());
    }

    @Property
    void no_other_status_than_200_is_an_answer_and_none_but_a_busy_or_broken_payer_says_when_to_come_back(
            @ForAll @IntRange(min = 100, max = 599) int status) {
        Optional<NotAnsweredException> objection =
                objection(status, Map.of("Content-Type", "application/edi-x12", "Retry-After", "77"));
        if (status == 200) {
            assertThat(objection).isEmpty();
        } else {
            RetryAdvice retry = objection.orElseThrow().retry();
            boolean isHeard = status == 429 || status >= 500;
            assertThat(retry.equals(new RetryAdvice.After(Duration.ofSeconds(77))))
                    .isEqualTo(isHeard);
            boolean isRefused = status >= 300 && status < 500 && status != 408 && status != 429;
            assertThat(objection.orElseThrow().reason()).isEqualTo(isRefused ? Reason.REFUSED : Reason.NO_ANSWER);
            assertThat(retry.equals(new RetryAdvice.Corrected())).isEqualTo(isRefused);
        }
    }

    @ParameterizedTest
    @CsvSource({"429, 60", "503, 60", "500, 0", "502, 0", "408, 0", "202, 0", "204, 0"})
    void a_payer_that_does_not_say_when_to_come_back_is_left_alone_for_a_minute_if_it_is_busy(int status, int seconds) {
        assertThat(objection(status, Map.of()).orElseThrow().retry())
                .isEqualTo(new RetryAdvice.After(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "120 | 120",
                " 7 | 7",
                "999999999 | 999999999",
                "Fri, 20 Nov 2026 16:00:01 GMT | 1",
                "Fri, 20 Nov 2026 16:00:00 GMT | 0",
                "Fri, 20 Nov 2026 15:59:59 GMT | 0",
                "Sat, 21 Nov 2026 16:00:00 GMT | 86400",
                "1000000000 | ",
                "-1 | ",
                "1.5 | ",
                "\u0663 | ",
                "soon | ",
                "'' | ",
                "Sat, 20 Nov 2026 18:00:00 GMT | ",
                "2026-11-20T18:00:00Z | "
            })
    void seconds_and_dates_are_read_and_nothing_else(String header, Long seconds) {
        assertThat(RetryAfter.read(header, Site.NOW))
                .isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }
}
