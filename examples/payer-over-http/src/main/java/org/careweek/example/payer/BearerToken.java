package org.careweek.example.payer;

import java.io.IOException;

/** Where a site keeps the token by which its payer knows it. Safe for concurrent use. */
@FunctionalInterface
public interface BearerToken {

    /**
     * A copy of the token, which whoever asks overwrites after use. Asked for once a question, within its deadline, so that a
     * token can be changed at any time and nobody else has to keep it.
     *
     * @throws IOException if it cannot be had now
     */
    char[] fetch() throws IOException;
}
