package org.careweek.example.clinic.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a whole file as strict UTF-8, with or without a byte order mark. */
public final class FileText {

    private static final int MEBIBYTE = 1 << 20;

    /** What a text may begin with that is none of it. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /** The last part of a path, which is all of it that a message shows. */
    public static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null || name.toString().isEmpty() ? "." : Shown.plain(name.toString());
    }

    /**
     * @param mostMebibytes the largest file that is read
     */
    public static Read<String> read(Path path, int mostMebibytes) {
        return bytes(path, mostMebibytes).fold(bytes -> decoded(path, bytes), Read.Refused::new);
    }

    /**
     * The bytes of a file that is one.
     *
     * @param mostMebibytes the largest file that is read
     */
    public static Read<byte[]> bytes(Path path, int mostMebibytes) {
        List<Problem> missing = problemsOf(path);
        if (!missing.isEmpty()) {
            return new Read.Refused<>(missing);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(mostMebibytes * MEBIBYTE + 1);
            return bytes.length > mostMebibytes * MEBIBYTE
                    ? refused(
                            path, new Place.WholeFile(), "expected at most " + mostMebibytes + " MiB, but it is larger")
                    : new Read.Whole<>(bytes);
        } catch (IOException unreadable) {
            return unreadable(path);
        }
    }

    /** Why there is no file to be read, if there is none. */
    public static List<Problem> problemsOf(Path path) {
        if (!Files.exists(path)) {
            return List.of(problem(path, new Place.WholeFile(), "expected a file, but there is none"));
        }
        return Files.isDirectory(path)
                ? List.of(problem(path, new Place.WholeFile(), "expected a file, but it is a folder"))
                : List.of();
    }

    /** What is said of a file that is there and whose bytes do not come. */
    public static <T> Read<T> unreadable(Path path) {
        return refused(path, new Place.WholeFile(), "expected a file that can be read, but it cannot");
    }

    private static Read<String> decoded(Path path, byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = strict().decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            return notUtf8(path, endOf(text));
        }
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return unmarked.isBlank() ? empty(path) : new Read.Whole<>(unmarked);
    }

    static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static <T> Read<T> notUtf8(Path path, Place.Position place) {
        return refused(path, place, "expected UTF-8, but the bytes here are something else");
    }

    static <T> Read<T> empty(Path path) {
        return refused(path, new Place.WholeFile(), "expected content, but the file is empty");
    }

    private static Place.Position endOf(String text) {
        long line = 1 + text.chars().filter(c -> c == '\n').count();
        return new Place.Position(line, text.length() - text.lastIndexOf('\n'));
    }

    private static <T> Read<T> refused(Path path, Place place, String message) {
        return new Read.Refused<>(List.of(problem(path, place, message)));
    }

    private static Problem problem(Path path, Place place, String message) {
        return new Problem(nameOf(path), place, message);
    }
}
