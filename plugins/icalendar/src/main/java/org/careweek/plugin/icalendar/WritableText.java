package org.careweek.plugin.icalendar;

import java.util.regex.Pattern;

/**
 * Any text, made fit for a line-based UTF-8 document: every kind of line break becomes a line feed (which the writer
 * escapes), other control characters are left out, and half a surrogate pair becomes U+FFFD.
 */
final class WritableText {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");
    private static final int REPLACEMENT = 0xFFFD;

    private WritableText() {}

    static String of(String text) {
        return isWritable(text) ? text : madeWritable(text);
    }

    /** Nearly every text is writable as it stands, and is spared what follows. */
    private static boolean isWritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean writable =
                    c == '\n' || !Character.isISOControl(c) && !isHalfAPair(c) && c != '\u2028' && c != '\u2029';
            if (!writable) {
                return false;
            }
        }
        return true;
    }

    private static String madeWritable(String text) {
        StringBuilder writable = new StringBuilder(text.length());
        LINE_BREAK
                .matcher(text)
                .replaceAll("\n")
                .codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .map(c -> isHalfAPair(c) ? REPLACEMENT : c)
                .forEach(writable::appendCodePoint);
        return writable.toString();
    }

    private static boolean isHalfAPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
