package org.careweek.spi;

import java.time.Duration;

/** How much a host takes from a plugin, and how long it waits. */
final class Limits {

    /** The largest document. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    /** The longest text of an answer, in characters. */
    static final int MOST_TEXT = 64 * 1024;

    /** The most rows that the policies of an answer may have together. */
    static final int MOST_ITEMS = 10_000;

    /** How many calls of one remote plugin run at once; one that does not come back counts until it does. */
    static final int MOST_AT_ONCE = 4;

    /** After how many deadlines missed in a row a remote plugin is asked no more. */
    static final int MOST_MISSED = 3;

    /** How long a remote plugin may take, unless the application says otherwise. */
    static final Duration DEADLINE = Duration.ofSeconds(20);

    private Limits() {}
}
