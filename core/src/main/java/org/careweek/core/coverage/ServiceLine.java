package org.careweek.core.coverage;

import java.time.LocalDate;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;

/**
 * One session of one person, as it is to be paid for. Prints nothing of it.
 *
 * @param session the session
 * @param date the local date of service
 * @param level the level of care that it is part of
 * @param kind the unit that it is counted in
 * @param time how long the person is treated, more than nothing; it is what {@link UnitKind#HOURS} count
 */
public record ServiceLine(SessionId session, LocalDate date, LevelOfCare level, UnitKind kind, TreatmentTime time) {

    public ServiceLine {
        if (time.equals(TreatmentTime.ZERO)) {
            throw new IllegalArgumentException("a service line must hold more than 0 minutes");
        }
    }

    /**
     * A session, all of it.
     *
     * @throws IllegalArgumentException if it holds no treatment, but breaks alone
     */
    public static ServiceLine of(Session session, LevelOfCare level, UnitKind kind) {
        return new ServiceLine(session.id(), session.slot().date(), level, kind, session.treatmentTime());
    }

    /** What it uses by itself: a day, a visit or its time. Further sessions of a date share its day. */
    public AuthorizedUnits units() {
        return kind == UnitKind.HOURS ? AuthorizedUnits.ofMinutes(time.minutes()) : AuthorizedUnits.of(1, kind);
    }

    @Override
    public String toString() {
        return "ServiceLine[private]";
    }
}
