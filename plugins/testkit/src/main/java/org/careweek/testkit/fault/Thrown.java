package org.careweek.testkit.fault;

/** What faulty plugins throw. */
final class Thrown {

    private Thrown() {}

    /** Throws what is thrown, though nobody declares it. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Throws again when somebody asks it anything. */
    static final class WhenAsked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WhenAsked() {
            super(Fault.WORDS);
        }

        @Override
        public String getMessage() {
            throw new IllegalStateException(Fault.WORDS);
        }

        @Override
        public String getLocalizedMessage() {
            return getMessage();
        }

        @Override
        public String toString() {
            return getMessage();
        }

        @Override
        public int hashCode() {
            return getMessage().length();
        }

        @Override
        public boolean equals(Object other) {
            return getMessage().equals(other);
        }
    }
}
