package org.careweek.core.scheduling.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careweek.core.policy.staffing.GroupSizeRow;
import org.careweek.core.policy.staffing.StaffingPolicy;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.PlannedWeek;

/** Counts who is planned to attend each group, which is a session with more than one seat. */
record GroupSizes(PlannedWeek planned, List<StaffingPolicy> policies) {

    List<Advice> found() {
        Map<SessionId, Integer> attending = new HashMap<>();
        planned.plans().stream()
                .flatMap(plan -> plan.sessions().stream())
                .forEach(session -> attending.merge(session.id(), 1, Integer::sum));
        List<Advice> found = new ArrayList<>();
        for (Session session : planned.week().sessions()) {
            if (session.seats() > 1) {
                addTo(found, session, attending.getOrDefault(session.id(), 0));
            }
        }
        return found;
    }

    private void addTo(List<Advice> found, Session group, int attending) {
        if (attending == 0) {
            found.add(new NobodyComes(group.id(), group.seats()));
            return;
        }
        for (StaffingPolicy policy : policies) {
            policy.size(group.service(), group.slot().date()).ifPresent(row -> addTo(found, group, attending, row));
        }
    }

    private static void addTo(List<Advice> found, Session group, int attending, GroupSizeRow row) {
        boolean tooSmall = row.size().asksForMoreThan(attending);
        if (tooSmall || row.size().asksForFewerThan(attending)) {
            Rule broken = tooSmall ? row.minimum() : row.maximum();
            found.add(new GroupOutsideSize(broken, group.id(), group.service(), attending, row.size()));
        }
    }
}
