package org.careweek.spi;

/** The shapes that names of plugins have: safe to print in a terminal, a log line or a table. */
final class PluginNames {

    private static final int LONGEST = 64;

    private PluginNames() {}

    static void check(String what, String name) {
        boolean wellFormed = !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars().allMatch(PluginNames::isAllowed)
                && isLetterOrDigit(name.charAt(0));
        if (!wellFormed) {
            throw new IllegalArgumentException(what
                    + " must be 1 to 64 lower-case letters, digits, dots and dashes, and begin with a letter or digit");
        }
    }

    static void checkVisible(String what, String text) {
        boolean wellFormed =
                !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 127);
        if (!wellFormed) {
            throw new IllegalArgumentException(what + " must be 1 to 64 visible ASCII characters");
        }
    }

    private static boolean isAllowed(int c) {
        return isLetterOrDigit(c) || c == '-' || c == '.';
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
