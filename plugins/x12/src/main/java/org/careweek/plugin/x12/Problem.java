package org.careweek.plugin.x12;

import java.util.Objects;

/**
 * Something in a file that is not as it should be. Repeats nothing of the file.
 *
 * @param place where
 * @param kind what
 */
public record Problem(Place place, Kind kind) {

    /** What may be wrong with a file. */
    public enum Kind {
        NOT_X12("no interchange begins here", true),
        UNREADABLE("a segment cannot be read", true),
        CONTROL_CHARACTER("a control character stands in data", true),
        CUT_OFF("the file ends, or another interchange begins, before this one is closed", true),
        ENVELOPE("a count or a control number does not agree, or the envelope is malformed", true),
        SEGMENT_TOO_LONG(
                "a segment is longer than 4096 bytes, or has more than 100 elements, 99 repeats of one, or 400 parts",
                true),
        TOO_MANY_SEGMENTS(
                "a transaction holds more than 50000 segments, 1000000 parts or 16 MiB, and the rest of it is left out",
                true),
        TOO_MANY_ANSWERS(
                "a file that is read as a whole makes more than 50000 statements or holds more than 1000000 parts, and the rest is left out",
                true),
        TOO_MANY_PROBLEMS("a file that is read as a whole has more than 1000 problems, and the rest is left out", true),
        UNEXPECTED_SEGMENT("a segment does not belong here", true),
        INCOMPLETE("a segment lacks something that it must have, or has more than it may", false),
        BAD_DATE("a date cannot be read", false),
        ACCEPTED_ONLY("the payer says that it received the question, and answers nothing", false),
        TURNED_DOWN("the payer turned the question down for its form, and answers nothing", false),
        OTHER_TRANSACTION("a transaction is no eligibility answer", false);

        private final String text;
        private final boolean isDamage;

        Kind(String text, boolean isDamage) {
            this.text = text;
            this.isDamage = isDamage;
        }

        /** Whether part of a transaction may be lost or altered by it, so that nothing can be concluded from the rest. */
        public boolean isDamage() {
            return isDamage;
        }
    }

    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(kind, "kind");
    }

    /** What is wrong, in words. */
    public String text() {
        return kind.text;
    }

    @Override
    public String toString() {
        return place + ": " + kind.text;
    }
}
