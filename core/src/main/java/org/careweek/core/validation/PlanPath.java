package org.careweek.core.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.function.Predicate;
import org.careweek.core.plan.NeedOutsideBand;
import org.careweek.core.plan.OrderOutsideBand;
import org.careweek.core.plan.OverlappingSessions;
import org.careweek.core.plan.PlanDiffersFromOrder;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanExceedsAuthorization;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.plan.SessionViolation;
import org.careweek.core.plan.TrackMismatch;
import org.careweek.core.policy.DailyTimeOutsideBand;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.TimeSlot;

/** At which property of a draft a violation is reported: by a position where there are several, never by a name. */
record PlanPath(PlanDraft draft) {

    void add(Violation violation, NodeBuilderCustomizableContext path) {
        if (violation instanceof SessionViolation session) {
            addSession(it(session.session(), session.slot()), propertyOf(session), path);
        } else if (violation instanceof OverlappingSessions pair) {
            addSession(it(pair.second(), pair.secondSlot()), "slot", path);
        } else if (violation instanceof DailyTimeOutsideBand day) {
            addSession(session -> session.slot().date().equals(day.date()), "slot", path);
        } else if (violation instanceof NeedOutsideBand need) {
            Predicate<ServiceNeed> isIt = it -> it.service().equals(need.service());
            path.addPropertyNode("order")
                    .addPropertyNode("needs")
                    .addPropertyNode("perWeek")
                    .inIterable()
                    .atIndex(lastIndex(draft.order().needs(), isIt))
                    .addConstraintViolation();
        } else if (violation instanceof OrderOutsideBand || violation instanceof PlanDiffersFromOrder) {
            path.addPropertyNode("order").addPropertyNode("time").addConstraintViolation();
        } else {
            path.addPropertyNode(propertyOf(violation)).addConstraintViolation();
        }
    }

    private void addSession(Predicate<Session> isIt, String property, NodeBuilderCustomizableContext path) {
        path.addPropertyNode("sessions")
                .addPropertyNode(property)
                .inIterable()
                .atIndex(lastIndex(draft.sessions(), isIt))
                .addConstraintViolation();
    }

    private static Predicate<Session> it(SessionId id, TimeSlot slot) {
        return session -> session.id().equals(id) && session.slot().equals(slot);
    }

    private static String propertyOf(SessionViolation violation) {
        var rule = violation.rule().id();
        if (rule.equals(PlanRules.NO_DUPLICATE.id())) {
            return "id";
        }
        return rule.equals(PlanRules.OFFERED_TO_TRACK.id()) ? "tracks" : "slot";
    }

    /** What speaks of no single session speaks of them all. */
    private static String propertyOf(Violation violation) {
        if (violation instanceof TrackMismatch) {
            return "track";
        }
        return violation instanceof PlanExceedsAuthorization ? "authorized" : "sessions";
    }

    /** The last one, since of two equal sessions the later is one too many, and of a day the last. */
    private static <T> int lastIndex(List<T> list, Predicate<T> isIt) {
        int found = 0;
        for (int i = 0; i < list.size(); i++) {
            found = isIt.test(list.get(i)) ? i : found;
        }
        return found;
    }
}
