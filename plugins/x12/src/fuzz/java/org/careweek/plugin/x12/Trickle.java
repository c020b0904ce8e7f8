package org.careweek.plugin.x12;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives one to seven bytes at a time, whatever it is asked for. */
final class Trickle extends FilterInputStream {

    private int last;

    Trickle(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        last = last % 7 + 1;
        return super.read(buffer, offset, Math.min(length, last));
    }
}
