package org.careweek.core.scheduling.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.Session;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.time.InstantRange;

/**
 * Finds each session that begins while its facilitator or its room is still taken, once, beside the one of those before it that
 * ends last. So there are never more double bookings than sessions, however many of them overlap, and together they cover every
 * instant at which a facilitator or a room is taken twice.
 */
record DoubleBookings(ClinicWeek week) {

    List<Advice> found() {
        List<Advice> found = new ArrayList<>();
        addTo(found, AdviceRules.FACILITATOR, session -> session.setting().facilitator());
        addTo(
                found,
                AdviceRules.ROOM,
                session -> PrivateText.of(session.setting().room()));
        return found;
    }

    private void addTo(List<Advice> found, Rule rule, Function<Session, PrivateText> of) {
        Map<PrivateText, Session> endsLast = new HashMap<>();
        for (Session session : week.sessions()) {
            PrivateText taken = of.apply(session);
            if (session.seats() > 0 && !taken.disclose().isBlank()) {
                Session before = endsLast.get(taken);
                if (before != null && before.slot().overlaps(session.slot())) {
                    found.add(new DoubleBooking(rule, before.id(), session.id(), shared(before, session)));
                }
                if (before == null || endsAfter(session, before)) {
                    endsLast.put(taken, session);
                }
            }
        }
    }

    private static boolean endsAfter(Session session, Session other) {
        return session.slot().range().end().isAfter(other.slot().range().end());
    }

    private static InstantRange shared(Session before, Session session) {
        Session endsFirst = endsAfter(session, before) ? before : session;
        return new InstantRange(
                session.slot().range().start(), endsFirst.slot().range().end());
    }
}
