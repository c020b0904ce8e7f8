package org.careweek.plugin.x12;

/** The characters that X12 text may hold. */
final class Characters {

    private static final String EXTENDED = "!\"&'()*+,-./:;?= %~@[]_{}\\|<>#$";

    private Characters() {}

    static boolean isLetterOrDigit(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Whether a text consists of the extended character set, without the delimiters. */
    static boolean canCarry(String text, Delimiters delimiters) {
        return text.chars().allMatch(c -> (isLetterOrDigit(c) || EXTENDED.indexOf(c) >= 0) && !delimiters.has(c));
    }
}
