package org.careweek.testkit.canary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes that addresses and forms write after a percent sign. */
final class Percents {

    private static final int DIGITS = 2;

    private Percents() {}

    static String undone(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length()) {
            int next = text.charAt(at) == '%' ? Hex.at(text, at + 1, DIGITS) : Hex.NONE;
            if (next == Hex.NONE) {
                flush(bytes, plain);
                plain.append(text.charAt(at++));
            } else {
                bytes.write(next);
                at += 1 + DIGITS;
            }
        }
        flush(bytes, plain);
        return plain.toString();
    }

    private static void flush(ByteArrayOutputStream bytes, StringBuilder plain) {
        plain.append(bytes.toString(StandardCharsets.UTF_8));
        bytes.reset();
    }
}
