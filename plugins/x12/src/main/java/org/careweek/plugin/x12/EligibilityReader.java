package org.careweek.plugin.x12;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads payers' eligibility answers (271, 005010X279A1): with any delimiters, with a byte order mark, wrapped into lines, and
 * with any number of interchanges and transactions. Everything that can be read is read, and the rest is a problem with its
 * place; nothing that a file holds makes it throw. A transaction of more than 50,000 segments, 1,000,000 parts or 16 MiB is read to there.
 */
public final class EligibilityReader {

    private EligibilityReader() {}

    /**
     * Reads a file of any length. The stream is not closed.
     *
     * <p>What the listener throws ends the reading.
     *
     * @throws IOException if the stream itself throws it
     */
    public static void read(InputStream in, AnswerListener listener) throws IOException {
        new Interchanges(new AnswerBuilder(listener)).read(in);
    }

    /**
     * Reads a short file, such as the answer to one question. Of one with more than 50,000 statements or 1,000,000 parts, or with more than 1,000
     * problems, the rest is left out, and a problem says so.
     */
    public static EligibilityAnswers read(byte[] file) {
        AnswerCollector collector = new AnswerCollector();
        try {
            read(new ByteArrayInputStream(file), collector);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can always be read", impossible);
        }
        return collector.answers();
    }
}
