package org.careweek.plugin.benefits;

import java.util.Optional;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.testkit.contract.InsuranceVerifierContract;
import org.careweek.testkit.contract.PayerBehaviour;

class TableVerifierContractTest extends InsuranceVerifierContract {

    /** An application makes it, with its own table. */
    @Override
    protected boolean isDiscovered() {
        return false;
    }

    /** Nobody is asked, so nobody is away, silent or busy; a table that cannot be read is refused before it is used. */
    @Override
    protected Optional<InsuranceVerifier> facing(PayerBehaviour behaviour) {
        return switch (behaviour) {
            case COVERS -> Optional.of(Csv.verifier(Csv.row()));
            case DENIES -> Optional.of(Csv.verifier(Csv.row("covered", "NO")));
            case SAYS_NEITHER -> Optional.of(Csv.verifier(Csv.row("covered", "UNKNOWN")));
            case SAYS_BOTH -> Optional.of(Csv.verifier(Csv.row(), Csv.row("covered", "NO")));
            case ANSWERS_ANOTHER_QUESTION -> Optional.of(Csv.verifier(Csv.row("covered", "NO", "member", "member-8")));
            case SPEAKS_OF_ANOTHER_LEVEL -> Optional.of(Csv.verifier(Csv.row("covered", "NO", "level", "PHP")));
            case SPEAKS_OF_OTHER_DATES ->
                Optional.of(Csv.verifier(Csv.row("from", "2026-01-01", "through", "2026-11-22")));
            default -> Optional.empty();
        };
    }

    /** A member is only looked for among those of the table, in which any text may stand. */
    @Override
    protected boolean carriesAnyMember() {
        return true;
    }
}
