package org.careweek.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanaryScannerTest {

    private static final Canary CANARY = new Canary("Participant.id", "PHI7~Participant id,1~k3x9");
    private static final CanaryScanner SCANNER =
            CanaryScanner.of(List.of(CANARY, Canary.of("Participant.name"), Canary.of("Participant")));

    @ParameterizedTest
    @EnumSource
    void each_way_of_writing_is_found_and_named(Writing writing) {
        assertThat(SCANNER.scan("log", "before " + writing.write(CANARY.text()) + " after"))
                .containsExactly(new Leak("log", "Participant.id", writing.encoding()));
    }

    @Test
    void bytes_are_read_in_each_charset() {
        byte[] text = Writing.bytes("\u00e9" + CANARY.text(), StandardCharsets.UTF_16BE);
        byte[] shifted = new byte[text.length + 1];
        System.arraycopy(text, 0, shifted, 1, text.length);
        for (byte[] bytes : List.of(text, shifted)) {
            assertThat(SCANNER.scan("file", bytes)).containsExactly(new Leak("file", "Participant.id", "UTF-16"));
        }
        assertThat(SCANNER.scan("file", Writing.bytes(CANARY.text(), StandardCharsets.UTF_8)))
                .containsExactly(new Leak("file", "Participant.id", "raw"));
        assertThat(SCANNER.scan("file", new byte[] {0})).isEmpty();
        assertThat(SCANNER.scan("file", new byte[0])).isEmpty();
    }

    @Test
    void a_name_in_latin_1_is_found_in_bytes() {
        var scanner = CanaryScanner.of(List.of(new Canary("Participant.name", "Ångström Núñez")));
        assertThat(scanner.scan("file", Writing.bytes("Ångström Núñez", StandardCharsets.ISO_8859_1)))
                .containsExactly(new Leak("file", "Participant.name", "Latin-1"));
    }

    @Test
    void two_fields_in_one_text_are_both_found_also_when_one_begins_inside_the_other() {
        var scanner = CanaryScanner.of(
                List.of(new Canary("outer", "wren-heron-egret"), new Canary("inner", "heron-eg"), CANARY));
        assertThat(scanner.scan("log", "Wren-heron-egret " + CANARY.text() + CANARY.text()))
                .extracting(Leak::field, Leak::encoding)
                .containsExactly(tuple("inner", "raw"), tuple("outer", "case-folded"), tuple("Participant.id", "raw"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PHI7~Participant id,1~k3x",
                "HI7~Participant id,1~k3x9",
                "PHI7~Participant.id,1~k3x9",
                "\\u00",
                "\\",
                "%",
                "%5",
                "&#;",
                "&#99999999;",
                "&#x110000;",
                "&#-5;",
                "&unknown;",
                "&"
            })
    void innocent_text_is_not_found(String text) {
        assertThat(SCANNER.scan("log", text)).isEmpty();
    }

    @Test
    void a_leak_does_not_repeat_what_leaked() {
        assertThat(SCANNER.scan("log", CANARY.text()).toString()).doesNotContain(CANARY.text());
        assertThat(SCANNER.toString()).doesNotContain(CANARY.text());
    }

    @Test
    void a_date_is_found_however_it_is_written() {
        var scanner = CanaryScanner.of(Canary.ofDate("Stay.from", LocalDate.of(1913, 3, 7)));
        for (String date : List.of(
                "1913-03-07",
                "19130307",
                "1913-066",
                "03/07/1913",
                "07.03.1913",
                "7 Mar 1913",
                "Mar 7, 1913",
                "7 MAR 1913",
                "1913-03-07T18:00-06:00[America/Chicago]",
                "DTSTART:19130307T180000")) {
            assertThat(scanner.scan("log", date)).as(date).isNotEmpty();
        }
        assertThat(scanner.scan("log", "1913-03-08")).isEmpty();
    }

    @Test
    void dates_that_look_the_same_as_base64_are_both_suspected() {
        var scanner =
                CanaryScanner.of(List.of(new Canary("Stay.from", "1913-066"), new Canary("Stay.end", "1913-067")));
        String leaked = Base64.getEncoder().encodeToString("1913-066".getBytes(StandardCharsets.UTF_8));
        assertThat(scanner.scan("log", leaked)).extracting(Leak::field).contains("Stay.from");
        assertThat(scanner.scan("log", "1913-066")).extracting(Leak::field).containsExactly("Stay.from");
    }

    @Test
    void an_id_has_letters_digits_and_dashes_only() {
        assertThat(Canary.ofId("OpaqueId.value").text()).isEqualTo("phi7-opaqueid-value-k3x9");
    }

    @Test
    void a_canary_that_innocent_text_may_hold_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Canary("Participant.id", "sparrow"))
                .withMessageContaining("8 characters")
                .withMessageNotContaining("sparrow");
    }

    @Test
    void canaries_that_cannot_be_told_apart_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanaryScanner.of(List.of(CANARY, new Canary("Other.id", CANARY.text()))))
                .withMessageContaining("Other.id")
                .withMessageNotContaining(CANARY.text());
        assertThat(CanaryScanner.of(List.of(CANARY, CANARY)).scan("log", CANARY.text()))
                .hasSize(1);
        assertThat(CanaryScanner.of(List.of()).scan("log", "nothing")).isEmpty();
    }

    /** Whatever takes time by the square of the size would take hours for these. */
    @ParameterizedTest
    @ValueSource(strings = {"PHI7~", "PHI7~Participant id,1~k3x", "\\", "\\u", "%", "%5", "&", "&#", "\r\n ", "8", "a"})
    void text_made_to_be_slow_is_searched_in_linear_time(String part) {
        var many = CanaryScanner.of(IntStream.range(0, 300)
                .mapToObj(i -> Canary.of("Participant." + i))
                .toList());
        String text = part.repeat((1 << 21) / part.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(many.scan("log", text)).isEmpty());
    }
}
