package org.careweek.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.rule.RuleId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.testkit.oracle.PlanCheck.Finding;

/** What one participant's sessions break by themselves: rules 1 to 7. */
final class OnePlan {

    private final ClinicWeek week;
    private final WeekRequest request;
    private final List<PlannedSession> sessions;
    private final List<Finding> found = new ArrayList<>();

    OnePlan(ClinicWeek week, WeekRequest request, List<PlannedSession> sessions) {
        this.week = week;
        this.request = request;
        this.sessions = sessions;
    }

    List<Finding> findings() {
        if (sessions.isEmpty()) {
            add("week.no-sessions");
        }
        track();
        sessions.forEach(this::eachSession);
        overlaps();
        limits();
        needs();
        wishes();
        return found;
    }

    int minutes() {
        int sum = 0;
        for (PlannedSession session : sessions) {
            sum += session.countedMinutes();
        }
        return sum;
    }

    private void track() {
        Track track = request.track();
        if (track.level() != request.order().level()) {
            add("track.level");
        }
        if (!track.populations().contains(request.participant().population())) {
            add("track.population");
        }
        if (!track.focuses().isEmpty()
                && Collections.disjoint(track.focuses(), request.participant().focuses())) {
            add("track.focus");
        }
        Optional<HourBand> ordered = week.policy()
                .limits(
                        request.order().level(),
                        request.participant().population(),
                        week.week().firstDate())
                .weeklyTime();
        int minutes = request.order().time().perWeek().minutes();
        if (ordered.isPresent() && Bounds.position(minutes, ordered.get()) != BandPosition.WITHIN) {
            add("order.outside-band");
        }
    }

    private void eachSession(PlannedSession planned) {
        SessionId id = planned.session().id();
        if (!planned.session().tracks().contains(request.track().id())) {
            add("track.session", id);
        }
        boolean inAWindow = request.participant().availability().windows().stream()
                .anyMatch(window -> WallClock.holds(window, planned, week.week().zone()));
        boolean isBusy = request.participant().availability().busy().ranges().stream()
                .anyMatch(busy -> busy.start().getEpochSecond() < planned.end()
                        && planned.start() < busy.end().getEpochSecond());
        if (!inAWindow || isBusy) {
            add("participant.availability", id);
        }
        LocalDate last = planned.session().slot().end().minusSeconds(1).toLocalDate();
        for (LocalDate closed : week.calendar().closures()) {
            if (!closed.isBefore(planned.date()) && !closed.isAfter(last)) {
                add("site.closed", id);
                return;
            }
        }
    }

    private void overlaps() {
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sessions.get(i).overlaps(sessions.get(j))) {
                    add("plan.overlap");
                }
            }
        }
    }

    private void limits() {
        LevelLimits limits = week.policy()
                .limits(
                        request.track().level(),
                        request.participant().population(),
                        week.week().firstDate());
        limits.weeklyTime().ifPresent(band -> outside(minutes(), band, "weekly"));
        Map<LocalDate, Integer> perDay = new TreeMap<>();
        for (PlannedSession session : sessions) {
            // A day of nothing but a break holds no treatment.
            if (session.countedMinutes() > 0) {
                perDay.merge(session.date(), session.minutes(), Integer::sum);
            }
        }
        limits.dailyTime().ifPresent(band -> perDay.values().forEach(minutes -> outside(minutes, band, "daily")));
        if (perDay.size() < limits.treatmentDays() && limits.treatmentDays() > 1) {
            add(ofLevel("minimum-days"));
        }
        for (AuthorizedUnits most : request.authorized().most()) {
            if (planned(most.kind(), perDay.size()) > most.steps()) {
                add("authorization.cap");
            }
        }
    }

    private int planned(UnitKind kind, int days) {
        int visits = 0;
        for (PlannedSession session : sessions) {
            visits += session.countedMinutes() > 0 ? 1 : 0;
        }
        return switch (kind) {
            case DAYS -> days;
            case HOURS -> minutes();
            case VISITS -> visits;
        };
    }

    private void outside(int minutes, HourBand band, String what) {
        BandPosition position = Bounds.position(minutes, band);
        if (position != BandPosition.WITHIN) {
            add(ofLevel(what + (position == BandPosition.BELOW ? "-minimum" : "-maximum")));
        }
    }

    private String ofLevel(String name) {
        return request.track().level().name().toLowerCase(Locale.ROOT) + "." + name;
    }

    private void needs() {
        for (ServiceNeed need : request.order().needs()) {
            int sum = 0;
            for (PlannedSession session : sessions) {
                sum += session.session().service().equals(need.service()) ? session.minutes() : 0;
            }
            BandPosition position = Bounds.position(sum, need.perWeek());
            if (position != BandPosition.WITHIN) {
                add(position == BandPosition.BELOW ? "need.minimum" : "need.maximum");
            }
        }
    }

    private void wishes() {
        List<SessionId> own =
                sessions.stream().map(planned -> planned.session().id()).toList();
        for (SessionId must : request.mustAttend()) {
            if (!own.contains(must)) {
                add("participant.must-attend", must);
            }
        }
        for (SessionId must : request.mustNotAttend()) {
            if (own.contains(must)) {
                add("participant.must-not-attend", must);
            }
        }
    }

    private void add(String rule) {
        found.add(
                new Finding(new RuleId(rule), Optional.of(request.participant().id()), Optional.empty()));
    }

    private void add(String rule, SessionId session) {
        found.add(
                new Finding(new RuleId(rule), Optional.of(request.participant().id()), Optional.of(session)));
    }
}
