package org.careweek.example.clinic.benefits;

import java.io.IOException;

/** A file of payers' answers in one of the formats that they are sent in. */
interface AnswerFile {

    /**
     * Reads it from its beginning to its end. It can be read more than once.
     *
     * @return whether a payer's answer is what it holds, damaged or not; if not, nothing in it is a payer's
     * @throws IOException if it cannot be read, or the listener throws it
     */
    boolean read(AnswerListener listener) throws IOException;
}
