package org.careweek.plugin.fhir.coverage;

import java.util.List;

/**
 * All of a document of answers.
 *
 * @param responses in the order of the document
 * @param problems what is not as it should be, in the order in which it was found
 */
public record CoverageResponses(List<CoverageResponse> responses, List<Problem> problems) {

    public CoverageResponses {
        responses = List.copyOf(responses);
        problems = List.copyOf(problems);
    }

    /** Whether part of it may be lost or altered. */
    public boolean isDamaged() {
        return problems.stream().anyMatch(it -> it.kind().isDamage());
    }
}
