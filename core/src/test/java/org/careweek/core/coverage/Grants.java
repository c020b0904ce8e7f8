package org.careweek.core.coverage;

import java.time.LocalDate;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;

/** Authorizations and services by the number of their dates, counted from a Monday. */
final class Grants {

    static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);

    private Grants() {}

    static Authorization days(String id, LevelOfCare level, int from, int through, int days) {
        return of(id, level, from, through, AuthorizedUnits.of(days, UnitKind.DAYS));
    }

    static Authorization of(String id, LevelOfCare level, int from, int through, AuthorizedUnits granted) {
        return new Authorization(AuthorizationId.of(id), level, day(from), day(through), granted);
    }

    static ServiceLine line(String session, int day, LevelOfCare level, UnitKind kind, int minutes) {
        return new ServiceLine(new SessionId(session), day(day), level, kind, TreatmentTime.ofMinutes(minutes));
    }

    static LocalDate day(int number) {
        return MONDAY.plusDays(number);
    }
}
