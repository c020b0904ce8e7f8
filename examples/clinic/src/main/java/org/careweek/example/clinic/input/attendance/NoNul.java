package org.careweek.example.clinic.input.attendance;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of text, in which there is no NUL. */
final class NoNul extends FilterInputStream {

    NoNul(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one == 0) {
            throw new IOException("a NUL in a text");
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        for (int i = from; i < from + read; i++) {
            if (bytes[i] == 0) {
                throw new IOException("a NUL in a text");
            }
        }
        return read;
    }
}
