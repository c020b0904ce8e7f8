package org.careweek.example.benchmarks;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads a file by the library that our reader uses, with as little schema, and does nothing with what it reads. */
final class RawStaedi {

    private static final EDIInputFactory FACTORY = EDIInputFactory.newFactory();

    private RawStaedi() {}

    /** How many transactions there are; that is the only thing that is looked at. */
    static long read(byte[] file) {
        long transactions = 0;
        try (EDIStreamReader reader = FACTORY.createEDIStreamReader(new ByteArrayInputStream(file), "ISO-8859-1")) {
            while (reader.hasNext()) {
                if (reader.next() == EDIStreamEvent.START_TRANSACTION) {
                    transactions++;
                }
            }
        } catch (EDIStreamException | IOException unreadable) {
            throw new IllegalStateException("the sample cannot be read", unreadable);
        }
        return transactions;
    }
}
