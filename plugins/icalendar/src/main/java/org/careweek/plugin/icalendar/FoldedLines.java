package org.careweek.plugin.icalendar;

import java.nio.charset.StandardCharsets;

/**
 * Content lines, folded as RFC 5545 section 3.1 asks: no line over 75 octets without its line break, and no character
 * torn apart. ical4j's own writer counts characters, not octets, and so writes lines that are too long.
 */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /**
     * The UTF-8 bytes of the folded lines.
     *
     * @param lines each ended by CR LF; neither character stands anywhere else
     */
    static byte[] of(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 16);
        int octets = 0;
        int copied = 0;
        for (int i = 0; i < lines.length(); ) {
            int c = lines.codePointAt(i);
            if (c == '\r' || c == '\n') {
                octets = 0;
            } else if (octets + octetsOf(c) > MOST_OCTETS) {
                folded.append(lines, copied, i).append(FOLD);
                copied = i;
                octets = 1 + octetsOf(c);
            } else {
                octets += octetsOf(c);
            }
            i += Character.charCount(c);
        }
        folded.append(lines, copied, lines.length());
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int octetsOf(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
