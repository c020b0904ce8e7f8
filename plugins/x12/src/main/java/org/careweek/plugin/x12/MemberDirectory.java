package org.careweek.plugin.x12;

import java.util.Optional;
import org.careweek.spi.insurance.MemberReference;

/** A site's own records of who is insured how. Safe for concurrent use. */
public interface MemberDirectory {

    /** What a payer needs to find the member; empty if the site knows none of that name. */
    Optional<Member> find(MemberReference member);
}
