package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.transition.EpisodeEvent;
import org.careweek.core.transition.length.LengthOfCare;
import org.careweek.core.transition.length.Progress;
import org.careweek.core.transition.review.Review;

/**
 * A story in lines for a terminal. Names nobody: an authorization is named by its place among those that end first.
 *
 * @param story the story
 */
public record EpisodeSummary(EpisodeStory story) {

    /** All lines, in order. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(events());
        lines.add(weeks());
        for (Review review : story.reviews()) {
            lines.add("Review " + review.id() + ", due " + review.due() + ": "
                    + EventSentence.words(review.state().name()));
        }
        for (Authorization authorization : story.file().authorizations().all()) {
            lines.add(line(authorization));
        }
        lines.add(counted(story.findings().size(), "finding", "findings"));
        story.findings().forEach(finding -> lines.add(line(finding)));
        story.advisories().forEach(advisory -> lines.add(line(advisory)));
        return lines;
    }

    /** Where the participant stands, and what happened. */
    public List<String> events() {
        List<String> lines = new ArrayList<>();
        lines.add(state());
        progress().ifPresent(progress -> lines.add("  " + progress.inWords() + ", by " + progress.citation()));
        for (EpisodeEvent event : story.episode().events()) {
            lines.add("  " + event.date() + "  " + EventSentence.of(event));
        }
        return lines;
    }

    /** The estimate is one of intensive outpatient care, so it says nothing of an episode without any. */
    private Optional<Progress> progress() {
        boolean anyIop = story.episode().stays().stream().anyMatch(stay -> stay.level() == LevelOfCare.IOP);
        return anyIop
                ? LengthOfCare.iop().progress(story.episode(), story.file().asOf())
                : Optional.empty();
    }

    private String state() {
        LocalDate asOf = story.file().asOf();
        String state = story.episode()
                .stayOn(asOf)
                .map(stay -> "in care, " + stay.level() + " since " + stay.from())
                .orElseGet(() -> outOfCare(asOf));
        return "As of " + asOf + ": " + state;
    }

    private String outOfCare(LocalDate asOf) {
        return story.episode()
                .dischargedOn()
                .filter(date -> !date.isAfter(asOf))
                .map(date -> "out of care since " + date)
                .orElse("not admitted yet");
    }

    private String weeks() {
        long partial = story.weeks().stream().filter(part -> !part.isFull()).count();
        long running =
                story.weeks().stream().filter(part -> !story.isOver(part)).count();
        Map<Verdict, Long> verdicts = story.weeks().stream()
                .filter(story::isOver)
                .flatMap(part -> report(part).stream())
                .map(ComplianceReport::verdict)
                .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()));
        String judged = verdicts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return counted(story.weeks().size(), "week or part of a week", "weeks and parts of weeks") + ", " + partial
                + " of them partial" + (running == 0 ? "" : ", " + running + " not over yet")
                + (judged.isEmpty() ? "" : ": " + judged);
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private Optional<ComplianceReport> report(WeekPart part) {
        return Optional.ofNullable(story.verdicts().get(part.start()));
    }

    private String line(Authorization authorization) {
        return "Authorized for " + authorization.level() + " from " + authorization.from() + " through "
                + authorization.through() + ": " + authorization.granted() + ", "
                + story.allocation().remaining().get(authorization.id()) + " left";
    }

    private static String line(Finding finding) {
        return "  " + finding.date() + "  " + finding.violation().rule().severity() + "  "
                + finding.violation().rule().id() + "  " + finding.inWords();
    }
}
