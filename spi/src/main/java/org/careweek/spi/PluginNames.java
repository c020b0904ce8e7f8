package org.careweek.spi;

/** The one shape that ids and capabilities of plugins share. */
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

    private static boolean isAllowed(int c) {
        return isLetterOrDigit(c) || c == '-' || c == '.';
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
