package org.careweek.core.program;

/** Orders texts by code point, which is the order of their UTF-8 bytes too; {@code String} orders by UTF-16 unit. */
public final class CodePointOrder {

    private CodePointOrder() {}

    /** Less than 0, 0, or more than 0, as {@code one} comes before, with or after {@code other}. */
    public static int compare(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length()) {
            int here = one.codePointAt(i);
            int there = other.codePointAt(i);
            if (here != there) {
                return Integer.compare(here, there);
            }
            i += Character.charCount(here);
        }
        return Integer.compare(one.length(), other.length());
    }
}
