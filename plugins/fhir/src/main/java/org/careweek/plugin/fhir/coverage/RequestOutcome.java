package org.careweek.plugin.fhir.coverage;

import java.util.List;
import java.util.function.Function;

/** What becomes of writing a question: its bytes, or everything in it that the format cannot hold. */
public sealed interface RequestOutcome {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Written, R> written, Function<Refused, R> refused);

    /** The question as it is sent. Prints nothing of it. */
    final class Written implements RequestOutcome {

        private final byte[] bytes;

        Written(byte[] bytes) {
            this.bytes = bytes;
        }

        /** A copy of its bytes: JSON in UTF-8. */
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public <R> R fold(Function<Written, R> written, Function<Refused, R> refused) {
            return written.apply(this);
        }
    }

    /**
     * Something cannot be held: an address that is none, or of something else; a text with blanks or other characters than visible
     * ASCII; a date that is far from now. Nothing is passed through or replaced.
     *
     * @param places where it would stand; never empty
     */
    record Refused(List<Place> places) implements RequestOutcome {

        public Refused {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("a question can only be refused for something");
            }
        }

        @Override
        public <R> R fold(Function<Written, R> written, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
