package org.careweek.example.clinic.input.attendance;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** The rest of a file, which tells now and then how much of that was read. */
final class ToldBytes extends FilterInputStream {

    private static final int BETWEEN_TELLINGS = 1 << 20;

    private final LongConsumer told;
    private long position;
    private long nextTold;

    /**
     * @param position how many bytes of the file come before
     * @param told takes how many bytes of the file were read
     */
    ToldBytes(InputStream in, long position, LongConsumer told) {
        super(in);
        this.position = position;
        this.nextTold = position + BETWEEN_TELLINGS;
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        pass(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        pass(read);
        return read;
    }

    private void pass(int read) {
        position += Math.max(0, read);
        if (position >= nextTold) {
            nextTold = position + BETWEEN_TELLINGS;
            told.accept(position);
        }
    }
}
