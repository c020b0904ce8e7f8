package org.careweek.plugin.icalendar.busy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a calendar, each put together from those that continue it. They are put together as bytes, since writers fold in the
 * middle of a character, and only then taken for text. A line ends with LF or CR LF. Not safe for concurrent use.
 */
final class UnfoldedLines {

    private final byte[] bytes;
    private final int longest;
    private final Refusals refusals;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private byte[] line = new byte[256];
    private int length;
    private int next;
    private int lines;
    private Place place = new Place(1, 0);

    UnfoldedLines(byte[] bytes, int longest, Refusals refusals) {
        this.bytes = bytes;
        this.longest = longest;
        this.refusals = refusals;
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        this.next = marked ? 3 : 0;
    }

    boolean hasNext() {
        return next < bytes.length;
    }

    /** Where the line that came last begins. */
    Place place() {
        return place;
    }

    /** The next line; nothing where it was refused. */
    Optional<String> next() {
        place = new Place(lines + 1, next);
        length = 0;
        boolean fits = true;
        do {
            int end = next;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            int till = end > next && bytes[end - 1] == '\r' && end < bytes.length ? end - 1 : end;
            fits &= length + (till - next) <= longest;
            if (fits) {
                append(next, till);
            }
            lines++;
            next = Math.min(bytes.length, end + 1);
        } while (continues());
        if (!fits) {
            refusals.add(
                    RefusalReason.LINE_TOO_LONG,
                    place.line(),
                    place.offset(),
                    "a line of at most " + longest + " bytes, unfolded");
            return Optional.empty();
        }
        return text();
    }

    private boolean continues() {
        boolean continues = next < bytes.length && (bytes[next] == ' ' || bytes[next] == '\t');
        next += continues ? 1 : 0;
        return continues;
    }

    private void append(int from, int till) {
        if (length + (till - from) > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + (till - from)));
        }
        System.arraycopy(bytes, from, line, length, till - from);
        length += till - from;
    }

    private Optional<String> text() {
        ByteBuffer in = ByteBuffer.wrap(line, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        decoder.reset();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int wrong = offsetOf(in.position());
            refusals.add(RefusalReason.NOT_UTF8, place.line(), wrong, "UTF-8 text, also at byte " + wrong);
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    /** Where in the calendar a byte of the unfolded line is. */
    private int offsetOf(int unfolded) {
        int offset = place.offset();
        int passed = 0;
        while (true) {
            boolean lineFeed = bytes[offset] == '\n';
            boolean ending =
                    lineFeed || bytes[offset] == '\r' && offset + 1 < bytes.length && bytes[offset + 1] == '\n';
            if (!ending && passed == unfolded) {
                return offset;
            }
            passed += ending ? 0 : 1;
            offset += lineFeed ? 2 : 1;
        }
    }
}
