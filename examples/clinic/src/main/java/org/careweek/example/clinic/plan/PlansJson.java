package org.careweek.example.clinic.plan;

import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.Session;
import org.careweek.core.rule.Fact;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.Reason;
import org.careweek.core.scheduling.Unplaced;
import org.careweek.core.scheduling.WeekSchedule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a schedule as {@code careweek/weekly-plans/1}. */
final class PlansJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PlansJson() {}

    static byte[] of(WeekSchedule schedule) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", "careweek/weekly-plans/1");
        ArrayNode plans = root.putArray("plans");
        schedule.plans().forEach(plan -> add(plans.addObject(), plan));
        ArrayNode unplaced = root.putArray("unplaced");
        schedule.unplaced().forEach(person -> add(unplaced.addObject(), person));
        root.put("score", schedule.score());
        root.put("bound", schedule.bound());
        root.put("placedBound", schedule.placedBound());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void add(ObjectNode node, WeeklyPlan plan) {
        node.put("participant", plan.participant().disclose());
        ArrayNode sessions = node.putArray("sessions");
        plan.sessions().stream().map(Session::id).forEach(id -> sessions.add(id.value()));
        node.put("minutes", plan.plannedTime().minutes());
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
}
