package org.careweek.plugin.x12;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Looks for statements in a file in the plainest way, without any part of the reader. */
final class PlainScan {

    private PlainScan() {}

    /** Whether EB, any one character, and one of these codes follow each other, line breaks or not. */
    static boolean hasStatement(byte[] file, String codes) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return Stream.of(text, text.replace("\r", ""), text.replace("\n", ""), text.replaceAll("[\r\n]", ""))
                .anyMatch(it -> has(it, codes));
    }

    private static boolean has(String text, String codes) {
        for (int at = text.indexOf("EB"); at >= 0; at = text.indexOf("EB", at + 1)) {
            if (at + 3 < text.length() && codes.indexOf(text.charAt(at + 3)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
