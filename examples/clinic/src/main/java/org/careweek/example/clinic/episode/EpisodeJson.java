package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.Optional;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.coverage.CoveredDate;
import org.careweek.core.coverage.UnitsLeftAtEnd;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Fact;
import org.careweek.core.transition.Stay;
import org.careweek.core.transition.review.Review;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a story as {@code careweek/episode-report/1}. */
final class EpisodeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final EpisodeStory story;

    EpisodeJson(EpisodeStory story) {
        this.story = story;
    }

    byte[] bytes() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", "careweek/episode-report/1");
        ArrayNode stays = root.putArray("stays");
        story.episode().stays().forEach(stay -> add(stays.addObject(), stay));
        ArrayNode parts = root.putArray("parts");
        story.weeks().forEach(part -> add(parts.addObject(), part));
        ArrayNode reviews = root.putArray("reviews");
        story.reviews().forEach(review -> add(reviews.addObject(), review));
        ArrayNode allocation = root.putArray("allocation");
        story.allocation().covered().forEach(covered -> add(allocation.addObject(), covered));
        ArrayNode uncovered = root.putArray("uncovered");
        story.allocation().uncovered().stream().map(LocalDate::toString).forEach(uncovered::add);
        ObjectNode remaining = root.putObject("remaining");
        story.allocation().remaining().forEach((id, units) -> remaining.put(id.disclose(), units.whole()));
        ArrayNode findings = root.putArray("findings");
        story.findings().forEach(finding -> add(findings.addObject(), finding));
        ArrayNode advisories = root.putArray("advisories");
        story.advisories().forEach(advisory -> add(advisories.addObject(), advisory));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void add(ObjectNode node, Stay stay) {
        node.put("level", stay.level().name());
        node.put("from", stay.from().toString());
        if (stay.end() instanceof Stay.End.Before before) {
            node.put("to", before.date().toString());
        }
    }

    private void add(ObjectNode node, WeekPart part) {
        node.put("weekStart", part.week().firstDate().toString());
        node.put("partStart", part.start().toString());
        node.put("days", part.days());
        node.put("level", part.level().map(LevelOfCare::name).orElseThrow());
        node.put("kind", part.isFull() ? "FULL" : "PARTIAL");
        node.put("attendedDays", story.attendedDays(part));
        node.put("over", story.isOver(part));
        Optional.ofNullable(story.verdicts().get(part.start())).ifPresent(report -> add(node, report));
    }

    private static void add(ObjectNode node, ComplianceReport report) {
        node.put("minutes", report.hours().time().minutes());
        node.put("status", report.verdict().name());
        node.put("prorated", report.prorated().name());
    }

    private static void add(ObjectNode node, Review review) {
        node.put("id", review.id().value());
        node.put("due", review.due().toString());
        node.put("state", review.state().name());
    }

    private static void add(ObjectNode node, CoveredDate covered) {
        node.put("date", covered.date().toString());
        node.put("authorization", covered.authorization().disclose());
    }

    private static void add(ObjectNode node, Finding finding) {
        node.put("rule", finding.violation().rule().id().value());
        node.put("severity", finding.violation().rule().severity().name());
        node.put("date", finding.date().toString());
        ObjectNode facts = node.putObject("facts");
        for (Fact fact : finding.violation().explanation().facts()) {
            facts.put(fact.name(), fact.value());
        }
        if (finding.violation() instanceof UnitsLeftAtEnd left) {
            facts.put("authorization", left.authorization().id().disclose());
        }
        node.put("text", finding.violation().explanation().sentence());
        node.put("citation", finding.violation().rule().citation().toString());
    }
}
