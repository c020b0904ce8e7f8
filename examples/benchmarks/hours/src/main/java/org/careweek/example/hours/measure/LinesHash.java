package org.careweek.example.hours.measure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One number for many lines. */
final class LinesHash {

    private LinesHash() {}

    /** SHA-256 of the lines in order, each ended by a line feed, whatever order they come in. */
    static String of(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.stream()
                    .sorted()
                    .map(line -> (line + '\n').getBytes(StandardCharsets.UTF_8))
                    .forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
