package org.careweek.plugin.journal;

/** A journal cannot be read or written. Says what and where, and nothing of what it holds. */
public final class JournalException extends Exception {

    private static final long serialVersionUID = 1;

    private final Code code;
    private final long offset;

    JournalException(Code code, long offset) {
        super(code.sentence + " (" + code + " at byte " + offset + ")");
        this.code = code;
        this.offset = offset;
    }

    /** What is the matter. */
    public enum Code {
        /** The file begins otherwise. */
        NO_JOURNAL("the file is no journal of attendance"),
        /** Written by a later version, whose records may mean something else. */
        LATER_VERSION("the journal was written by a later version"),
        /** A byte is not what it was when it was written. */
        DAMAGED("the journal is damaged"),
        /** The bytes of a record are as they were written, but say nothing that an event can be. */
        NO_EVENT("a record of the journal holds no event"),
        /** Another writer has it. */
        IN_USE("another writer has the journal"),
        /** More than a record may hold, 1 MiB. */
        TOO_LONG("the events are too long for one record"),
        /** A text with half of a surrogate pair. */
        NO_UNICODE("a text of an event is no Unicode"),
        /** Reading or writing failed. What was appended before is there; the journal must be opened again. */
        FAILED("the journal could not be read or written"),
        /** Writing failed before, or the journal was closed. */
        CLOSED("the journal is closed"),
        /** Its length is not what this writer left: somebody else wrote to it, or cut something off. It stays as it is. */
        CHANGED("somebody else changed the journal");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }
    }

    /** What is the matter. */
    public Code code() {
        return code;
    }

    /** Where in the file, in bytes from its start. */
    public long offset() {
        return offset;
    }
}
