package org.careweek.plugin.icalendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careweek.spi.calendar.ExportRequest;

/** What the tests want to know of a written document. */
final class Documents {

    private Documents() {}

    static byte[] bytesOf(ExportRequest request) {
        return new ICalendarExporter().export(request).fold(exported -> exported.content(), refused -> {
            throw new AssertionError("was not exported: " + refused.reason());
        });
    }

    static String reasonOf(ExportRequest request) {
        return new ICalendarExporter().export(request).fold(exported -> "exported", refused -> refused.reason());
    }

    /** The document's text, provided that every one of its bytes is part of well-formed UTF-8. */
    static String textOf(ExportRequest request) {
        return decoded(bytesOf(request));
    }

    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError("the bytes are not UTF-8", broken);
        }
    }

    /** The content lines, with folds undone, ended by whatever any reader might take for the end of a line. */
    static List<String> linesOf(ExportRequest request) {
        return List.of(textOf(request).replace("\r\n ", "").split("\\R"));
    }

    /** The content lines up to the colon. */
    static List<String> namesOf(ExportRequest request) {
        return linesOf(request).stream()
                .map(line -> line.startsWith("BEGIN:") || line.startsWith("END:") ? line : line.split(":", 2)[0])
                .toList();
    }
}
