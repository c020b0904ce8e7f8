package org.careweek.example.clinic.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a file is to hold, written when its turn comes, so that a long one is never in memory as a whole. */
@FunctionalInterface
public interface FileContent {

    /**
     * Writes all of it. The stream is not closed.
     *
     * @throws IOException if the stream throws it; nothing of the set is kept then
     */
    void writeTo(OutputStream out) throws IOException;

    /** Contents that are in memory already, by the same names in the same order. */
    static Map<String, FileContent> all(Map<String, byte[]> files) {
        Map<String, FileContent> contents = new LinkedHashMap<>();
        files.forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
        return contents;
    }
}
