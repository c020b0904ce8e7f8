package org.careweek.plugin.fhir.coverage;

import java.util.Optional;
import org.careweek.core.coverage.PayerId;
import org.careweek.spi.insurance.MemberReference;

/** A site's own records of who is insured how. Safe for concurrent use. */
public interface CoverageDirectory {

    /** Under which addresses a payer knows a member; empty if the site knows none of that name with that payer. */
    Optional<CoverageReferences> find(PayerId payer, MemberReference member);
}
