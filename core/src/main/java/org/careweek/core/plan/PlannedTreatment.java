package org.careweek.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private static final PlannedTreatment NONE = new PlannedTreatment(List.of());

    private static final CountingPolicy EVERY_SERVICE = CountingPolicy.everySession();

    /** From a break, or the start, to the next, or the end; in seconds of the epoch. */
    record Stretch(Session session, long start, long end) {}

    private final ServiceType[] services;

    private final long[] starts;
    private final long[] ends;

    private PlannedTreatment(List<Stretch> byStart) {
        this.services = inRuns(byStart.stream().map(each -> each.session().service()));
        this.starts = byStart.stream().mapToLong(Stretch::start).toArray();
        this.ends = byStart.stream().mapToLong(Stretch::end).toArray();
    }

    /** Equal ones in a row as one and the same, so that a policy need be asked of them once. */
    static ServiceType[] inRuns(Stream<ServiceType> services) {
        ServiceType[] runs = services.toArray(ServiceType[]::new);
        for (int i = 1; i < runs.length; i++) {
            runs[i] = runs[i].equals(runs[i - 1]) ? runs[i - 1] : runs[i];
        }
        return runs;
    }

    /** The treatment of sessions that lies in a time, by start. */
    static List<Stretch> stretches(List<Session> sessions, InstantRanges time) {
        List<Stretch> stretches = new ArrayList<>();
        for (Session session : sessions) {
            for (InstantRange range : session.treatment().intersection(time).ranges()) {
                stretches.add(new Stretch(
                        session, range.start().getEpochSecond(), range.end().getEpochSecond()));
            }
        }
        stretches.sort(Comparator.comparingLong(Stretch::start));
        return stretches;
    }

    /** The treatment of some of the sessions. */
    static PlannedTreatment of(List<Stretch> byStart, Predicate<Session> some) {
        List<Stretch> found =
                byStart.stream().filter(each -> some.test(each.session())).toList();
        return found.isEmpty() ? NONE : new PlannedTreatment(found);
    }

    /** How much there is of all services, in whole minutes; a minute counts once. */
    int minutes() {
        return minutes(EVERY_SERVICE);
    }

    /** How much there is of the services that count, in whole minutes; a minute counts once. */
    int minutes(CountingPolicy counting) {
        long seconds = 0;
        long until = Long.MIN_VALUE;
        boolean counts = false;
        for (int i = 0; i < starts.length; i++) {
            if (i == 0 || services[i] != services[i - 1]) {
                counts = counting.counts(services[i]);
            }
            if (counts && ends[i] > until) {
                seconds += ends[i] - Math.max(starts[i], until);
                until = ends[i];
            }
        }
        return (int) TreatmentTime.wholeMinutesIn(seconds);
    }
}
