package org.careweek.plugin.x12;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Words that payers send: UTF-8 where they are, and otherwise one character a byte, so that nothing is lost. */
final class Texts {

    private Texts() {}

    /** The words that were read one character a byte. */
    static String decoded(String bytes) {
        if (bytes.chars().allMatch(c -> c < 128)) {
            return bytes;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            return bytes;
        }
    }
}
