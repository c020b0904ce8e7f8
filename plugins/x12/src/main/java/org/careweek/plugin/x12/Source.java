package org.careweek.plugin.x12;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a file into segments, a bounded number of bytes at a time. Written by hand, since the library ends at the first byte
 * that it does not expect: this is where a byte order mark, line breaks, text between interchanges and segments without an end
 * are dealt with, and where reading can go on. Not safe for concurrent use.
 */
final class Source {

    static final int LONGEST = 4096;
    private static final int HEADER = 106;
    private static final int ISA11 = 82;
    private static final int ISA16 = 104;

    /**
     * A segment with its terminator.
     *
     * @param bytes what the library is to read
     * @param isHeader whether it begins an interchange
     * @param flaw what is wrong with it already
     */
    record Raw(byte[] bytes, boolean isHeader, Optional<Problem.Kind> flaw) {

        /** Whether it has this name. */
        boolean is(String tag) {
            if (bytes.length <= tag.length() || Character.isLetterOrDigit(bytes[tag.length()])) {
                return false;
            }
            for (int i = 0; i < tag.length(); i++) {
                if (bytes[i] != tag.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final LookAhead in;
    private boolean isOpen;
    private boolean isFirst = true;
    private int[] delimiters = {};

    Source(InputStream in) {
        this.in = new LookAhead(in);
    }

    /** The next segment; empty at the end of the file. */
    Optional<Raw> next() throws IOException {
        skipMarkAndBreaks();
        if (isHeaderNext()) {
            return Optional.of(header());
        }
        if (in.peek(0) < 0) {
            return Optional.empty();
        }
        Raw segment = isOpen ? segment() : junk();
        if (segment.is("IEA")) {
            isOpen = false;
        }
        return Optional.of(segment);
    }

    private void skipMarkAndBreaks() throws IOException {
        if (isFirst) {
            isFirst = false;
            if (in.peek(0) == 0xEF && in.peek(1) == 0xBB && in.peek(2) == 0xBF) {
                in.skip(3);
            }
        }
        while (isBreak(in.peek(0)) || isSpace(in.peek(0))) {
            in.skip(1);
        }
    }

    /** Between segments spaces say nothing, and between interchanges tabs say as little. */
    private boolean isSpace(int character) {
        return character == ' ' && !delimits(' ') || character == '\t' && !isOpen;
    }

    private boolean isHeaderNext() throws IOException {
        return in.peek(0) == 'I'
                && in.peek(1) == 'S'
                && in.peek(2) == 'A'
                && in.peek(3) >= 0
                && !Character.isLetterOrDigit(in.peek(3));
    }

    /** The header has a fixed length, and its places say what the delimiters are. */
    private Raw header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEADER);
        while (bytes.size() < HEADER) {
            int next = in.read();
            if (next < 0) {
                return new Raw(bytes.toByteArray(), true, Optional.of(Problem.Kind.CUT_OFF));
            }
            if (bytes.size() == HEADER - 1 || !isBreak(next)) {
                bytes.write(next);
            }
        }
        byte[] header = bytes.toByteArray();
        delimiters =
                new int[] {header[3] & 0xFF, header[ISA11] & 0xFF, header[ISA16] & 0xFF, header[HEADER - 1] & 0xFF};
        isOpen = true;
        return new Raw(header, true, Optional.empty());
    }

    /** Everything up to what may be the next header. */
    private Raw junk() throws IOException {
        do {
            in.read();
        } while (!isHeaderNext() && in.peek(0) >= 0);
        return new Raw(new byte[0], false, Optional.of(Problem.Kind.NOT_X12));
    }

    private Raw segment() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        boolean isTooLong = false;
        boolean hasControl = false;
        int end = delimiters[3];
        while (true) {
            int next = in.read();
            if (next < 0 && !new Raw(bytes.toByteArray(), false, Optional.empty()).is("IEA")) {
                return flawed(bytes, Problem.Kind.CUT_OFF);
            }
            if (next == end || next < 0) {
                break;
            }
            if (isBreak(next)) {
                continue;
            }
            hasControl |= isControl(next);
            isTooLong |= bytes.size() >= LONGEST;
            if (!isTooLong) {
                bytes.write(next);
            }
        }
        if (isTooLong) {
            return flawed(bytes, Problem.Kind.SEGMENT_TOO_LONG);
        }
        bytes.write(end);
        if (hasControl) {
            return flawed(bytes, Problem.Kind.CONTROL_CHARACTER);
        }
        Raw segment = new Raw(bytes.toByteArray(), false, Optional.empty());
        return isNamed(segment.bytes()) ? segment : flawed(bytes, Problem.Kind.UNREADABLE);
    }

    /**
     * Whether it begins with a name of two or three letters and digits. The library ends at any other, and to begin again behind
     * each of many takes a long time.
     */
    private boolean isNamed(byte[] segment) {
        int length = 0;
        while (length < segment.length && Characters.isLetterOrDigit(segment[length])) {
            length++;
        }
        int next = length < segment.length ? segment[length] & 0xFF : -1;
        return (length == 2 || length == 3) && (next == delimiters[0] || next == delimiters[3]);
    }

    private static Raw flawed(ByteArrayOutputStream bytes, Problem.Kind flaw) {
        return new Raw(bytes.toByteArray(), false, Optional.of(flaw));
    }

    /** Line breaks stand between or inside segments of wrapped files, unless they delimit something. */
    private boolean isBreak(int character) {
        return (character == '\r' || character == '\n') && !delimits(character);
    }

    private boolean isControl(int character) {
        return (character < ' ' || character == 127) && !delimits(character);
    }

    private boolean delimits(int character) {
        if (isOpen) {
            for (int delimiter : delimiters) {
                if (delimiter == character) {
                    return true;
                }
            }
        }
        return false;
    }
}
