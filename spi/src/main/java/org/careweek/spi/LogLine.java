package org.careweek.spi;

/** The shape of what a plugin says for a log: safe to print in a terminal, a log or a table. */
public final class LogLine {

    private static final int LONGEST = 500;

    private LogLine() {}

    /**
     * The same text.
     *
     * @param reason why a plugin gives no answer; names what stood in the way, and nothing of a person
     * @throws IllegalArgumentException unless it is one line of 1 to 500 characters, not blank
     */
    public static String reason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST || reason.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a reason must be one line of 1 to 500 characters");
        }
        return reason;
    }
}
