package org.careweek.testkit.canary;

import java.util.HexFormat;

/** Reads hexadecimal digits out of a text, where there are some. */
final class Hex {

    /** There is no such number at that place. */
    static final int NONE = -1;

    private Hex() {}

    /** The number with so many digits that begins there. */
    static int at(String text, int start, int digits) {
        int end = start + digits;
        if (end > text.length()) {
            return NONE;
        }
        for (int i = start; i < end; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return NONE;
            }
        }
        return HexFormat.fromHexDigits(text, start, end);
    }
}
