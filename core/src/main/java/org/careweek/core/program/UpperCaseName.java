package org.careweek.core.program;

/** The one shape that the open sets of names share. */
final class UpperCaseName {

    private UpperCaseName() {}

    static void check(String what, String name) {
        boolean wellFormed = !name.isEmpty()
                && isLetter(name.charAt(0))
                && name.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '_');
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    what + " must be upper-case letters, digits and underscores, beginning with a letter");
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
