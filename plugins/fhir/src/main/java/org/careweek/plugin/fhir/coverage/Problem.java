package org.careweek.plugin.fhir.coverage;

import java.util.Objects;

/**
 * Something in a document that is not as it should be. Repeats nothing of the document.
 *
 * @param place where
 * @param kind what
 */
public record Problem(Place place, Kind kind) {

    /** What may be wrong with a document. */
    public enum Kind {
        NOT_JSON("the text is no JSON from here on", true),
        CUT_OFF("the document ends before it is complete", true),
        TRAILING("something follows the end of the document", true),
        BAD_ENCODING("the text is not well-formed UTF-8", true),
        TOO_LARGE("there is more than is read: of text, of digits, of levels, or of values", true),
        DUPLICATE_NAME("a name stands twice in one object", true),
        OTHER_RESOURCE("a resource is no eligibility response", true),
        WRONG_TYPE("a value is of another type than it must be, or empty", true),
        INCOMPLETE("something is missing here that must be there", true),
        BAD_DATE("a date cannot be read", true),
        UNKNOWN_MODIFIER("an extension that is not known changes the meaning of what holds it", true),
        NO_RESPONSE("the document holds no eligibility response", false),
        BAD_AMOUNT("an amount cannot be read, and is left out", false),
        TURNED_DOWN("the payer turned the question down, and answers nothing", false),
        NOT_NOW("the payer says that it cannot answer now", false);

        private final String text;
        private final boolean isDamage;

        Kind(String text, boolean isDamage) {
            this.text = text;
            this.isDamage = isDamage;
        }

        /** Whether part of an answer may be lost or altered by it, so that nothing can be concluded from the rest. */
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
