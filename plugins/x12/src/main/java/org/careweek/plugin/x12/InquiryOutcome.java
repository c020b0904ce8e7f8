package org.careweek.plugin.x12;

import java.util.List;
import java.util.function.Function;

/** What becomes of writing a question: its bytes, or everything in it that the format cannot carry. */
public sealed interface InquiryOutcome {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Written, R> written, Function<Refused, R> refused);

    /** The question as it is sent. Prints nothing of it. */
    final class Written implements InquiryOutcome {

        private final byte[] bytes;

        Written(byte[] bytes) {
            this.bytes = bytes;
        }

        /** A copy of its bytes: ASCII, with neither line breaks nor a byte order mark. */
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public <R> R fold(Function<Written, R> written, Function<Refused, R> refused) {
            return written.apply(this);
        }
    }

    /**
     * Something cannot be carried: it holds a delimiter, or a character outside of the extended character set, or is too long,
     * too short or blank. Nothing is passed through or replaced.
     *
     * @param elements which elements, such as {@code 2100C NM109}, in the order of the question; never empty
     */
    record Refused(List<String> elements) implements InquiryOutcome {

        public Refused {
            elements = List.copyOf(elements);
            if (elements.isEmpty()) {
                throw new IllegalArgumentException("a question can only be refused for an element");
            }
        }

        @Override
        public <R> R fold(Function<Written, R> written, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
