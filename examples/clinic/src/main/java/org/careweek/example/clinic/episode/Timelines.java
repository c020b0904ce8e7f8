package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.CoveredDate;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.time.HourBand;
import org.careweek.core.transition.Admission;
import org.careweek.core.transition.ContinuedStay;
import org.careweek.core.transition.EpisodeEvent;
import org.careweek.core.transition.Relapse;
import org.careweek.core.transition.Stay;
import org.careweek.core.transition.StepDown;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.Transfer;
import org.careweek.spi.calendar.CareTimeline;

/** Makes a story the timeline that exporters draw. */
final class Timelines {

    private final EpisodeStory story;
    private final HourPolicy policy = StandardPolicies.standard();

    Timelines(EpisodeStory story) {
        this.story = story;
    }

    CareTimeline timeline() {
        return CareTimeline.builder()
                .label(PrivateText.of(story.file().participant().disclose()))
                .site(story.file().site())
                .asOf(story.file().asOf())
                .weekStarts(story.file().calendar().firstDay())
                .stays(story.episode().stays().stream().map(this::stay).toList())
                .weeks(story.weeks().stream().map(this::week).toList())
                .events(story.episode().events().stream().map(Timelines::event).toList())
                .reviews(story.reviews().stream()
                        .map(review -> new CareTimeline.DueReview(review.id().value(), review.due(), review.state()))
                        .toList())
                .authorizations(story.file().authorizations().all().stream()
                        .map(this::authorized)
                        .toList())
                .uncovered(story.allocation().uncovered())
                .findings(findings())
                .build();
    }

    private CareTimeline.Stay stay(Stay stay) {
        LocalDate end = stay.end() instanceof Stay.End.Before before ? before.date() : endOfTimeline(stay);
        return new CareTimeline.Stay(stay.level().name(), stay.from(), end, stay.isOpen());
    }

    /** An open stay reaches to the end of the present week. */
    private LocalDate endOfTimeline(Stay stay) {
        LocalDate end =
                story.file().calendar().weekOf(story.file().asOf()).lastDate().plusDays(1);
        return end.isAfter(stay.from()) ? end : stay.from().plusDays(1);
    }

    private CareTimeline.Week week(WeekPart part) {
        LevelOfCare level = part.level().orElseThrow();
        Optional<HourBand> band = policy.limits(
                        level, story.file().population(), part.week().firstDate())
                .timeAskedOf(part.days());
        Optional<ComplianceReport> report = Optional.ofNullable(story.verdicts().get(part.start()));
        return new CareTimeline.Week(
                level.name(),
                part.start(),
                part.days(),
                story.attendedDays(part),
                report.map(it -> OptionalInt.of(it.hours().time().minutes())).orElse(OptionalInt.empty()),
                band.map(it -> it.least().minutes()).orElse(0),
                band.map(it -> it.most().largestMinutes()).orElse(Integer.MAX_VALUE),
                report.map(this::verdict).orElse(""));
    }

    private String verdict(ComplianceReport report) {
        WeekPart part = report.hours().part();
        String words = EventSentence.words(report.prorated().name());
        return (part.isFull() ? words : "partial, " + words + " its share") + (story.isOver(part) ? "" : " so far");
    }

    private static CareTimeline.Event event(EpisodeEvent event) {
        return new CareTimeline.Event(event.date(), kind(event), EventSentence.of(event));
    }

    private static CareTimeline.EventKind kind(EpisodeEvent event) {
        if (event instanceof Admission) {
            return CareTimeline.EventKind.ADMISSION;
        }
        if (event instanceof StepUp) {
            return CareTimeline.EventKind.STEP_UP;
        }
        if (event instanceof StepDown) {
            return CareTimeline.EventKind.STEP_DOWN;
        }
        if (event instanceof ContinuedStay) {
            return CareTimeline.EventKind.CONTINUED_STAY;
        }
        if (event instanceof Transfer) {
            return CareTimeline.EventKind.TRANSFER;
        }
        return event instanceof Relapse ? CareTimeline.EventKind.RELAPSE : CareTimeline.EventKind.DISCHARGE;
    }

    private CareTimeline.Authorized authorized(Authorization authorization) {
        return new CareTimeline.Authorized(
                PrivateText.of(authorization.id().disclose()),
                authorization.level().name(),
                authorization.from(),
                authorization.through(),
                EventSentence.words(authorization.granted().kind().name()),
                Math.toIntExact(authorization.granted().whole()),
                Math.toIntExact(
                        story.allocation().remaining().get(authorization.id()).whole()),
                story.allocation().covered().stream()
                        .filter(covered -> covered.authorization().equals(authorization.id()))
                        .map(CoveredDate::date)
                        .toList());
    }

    private List<CareTimeline.Finding> findings() {
        List<Finding> all = new ArrayList<>(story.findings());
        all.addAll(story.advisories());
        return all.stream()
                .sorted(Finding.BY_DATE)
                .map(finding -> new CareTimeline.Finding(
                        finding.date(), finding.violation().rule().severity(), finding.inWords()))
                .toList();
    }
}
