package org.careweek.plugin.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** The bytes of a journal around its content, and the checksums that hang on each other. Not safe for concurrent use. */
final class Chain {

    static final int HEADER = 24;
    static final int HEAD = 16;
    static final int TAIL = 4;
    static final int MOST = 1 << 20;
    static final long FIRST = 1;
    private static final byte[] MAGIC = {'C', 'A', 'R', 'E', 'W', 'K', 'J', '\n'};
    private static final short VERSION = 1;

    private int last;
    private long number = FIRST;

    /** A new journal's header. */
    byte[] header(long mark) {
        ByteBuffer header = ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .putShort(VERSION)
                .putShort((short) 0)
                .putLong(mark);
        last = checksum(header.array(), 0, header.position());
        return header.putInt(last).array();
    }

    /**
     * Looks at a header.
     *
     * @param length how many bytes of it there are
     * @return whether all of it is there; if not, what there is of it is right
     */
    boolean begin(byte[] header, int length) throws JournalException {
        for (int i = 0; i < Math.min(length, MAGIC.length); i++) {
            if (header[i] != MAGIC[i]) {
                throw new JournalException(JournalException.Code.NO_JOURNAL, 0);
            }
        }
        if (length < HEADER) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(header);
        last = bytes.getInt(HEADER - TAIL);
        if (last != checksum(header, 0, HEADER - TAIL)) {
            throw new JournalException(JournalException.Code.DAMAGED, 0);
        }
        if (bytes.getShort(MAGIC.length) != VERSION) {
            throw new JournalException(JournalException.Code.LATER_VERSION, MAGIC.length);
        }
        return true;
    }

    /** The next record with some content. */
    byte[] record(byte[] content) {
        ByteBuffer record = ByteBuffer.allocate(HEAD + content.length + TAIL);
        record.putInt(content.length).putLong(number);
        record.putInt(chained(record.array(), 0, HEAD - TAIL));
        record.put(content);
        return record.putInt(chained(record.array(), 0, HEAD + content.length)).array();
    }

    /** Goes on behind a record that was written. */
    void follow(byte[] record) {
        last = ByteBuffer.wrap(record).getInt(record.length - TAIL);
        number++;
    }

    /**
     * Looks at the head of the next record.
     *
     * @param length how many bytes of it there are
     * @return how long the content is; less than 0 where the head is not whole, and what there is of it may be right
     */
    int length(byte[] head, int length, long offset) throws JournalException {
        byte[] numbered = ByteBuffer.allocate(HEAD).putInt(0).putLong(number).array();
        for (int i = Integer.BYTES; i < Math.min(length, HEAD - TAIL); i++) {
            if (head[i] != numbered[i]) {
                throw new JournalException(JournalException.Code.DAMAGED, offset);
            }
        }
        if (length < HEAD) {
            return -1;
        }
        ByteBuffer bytes = ByteBuffer.wrap(head);
        int content = bytes.getInt(0);
        boolean isRight = bytes.getInt(HEAD - TAIL) == chained(head, 0, HEAD - TAIL) && content > 0 && content <= MOST;
        if (!isRight) {
            throw new JournalException(JournalException.Code.DAMAGED, offset);
        }
        return content;
    }

    /** Looks at a whole record, and goes on behind it. */
    void check(byte[] record, int length, long offset) throws JournalException {
        int checksum = ByteBuffer.wrap(record).getInt(length - TAIL);
        if (checksum != chained(record, 0, length - TAIL)) {
            throw new JournalException(JournalException.Code.DAMAGED, offset);
        }
        last = checksum;
        number++;
    }

    /** How many records came before. */
    long records() {
        return number - FIRST;
    }

    private int chained(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.allocate(Integer.BYTES).putInt(last).array());
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }
}
