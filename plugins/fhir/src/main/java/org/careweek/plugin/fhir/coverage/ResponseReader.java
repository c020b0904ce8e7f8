package org.careweek.plugin.fhir.coverage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads payers' answers: an R4 CoverageEligibilityResponse in JSON, or those in a Bundle. Everything that can be read is read, and
 * the rest is a problem with its place; nothing that a document holds makes it throw. What FHIR does not know is ignored, unless it
 * says that it may not be. Of an OperationOutcome the problem says whether the payer turned the question down, or cannot answer now;
 * a document in which there is neither an answer nor anything wrong is a problem of its own.
 *
 * <p>It reads UTF-8, up to 64 MiB, 32 levels, 65,536 characters of a text, 32 of a number, 200,000 values and 16,777,216 characters of
 * one resource (or of all that stands beside a bundle's entries), and 10,000 problems; what comes after any of these limits is left
 * out, with a problem.
 */
public final class ResponseReader {

    private ResponseReader() {}

    /**
     * Reads a document. The stream is not closed.
     *
     * @throws IOException if the stream itself throws it
     */
    public static void read(InputStream in, ResponseListener listener) throws IOException {
        new DocumentReader(in, listener).read();
    }

    /** Reads a short document, such as the answer to one question. */
    public static CoverageResponses read(byte[] document) {
        List<CoverageResponse> responses = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ResponseListener both = new ResponseListener() {
            @Override
            public void response(CoverageResponse response) {
                responses.add(response);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        };
        try {
            read(new ByteArrayInputStream(document), both);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can always be read", impossible);
        }
        return new CoverageResponses(responses, problems);
    }
}
