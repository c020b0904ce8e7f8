package org.careweek.plugin.fhir.coverage;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Looks for statements in a document in the plainest way, without any part of the reader. */
final class PlainScan {

    private static final Pattern BLANK = Pattern.compile("[ \t\r\n]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u00([0-7][0-9a-fA-F])");

    private PlainScan() {}

    /** Whether a name and a value follow each other, whatever blanks and escapes they are written with. */
    static boolean hasMember(byte[] document, String name, String value) {
        return text(document).contains("\"" + name + "\":" + value);
    }

    /** Whether a word without blanks stands there. */
    static boolean hasWord(byte[] document, String word) {
        return text(document).contains(word);
    }

    private static String text(byte[] document) {
        String text =
                BLANK.matcher(new String(document, StandardCharsets.ISO_8859_1)).replaceAll("");
        return ESCAPE.matcher(text).replaceAll(it -> escaped(it.group(1)));
    }

    /** An escaped dollar sign or backslash would mean something else where it is put. */
    private static String escaped(String hex) {
        char c = (char) Integer.parseInt(hex, 16);
        return Character.isLetterOrDigit(c) || c == '-' ? String.valueOf(c) : "?";
    }
}
