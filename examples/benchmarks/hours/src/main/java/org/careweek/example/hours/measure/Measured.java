package org.careweek.example.hours.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run used, and what it found.
 *
 * @param processorNanos of all threads
 * @param wallNanos on the wall
 * @param peakKibibytes resident at once
 * @param weeks how many lines it found
 * @param hash SHA-256 of those lines, sorted
 */
record Measured(long processorNanos, long wallNanos, long peakKibibytes, int weeks, String hash) {

    private static final Pattern LINE = Pattern.compile("measured ([0-9]+) ([0-9]+) ([0-9]+) ([0-9]+) ([0-9a-f]{64})");

    /** As one line, for another virtual machine to read. */
    String line() {
        return "measured " + processorNanos + " " + wallNanos + " " + peakKibibytes + " " + weeks + " " + hash;
    }

    /** What such a line says; nothing where it is none. */
    static Optional<Measured> parse(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Measured(
                Long.parseLong(found.group(1)),
                Long.parseLong(found.group(2)),
                Long.parseLong(found.group(3)),
                Integer.parseInt(found.group(4)),
                found.group(5)));
    }
}
