package org.careweek.example.clinic.plan;

import java.util.List;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.Session;
import org.careweek.core.rule.Fact;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.Reason;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.core.scheduling.SeatWorth;
import org.careweek.core.scheduling.TheseHours;
import org.careweek.core.scheduling.Unplaced;
import org.careweek.core.scheduling.WeekSchedule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a schedule as {@code careweek/weekly-plans/1}. */
final class PlansJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ScheduledWeek week;
    private final CoordinatorNotes notes;
    private final boolean saysWhy;

    /** @param saysWhy whether to say of each plan that is not as ordered why it is not */
    PlansJson(ScheduledWeek week, CoordinatorNotes notes, boolean saysWhy) {
        this.week = week;
        this.notes = notes;
        this.saysWhy = saysWhy;
    }

    byte[] bytes() {
        WeekSchedule schedule = week.schedule();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", "careweek/weekly-plans/1");
        ArrayNode plans = root.putArray("plans");
        schedule.plans().forEach(plan -> add(plans.addObject(), plan));
        ArrayNode unplaced = root.putArray("unplaced");
        schedule.unplaced().forEach(person -> add(unplaced.addObject(), person));
        root.put("score", schedule.score());
        root.put("bound", schedule.bound());
        root.put("placedBound", schedule.placedBound());
        ArrayNode waitlist = root.putArray("waitlist");
        week.waitlist().forEach(next -> waitlist.add(next.participant().disclose()));
        ArrayNode seats = root.putArray("seats");
        notes.seats().forEach(seat -> add(seats.addObject(), seat));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void add(ObjectNode node, SeatWorth seat) {
        node.put("session", seat.session().id().value());
        node.put("price", seat.price());
        node.put("placed", seat.placed());
        node.put("score", seat.score());
        node.put("text", seat.explanation().sentence());
    }

    private void add(ObjectNode node, WeeklyPlan plan) {
        node.put("participant", plan.participant().disclose());
        ArrayNode sessions = node.putArray("sessions");
        plan.sessions().stream().map(Session::id).forEach(id -> sessions.add(id.value()));
        node.put("minutes", plan.plannedTime().minutes());
        if (saysWhy) {
            week.whyTheseHours(plan.participant()).ifPresent(why -> add(node, why));
        }
    }

    private static void add(ObjectNode node, Unplaced person) {
        node.put("participant", person.participant().disclose());
        ArrayNode reasons = node.putArray("reasons");
        person.reasons().forEach(reason -> add(reasons.addObject(), reason));
    }

    private static void add(ObjectNode node, Reason reason) {
        ArrayNode rules = node.putArray("rules");
        reason.rules().stream().map(Rule::id).forEach(id -> rules.add(id.value()));
        node.put("text", reason.explanation().sentence());
        ObjectNode facts = node.putObject("facts");
        for (Fact fact : reason.explanation().facts()) {
            facts.put(fact.name(), fact.value());
        }
    }

    private static void add(ObjectNode node, TheseHours why) {
        List<Reason> reasons = why.fold(asOrdered -> List.of(), TheseHours.Limited::reasons, nearer -> List.of());
        if (!reasons.isEmpty()) {
            ArrayNode all = node.putArray("notAsOrdered");
            reasons.forEach(reason -> add(all.addObject(), reason));
        }
    }
}
