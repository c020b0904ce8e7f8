package org.careweek.plugin.fhir.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and nothing else, up to a number of bytes. Everything before malformed bytes is read before these are refused. A byte
 * order mark at the beginning is left out. Closing it closes nothing.
 */
final class Utf8 extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 8192;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private long left;
    private boolean isAtStart = true;
    private boolean isAtEnd;
    private boolean isTooLong;

    Utf8(InputStream in, long most) {
        this.in = in;
        this.left = most;
    }

    /** Whether there was more than is read. */
    boolean isTooLong() {
        return isTooLong;
    }

    /**
     * As many characters as there are at hand.
     *
     * @throws CharacterCodingException if the next bytes are no UTF-8
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, isAtEnd);
            int count = chars.position();
            if (count > 0 && isAtStart) {
                isAtStart = false;
                if (buffer[offset] == BYTE_ORDER_MARK) {
                    System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
                    chars.position(--count);
                }
            }
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (isAtEnd) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int wanted = (int) Math.min(bytes.remaining(), left + 1);
        int got = in.read(bytes.array(), bytes.position(), wanted);
        if (got > left) {
            isTooLong = true;
            got = (int) left;
        }
        isAtEnd = got <= 0;
        if (got > 0) {
            bytes.position(bytes.position() + got);
            left -= got;
        }
        bytes.flip();
    }

    @Override
    public void close() {}
}
