package org.careweek.testkit.canary;

import java.util.Map;

/** The character references of HTML, numbered ones and the five that every page needs. */
final class Entities {

    private static final int LONGEST = 10;

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private Entities() {}

    static String undone(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? end(text, at) : at;
            String meant = end == at ? "" : meaning(text.substring(at + 1, end));
            plain.append(meant.isEmpty() ? text.substring(at, at + 1) : meant);
            at = meant.isEmpty() ? at + 1 : end + 1;
        }
        return plain.toString();
    }

    /** Where the semicolon is, or where it began when none is near. */
    private static int end(String text, int start) {
        int last = Math.min(text.length() - 1, start + LONGEST);
        for (int i = start + 1; i <= last; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return start;
    }

    /** What a reference means, or nothing. */
    private static String meaning(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.getOrDefault(reference, "");
        }
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int point = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(point) ? Character.toString(point) : "";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }
}
