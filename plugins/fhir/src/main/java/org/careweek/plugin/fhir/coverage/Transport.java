package org.careweek.plugin.fhir.coverage;

import java.io.IOException;

/**
 * Carries a question to a payer and its answer back: over HTTP, or however a site and its payer agreed on. It asks once, and ends
 * when its thread is interrupted. Safe for concurrent use.
 */
public interface Transport {

    /**
     * The payer's answer to a question.
     *
     * @param question a CoverageEligibilityRequest in JSON
     * @return a CoverageEligibilityResponse, a Bundle that holds it, or an OperationOutcome, in JSON
     * @throws IOException if there is no answer
     * @throws InterruptedException if the thread was interrupted
     */
    byte[] ask(byte[] question) throws IOException, InterruptedException;
}
