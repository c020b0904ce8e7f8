package org.careweek.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanaryScannerProperties {

    private static final Canary NAME = new Canary("Participant.name", "PHI7~Jane, \"the\" Heron; wren~k3x9");
    private static final CanaryScanner SCANNER =
            CanaryScanner.of(List.of(Canary.of("Participant.id"), NAME, Canary.of("Session.room")));

    /** Characters that mean something to some format, among any others. */
    @Provide
    Arbitrary<String> surroundings() {
        Arbitrary<String> special = Arbitraries.of(
                "\\",
                "\\u",
                "\\u00",
                "%",
                "%5",
                "&",
                "&#",
                "&#x5",
                "&amp;",
                ";",
                "\r\n ",
                "\n",
                "=",
                "PHI7~",
                "~k3x9",
                "A",
                "phi7~Jan",
                "\uD83D",
                "\u0000");
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(3), special)
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void a_marked_text_is_found_however_it_is_written_and_whatever_stands_around_it(
            @ForAll Writing writing, @ForAll("surroundings") String before, @ForAll("surroundings") String after) {
        // A digit or letter there would belong to what is written here.
        String text = before + " " + writing.write(NAME.text()) + " " + after;
        assertThat(SCANNER.scan("log", text))
                .anySatisfy(leak -> assertThat(leak.field()).isEqualTo("Participant.name"));
    }

    @Property
    void a_marked_text_is_found_where_nothing_separates_it(
            @ForAll("surroundings") String before, @ForAll("surroundings") String after) {
        for (Writing writing : List.of(
                Writing.RAW,
                Writing.UPPER_CASE,
                Writing.REVERSED,
                Writing.JSON,
                Writing.HTML_DECIMAL,
                Writing.PERCENT,
                Writing.HEX,
                Writing.SHA_256)) {
            assertThat(SCANNER.scan("log", before + writing.write(NAME.text()) + after))
                    .as(writing.name())
                    .anySatisfy(leak -> assertThat(leak.field()).isEqualTo("Participant.name"));
        }
    }

    @Property
    void a_marked_text_is_found_in_bytes_of_any_charset(
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after,
            @ForAll("charsets") Charset charset) {
        byte[] bytes = Writing.bytes(before + NAME.text() + after, charset);
        assertThat(SCANNER.scan("file", bytes))
                .anySatisfy(leak -> assertThat(leak.field()).isEqualTo("Participant.name"));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE);
    }

    @Property
    void innocent_text_holds_no_canary(@ForAll("surroundings") String before, @ForAll("surroundings") String after) {
        assertThat(SCANNER.scan("log", before + after)).isEmpty();
        assertThat(SCANNER.scan("log", Writing.bytes(before + after, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Property
    void a_marked_text_in_a_foreign_alphabet_is_found_in_each_way(
            @ForAll Writing writing, @ForAll("foreign") String name) {
        var foreign = new Canary("Participant.name", name + "~k3x9~");
        assertThat(CanaryScanner.of(List.of(foreign)).scan("log", writing.write(foreign.text())))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> foreign() {
        return Arbitraries.of("Ångström", "Σίσυφος", "שלום", "王小明", "İsmail ılık", "José Núñez");
    }
}
