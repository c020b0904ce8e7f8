package org.careweek.example.clinic.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careweek.spi.calendar.SiteKey;

/** Reads a site's secret. */
public final class SiteKeyFile {

    private static final byte[] DEMONSTRATION =
            "a demonstration key, known to everybody".getBytes(StandardCharsets.US_ASCII);

    private SiteKeyFile() {}

    /** @param path the file; null for the demonstration key, which protects nothing */
    public static Read<SiteKey> read(Path path) {
        if (path == null) {
            return new Read.Whole<>(SiteKey.of(DEMONSTRATION));
        }
        try {
            return new Read.Whole<>(SiteKey.of(Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            return refused(path, "expected a file that can be read");
        } catch (IllegalArgumentException tooShort) {
            return refused(path, "expected at least 16 bytes");
        }
    }

    private static Read<SiteKey> refused(Path path, String message) {
        return new Read.Refused<>(List.of(new Problem(FileText.nameOf(path), new Place.WholeFile(), message)));
    }
}
