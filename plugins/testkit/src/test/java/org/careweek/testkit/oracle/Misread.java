package org.careweek.testkit.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Participant;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.time.WeeklyAvailability;

/** A clinic's week as somebody sees it who gets one thing wrong. */
final class Misread {

    private Misread() {}

    static ClinicWeek seats(ClinicWeek week, int more) {
        return sessions(
                week,
                it -> new Session(
                        it.id(),
                        it.service(),
                        it.slot(),
                        it.breaks(),
                        it.tracks(),
                        Math.max(0, it.seats() + more),
                        it.setting()));
    }

    static ClinicWeek breaks(ClinicWeek week) {
        return sessions(
                week,
                it -> new Session(it.id(), it.service(), it.slot(), List.of(), it.tracks(), it.seats(), it.setting()));
    }

    private static ClinicWeek sessions(ClinicWeek week, UnaryOperator<Session> change) {
        return new ClinicWeek(
                week.policy(),
                week.calendar(),
                week.week(),
                week.sessions().stream().map(change).toList(),
                week.requests());
    }

    /** Only of a policy of one layer. */
    static ClinicWeek counting(ClinicWeek week) {
        HourPolicy policy = week.policy();
        HourPolicy wrong = policy.counting().equals(CountingPolicy.everySession())
                ? policy
                : HourPolicy.of(policy.id(), policy.label(), CountingPolicy.everySession(), policy.rows());
        return new ClinicWeek(wrong, week.calendar(), week.week(), week.sessions(), week.requests());
    }

    static ClinicWeek separations(ClinicWeek week) {
        return requests(
                week,
                it -> new WeekRequest(
                        it.participant(),
                        it.track(),
                        it.order(),
                        it.authorized(),
                        it.prefers(),
                        it.mustAttend(),
                        it.mustNotAttend(),
                        Set.of()));
    }

    static ClinicWeek authorizations(ClinicWeek week, UnitKind forgotten) {
        return requests(
                week,
                it -> new WeekRequest(
                        it.participant(),
                        it.track(),
                        it.order(),
                        new AuthorizedCap(it.authorized().most().stream()
                                .filter(most -> most.kind() != forgotten)
                                .toList()),
                        it.prefers(),
                        it.mustAttend(),
                        it.mustNotAttend(),
                        it.apartFrom()));
    }

    static ClinicWeek preferences(ClinicWeek week) {
        return requests(
                week,
                it -> new WeekRequest(
                        it.participant(),
                        it.track(),
                        it.order(),
                        it.authorized(),
                        Set.of(),
                        it.mustAttend(),
                        it.mustNotAttend(),
                        it.apartFrom()));
    }

    static ClinicWeek availability(ClinicWeek week) {
        return requests(
                week,
                it -> new WeekRequest(
                        new Participant(
                                it.participant().id(),
                                it.participant().population(),
                                it.participant().focuses(),
                                WeeklyAvailability.always()),
                        it.track(),
                        it.order(),
                        it.authorized(),
                        it.prefers(),
                        it.mustAttend(),
                        it.mustNotAttend(),
                        it.apartFrom()));
    }

    private static ClinicWeek requests(ClinicWeek week, UnaryOperator<WeekRequest> change) {
        return new ClinicWeek(
                week.policy(),
                week.calendar(),
                week.week(),
                week.sessions(),
                week.requests().stream().map(change).toList());
    }
}
