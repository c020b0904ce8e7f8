package org.careweek.testkit.contract;

import java.util.List;

/** Texts that mean something to one format or another. Each holds letters, so that something is left of it. */
final class HostileTexts {

    /** Whatever ends a line for somebody. */
    static final List<String> LINE_ENDS =
            List.of("\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\u000B", "\u000C", "\n\n", "\r\n ");

    /** Delimiters, quotes, markup, escapes, templates and formulas. */
    static final List<String> WRITABLE = List.of(
            "a;b,c:d\\e\"f'g",
            "a\\nb\\\\n",
            "</title><script>a</script>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>&b;",
            "a]]>b",
            "{\"a\":[\"b\"]}",
            "a~b*c^d|e",
            "=a+b",
            "@a",
            "${a} {b} %n %s",
            "aé日本語ب",
            "a\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 b",
            "a\u0301\u0302\u0303",
            "a".repeat(74),
            "a".repeat(75) + "é",
            "é".repeat(38) + "日".repeat(40));

    /** What is not to be written as it stands. */
    static final List<String> CONTROLS = List.of("a\u0000b", "a\u0007b", "a\u001Bb", "a\u007Fb");

    private HostileTexts() {}
}
