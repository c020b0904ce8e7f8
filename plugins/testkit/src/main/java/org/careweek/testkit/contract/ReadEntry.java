package org.careweek.testkit.contract;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An appointment as it was read back from a document. A text that the document does not hold is empty.
 *
 * @param uid the name under which the document has it; empty where the format has none
 * @param start included
 * @param end excluded
 * @param cancelled whether the document says that it will not be held
 * @param revision the document's number of its version; empty where the format has none
 * @param title what it is called
 * @param location where it is
 * @param description what it is about
 */
public record ReadEntry(
        String uid,
        Instant start,
        Instant end,
        boolean cancelled,
        OptionalInt revision,
        String title,
        String location,
        String description) {

    public ReadEntry {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(description, "description");
    }
}
