package org.careweek.spi.insurance;

import java.io.IOException;

/**
 * Carries a question to a payer and its answer back, in the format of the verifier that asks: over HTTP, a file exchange, or
 * whatever a site and its payer agreed on. It asks once, and ends when its thread is interrupted. Safe for concurrent use.
 */
public interface Transport {

    /**
     * The payer's answer to a question.
     *
     * @param question as the verifier wrote it
     * @return what came back, whatever that is; what it says is the verifier's to find out
     * @throws NotAnsweredException if there is no answer, and the transport knows why, or when to ask again
     * @throws IOException if there is no answer: nobody is there, and the same question may be asked again
     * @throws InterruptedException if the thread was interrupted
     */
    byte[] ask(byte[] question) throws IOException, InterruptedException;
}
