package org.careweek.example.clinic.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Looks through a file of any length once. It is refused where {@link FileText}, which holds a file, refuses it, but never for its length. */
public final class LongText {

    private static final int ROOM = 1 << 16;

    private final Path path;
    private final CharsetDecoder decoder = FileText.strict();
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM);

    /** Never full: no byte of UTF-8 gives more than one. */
    private final CharBuffer chars = CharBuffer.allocate(ROOM);

    private boolean isBegun;
    private boolean isBlank = true;
    private char last;

    /** Where the next character is, a line feed ending a line. */
    private long line = 1;

    private long column = 1;

    /** The same line where a carriage return ends one as well. */
    private long csvLine = 1;

    private OptionalLong lineOfNul = OptionalLong.empty();

    private LongText(Path path) {
        this.path = path;
    }

    /** On which line, from 1, the first NUL of a file is, if there is any; a carriage return ends a line as well. */
    public static Read<OptionalLong> lineOfNul(Path path) {
        List<Problem> missing = FileText.problemsOf(path);
        if (!missing.isEmpty()) {
            return new Read.Refused<>(missing);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new LongText(path).lineOfNul(in);
        } catch (IOException unreadable) {
            return FileText.unreadable(path);
        }
    }

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws IOException also while it is read, where it is no UTF-8
     */
    public static Reader reader(Path path) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), FileText.strict()));
        text.mark(1);
        if (text.read() != FileText.BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private Read<OptionalLong> lineOfNul(InputStream in) throws IOException {
        int read;
        do {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            CoderResult result = decoder.decode(bytes, chars, read < 0);
            bytes.compact();
            chars.flip();
            while (chars.hasRemaining()) {
                pass(chars.get());
            }
            chars.clear();
            if (result.isError()) {
                return FileText.notUtf8(path, new Place.Position(line, column));
            }
        } while (read >= 0);
        return isBlank ? FileText.empty(path) : new Read.Whole<>(lineOfNul);
    }

    private void pass(char one) {
        if (one == 0 && lineOfNul.isEmpty()) {
            lineOfNul = OptionalLong.of(csvLine);
        }
        isBlank &= Character.isWhitespace(one) || !isBegun && one == FileText.BYTE_ORDER_MARK;
        isBegun = true;
        csvLine += one == '\r' || one == '\n' && last != '\r' ? 1 : 0;
        line += one == '\n' ? 1 : 0;
        column = one == '\n' ? 1 : column + 1;
        last = one;
    }
}
