package org.careweek.plugin.fhir.coverage;

import java.io.ByteArrayInputStream;

/** Gives one to seven bytes at a time, whatever it is asked for. */
final class Trickle extends ByteArrayInputStream {

    private int last;

    Trickle(byte[] document) {
        super(document);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        last = last % 7 + 1;
        return super.read(buffer, offset, Math.min(length, last));
    }
}
