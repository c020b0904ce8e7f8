package org.careweek.core.program;

/** Orders texts by code point, which is the order of their UTF-8 bytes too; {@code String} orders by UTF-16 unit. */
final class CodePointOrder {

    private CodePointOrder() {}

    static int compare(String one, String other) {
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
