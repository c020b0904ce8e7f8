package org.careweek.plugin.benefits;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads bytes as UTF-8, and nothing that is none. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text without a byte order mark; empty where the bytes are none, and the line in which they are not is told. */
    static Optional<String> decode(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.add(lineAtEnd(text), "text in UTF-8");
            return Optional.empty();
        }
        boolean isMarked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(text.subSequence(isMarked ? 1 : 0, text.length()).toString());
    }

    /** In which line a character after this text would stand; a carriage return with a line feed is one end. */
    static long lineAtEnd(CharSequence text) {
        long line = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean isReturnAlone = text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (text.charAt(i) == '\n' || isReturnAlone) {
                line++;
            }
        }
        return line;
    }
}
