package org.careweek.plugin.icalendar.interop;

import java.util.List;

/** Titles that are hard to carry, and what the exporter promises to make of them. */
final class Texts {

    static final List<String> NASTY = List.of(
            "Sample group",
            "a, b; c: d",
            "back\\slash",
            "escaped \\n, \\, and \\\\",
            "line\nfeed",
            "carriage\r\nreturn",
            "lone\rreturn",
            "next\u0085line, separators\u2028and\u2029these",
            "ends with a backslash\\",
            "\"quoted\" and 'quoted'",
            "caret ^n ^' ^^",
            "END:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:x",
            "control\u0000\u0007\u001b characters",
            "half a pair \uD83D here",
            "astral \uD83D\uDE00 \uD83D\uDC69\u200D\uD83C\uDFEB".repeat(6),
            "e\u0301, \u00e9, \u00df, \u0131, \u0130",
            "right to left \u202E\u05D0\u05D1",
            "ideographs \u6CBB\u7642\u7FA4".repeat(12),
            "percent %0D%0A =0D=0A &#13;",
            "percent %2C %5C",
            "semicolon;TZID=UTC:20250101T000000Z",
            "long words ".repeat(30).strip(),
            "x".repeat(75 - "SUMMARY:".length()),
            "x".repeat(76 - "SUMMARY:".length()),
            "\u00e9".repeat(200),
            "inner  double   spaces",
            "tab\there");

    private Texts() {}

    /** The text as the exporter's documentation promises it, worked out one char at a time. */
    static String readable(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean next = i + 1 < text.length();
            if (c == '\r' && next && text.charAt(i + 1) == '\n') {
                continue;
            } else if (c == '\r' || c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append('\n');
            } else if (Character.isHighSurrogate(c) && next && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (Character.getType(c) != Character.CONTROL) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
