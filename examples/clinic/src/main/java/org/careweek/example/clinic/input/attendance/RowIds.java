package org.careweek.example.clinic.input.attendance;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids of rows, to find those that come again: ids that are numbered are marked, and of others there are hashes. Not safe for
 * concurrent use.
 */
final class RowIds {

    private final NumberedIds numbered;
    private final HashedIds hashed;
    private final Set<Long> repeated = new HashSet<>();

    /** @param expected about how many ids will come */
    RowIds(long expected) {
        numbered = new NumberedIds(expected);
        hashed = new HashedIds(expected, repeated);
    }

    void add(byte[] bytes, int from, int to) {
        NumberedIds.Outcome outcome = numbered.add(bytes, from, to);
        if (outcome == NumberedIds.Outcome.UNKNOWN) {
            hashed.add(ByteNames.hash(bytes, from, to));
        } else if (outcome == NumberedIds.Outcome.REPEATED) {
            repeated.add(ByteNames.hash(bytes, from, to));
        }
    }

    /** The hashes of what came more than once so far. */
    Set<Long> repeated() {
        hashed.finish();
        return repeated;
    }
}
