package org.careweek.plugin.fhir.coverage;

import java.util.Objects;
import org.careweek.core.program.PrivateText;

/**
 * Under which addresses a payer's server knows a member, such as {@code Patient/1}, {@code https://payer.example/fhir/Patient/1} or a
 * {@code urn:uuid:}. They tell a payer nothing that it does not know. Prints nothing of it.
 *
 * @param patient the member
 * @param coverage the member's insurance
 * @param insurer who is asked, an organization
 */
public record CoverageReferences(PrivateText patient, PrivateText coverage, PrivateText insurer) {

    public CoverageReferences {
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(insurer, "insurer");
    }

    @Override
    public String toString() {
        return "CoverageReferences[private]";
    }
}
