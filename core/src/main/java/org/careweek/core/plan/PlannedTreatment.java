package org.careweek.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TreatmentTime;

/**
 * When some sessions give treatment: stretches between their breaks, worked out once. They are added up anew each time, as a
 * policy says which services count, and nothing is allocated for it. Immutable.
 */
final class PlannedTreatment {

    static final PlannedTreatment NONE = new PlannedTreatment(List.of());

    private static final CountingPolicy EVERY_SERVICE = CountingPolicy.everySession();

    private record Stretch(ServiceType service, long start, long end) {}

    private final ServiceType[] services;
    private final long[] starts;
    private final long[] ends;

    private PlannedTreatment(List<Stretch> byStart) {
        this.services = byStart.stream().map(Stretch::service).toArray(ServiceType[]::new);
        this.starts = byStart.stream().mapToLong(Stretch::start).toArray();
        this.ends = byStart.stream().mapToLong(Stretch::end).toArray();
    }

    /** The treatment of the sessions that lies in a time. */
    static PlannedTreatment of(List<Session> sessions, InstantRanges time) {
        if (sessions.isEmpty()) {
            return NONE;
        }
        List<Stretch> stretches = new ArrayList<>();
        for (Session session : sessions) {
            for (InstantRange range : session.treatment().intersection(time).ranges()) {
                stretches.add(new Stretch(
                        session.service(),
                        range.start().getEpochSecond(),
                        range.end().getEpochSecond()));
            }
        }
        stretches.sort(Comparator.comparingLong(Stretch::start));
        return new PlannedTreatment(stretches);
    }

    /** How much there is of all services, in whole minutes; a minute counts once. */
    int minutes() {
        return minutes(EVERY_SERVICE);
    }

    /** How much there is of the services that count, in whole minutes; a minute counts once. */
    int minutes(CountingPolicy counting) {
        long seconds = 0;
        long until = Long.MIN_VALUE;
        for (int i = 0; i < starts.length; i++) {
            if (ends[i] > until && counting.counts(services[i])) {
                seconds += ends[i] - Math.max(starts[i], until);
                until = ends[i];
            }
        }
        return (int) TreatmentTime.wholeMinutesIn(seconds);
    }
}
