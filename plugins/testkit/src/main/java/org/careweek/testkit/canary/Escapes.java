package org.careweek.testkit.canary;

/** Escapes with backslashes, those of JSON and those of calendars. */
final class Escapes {

    private static final int DIGITS = 4;

    private Escapes() {}

    static String undone(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '\\') {
                end++;
            }
            if (end == text.length()) {
                return plain.append(text, at, end).toString();
            }
            at = end == at ? copy(text, at, plain) : undo(text, end - at, end, plain);
        }
        return plain.toString();
    }

    private static int copy(String text, int at, StringBuilder plain) {
        plain.append(text.charAt(at));
        return at + 1;
    }

    /** Undoes a run of backslashes together with the character that comes after it. */
    private static int undo(String text, int run, int at, StringBuilder plain) {
        int unit = text.charAt(at) == 'u' ? Hex.at(text, at + 1, DIGITS) : Hex.NONE;
        // A run of any length, since it may begin with a backslash that is no part of what is escaped.
        if (unit != Hex.NONE) {
            plain.append("\\".repeat((run - 1) / 2)).append((char) unit);
            return at + 1 + DIGITS;
        }
        char next = text.charAt(at);
        plain.append("\\".repeat(run / 2));
        if (run % 2 == 0) {
            plain.append(next);
        } else {
            escaped(next, plain);
        }
        return at + 1;
    }

    private static void escaped(char letter, StringBuilder plain) {
        switch (letter) {
            case 'n', 'N' -> plain.append('\n');
            case 'r' -> plain.append('\r');
            case 't' -> plain.append('\t');
            case 'b' -> plain.append('\b');
            case 'f' -> plain.append('\f');
            case ',', ';', '"', '\'', '/' -> plain.append(letter);
            default -> plain.append('\\').append(letter);
        }
    }
}
