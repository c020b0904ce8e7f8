package org.careweek.plugin.weekview.page;

import static j2html.TagCreator.bdi;

import j2html.tags.DomContent;

/**
 * Text that the host brought, made fit to show. Escaping is left to j2html; what no page may hold at all (controls, half
 * surrogates, non-characters) becomes the replacement character, and line breaks and tabs become spaces.
 */
public final class HostText {

    private static final int REPLACEMENT = 0xFFFD;

    private HostText() {}

    /** The text in an element of its own, so that its writing direction cannot turn its neighbours around. */
    public static DomContent shown(String text) {
        return bdi(cleaned(text));
    }

    public static String cleaned(String text) {
        return text.codePoints()
                .map(HostText::fit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int fit(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
        }
        return Character.isISOControl(c) || isHalfOfAPair(c) || isNonCharacter(c) ? REPLACEMENT : c;
    }

    private static boolean isHalfOfAPair(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
