package org.careweek.example.payer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationLedger;
import org.careweek.core.coverage.AuthorizedWeek;
import org.careweek.core.coverage.CoverageCheck;
import org.careweek.core.coverage.Reservations;
import org.careweek.core.coverage.ServiceLine;
import org.careweek.spi.insurance.KnownAuthorizations;
import org.careweek.spi.insurance.Verification;
import org.careweek.spi.insurance.Verifications;

/**
 * From a payer's answer to a week that it pays for. An answer says how much a plan covers, and seldom what was authorized: that
 * somebody reads in a letter or hears on the telephone, and enters.
 *
 * @param week what the authorizations leave for the week, as a scheduler needs it
 * @param firstUncovered the date of the first session of the plan that nothing pays for
 */
record AuthorizedPlan(AuthorizedWeek week, Optional<LocalDate> firstUncovered) {

    // tag::plan[]
    static AuthorizedPlan of(Verification answered, List<Authorization> entered, List<ServiceLine> planned) {
        Verifications asked = new Verifications(List.of(answered));
        KnownAuthorizations known = KnownAuthorizations.of(asked, entered);
        AuthorizationLedger books = AuthorizationLedger.of(known.usable());
        CoverageCheck check = CoverageCheck.standard();
        return new AuthorizedPlan(
                AuthorizedWeek.of(books, planned, check),
                Reservations.of(books, planned, check)
                        .firstUncovered()
                        .map(it -> it.line().date()));
    }
    // end::plan[]

    @Override
    public String toString() {
        return "AuthorizedPlan[private]";
    }
}
