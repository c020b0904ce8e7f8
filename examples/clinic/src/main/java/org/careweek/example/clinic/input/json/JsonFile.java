package org.careweek.example.clinic.input.json;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.Shown;
import tools.jackson.databind.JsonNode;

/** Reads a file in one of the formats that name themselves. Fields that a format does not know are left alone. */
public final class JsonFile {

    private static final int MOST_MEBIBYTES = 64;

    private JsonFile() {}

    /**
     * Reads a file, or says everything that is wrong with it.
     *
     * @param format what its field {@code format} must say
     * @param reader takes the document apart and reports what is wrong; what it gives is used only where nothing was
     */
    public static <T> Read<T> read(Path path, String format, Function<Element, T> reader) {
        String file = FileText.nameOf(path);
        return FileText.read(path, MOST_MEBIBYTES)
                .fold(
                        text -> JsonDocument.parse(file, text)
                                .fold(
                                        root -> document(root, new Findings(file, root), format, reader),
                                        Read.Refused::new),
                        Read.Refused::new);
    }

    private static <T> Read<T> document(JsonNode root, Findings findings, String format, Function<Element, T> reader) {
        Element document = Element.root(root, findings);
        boolean readable = document.isObject()
                && document.field("format")
                        .parsed(format, Shown::text, text -> Optional.of(text).filter(format::equals))
                        .isPresent();
        if (!readable) {
            return new Read.Refused<>(findings.inDocumentOrder());
        }
        T value = reader.apply(document);
        return findings.isEmpty() ? new Read.Whole<>(value) : new Read.Refused<>(findings.inDocumentOrder());
    }
}
