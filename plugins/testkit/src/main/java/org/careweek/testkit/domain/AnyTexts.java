package org.careweek.testkit.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that break what is written without care. */
final class AnyTexts {

    /** One longer than any line or field that a format allows. */
    static final int LONG = 65_536;

    /** Each of them has broken somebody's file, log line, page, sheet or template. */
    static final List<String> PIECES = List.of(
            " ",
            ",",
            ";",
            ":",
            "\\",
            "\"",
            "'",
            "*",
            "~",
            "^",
            "|",
            "<",
            ">",
            "&",
            "\r",
            "\n",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000b",
            "\f",
            "\t",
            "\0",
            "\u001b[31m",
            "\u007f",
            "\ufeff",
            "\ufffe",
            "\u202e",
            "\u2066",
            "\u200f",
            "\u200d",
            "\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "e\u0301\u0301\u0301\u0301",
            "\u0300",
            "\u00df",
            "\u0130",
            "\u7fa4",
            "\u00a0",
            "=1+1",
            "+1",
            "-1",
            "@SUM(1)",
            "\uff1d1",
            "${x}",
            "#{x}",
            "{{x}}",
            "{}",
            "%n",
            "%s",
            "%0d%0a",
            "&#13;",
            "=0D=0A",
            "\\n",
            "\\,",
            "^n",
            "\r\n ",
            "\r\nEND:VEVENT",
            "\"\r\n\"",
            "~ISA*00*",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]>",
            "</script><script>",
            "]]>",
            "<!--",
            "'; --",
            "../../x");

    private AnyTexts() {}

    static Arbitrary<String> hostile() {
        return Arbitraries.frequencyOf(
                        Tuple.of(97, shortHostile()),
                        Tuple.of(3, Arbitraries.of(PIECES).map(AnyTexts::repeated)))
                .withoutEdgeCases();
    }

    /** For where many texts stand beside each other. */
    static Arbitrary<String> shortHostile() {
        return Arbitraries.frequencyOf(
                        Tuple.of(7, Arbitraries.just("")),
                        Tuple.of(41, pieces()),
                        Tuple.of(21, startsWith()),
                        Tuple.of(16, octets()),
                        Tuple.of(15, Arbitraries.strings().all().ofMaxLength(30).withoutEdgeCases()))
                .withoutEdgeCases();
    }

    /** Texts that can stand where a value must not be blank. */
    static Arbitrary<String> notBlank() {
        return hostile().map(text -> text.isBlank() ? text + "x" : text);
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.strings().alpha().ofMaxLength(6).withoutEdgeCases()),
                        Tuple.of(3, Arbitraries.of(PIECES)))
                .list()
                .ofMaxSize(12)
                .map(all -> String.join("", all));
    }

    /** A piece in front of what looks harmless, where sheets and lines begin. */
    private static Arbitrary<String> startsWith() {
        return Combinators.combine(
                        Arbitraries.of(PIECES), Arbitraries.strings().alpha().ofMaxLength(8))
                .as((piece, rest) -> piece + rest);
    }

    /** Exactly 74, 75 or 76 octets, which is where lines of 75 are folded, with a wide character across the fold. */
    private static Arbitrary<String> octets() {
        return Combinators.combine(Arbitraries.of(75, 74, 76), Arbitraries.of("", "\u00e9", "\u7fa4", "\ud83d\ude00"))
                .as((octets, last) -> "x".repeat(octets - last.getBytes(StandardCharsets.UTF_8).length) + last);
    }

    private static String repeated(String piece) {
        return piece.repeat(LONG / piece.length() + 1).substring(0, LONG);
    }
}
