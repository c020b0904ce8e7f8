package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.coverage.Allocation;
import org.careweek.core.coverage.CoverageCheck;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.review.OverdueReview;
import org.careweek.core.transition.review.Review;
import org.careweek.core.transition.review.ReviewSchedule;
import org.careweek.core.transition.review.ReviewSequence;
import org.careweek.core.transition.review.ServiceDays;
import org.careweek.example.clinic.input.episode.EpisodeFile;

/**
 * All that follows from what a file says of one participant's care. Prints nothing of it.
 *
 * @param file what it says
 * @param episode the stays and events
 * @param weeks the weeks and parts of weeks in care, in order
 * @param verdicts by the first date of a part; empty where no attendance was given
 * @param reviews by due date, then id
 * @param allocation which authorization pays for which date
 * @param findings by date, then rule
 * @param advisories what should be known of approved events and of attendance, by date, then rule
 */
public record EpisodeStory(
        EpisodeFile file,
        CareEpisode episode,
        List<WeekPart> weeks,
        Map<LocalDate, ComplianceReport> verdicts,
        List<Review> reviews,
        Allocation allocation,
        List<Finding> findings,
        List<Finding> advisories) {

    private static final HourPolicy COUNTED = StandardPolicies.standard();

    /** Follows the file; {@code attendance} may be empty. */
    public static EpisodeStory of(EpisodeFile file, List<Attendance> attendance) {
        TransitionPolicy policy = TransitionPolicy.standard();
        Replay replay = Replay.of(file, policy);
        CareEpisode episode = replay.episode();
        LevelHistory levels = episode.levels();
        Allocation allocation = file.authorizations().allocate(file.attended(), levels);
        List<WeekPart> weeks = weeks(file, episode, levels);
        List<Followed> schedules = schedules(file, episode);
        List<Finding> advisories = new ArrayList<>(replay.advisories());
        Map<LocalDate, ComplianceReport> verdicts = Map.of();
        if (!attendance.isEmpty()) {
            CountedHours hours = CountedHours.of(file.calendar(), levels, COUNTED.counting(), attendance);
            verdicts = verdicts(file, weeks, hours);
            DatesDiffer.between(file.attended(), hours, attendance)
                    .forEach(differs -> advisories.add(new Finding(differs.date(), differs)));
        }
        return new EpisodeStory(
                file,
                episode,
                weeks,
                verdicts,
                schedules.stream()
                        .flatMap(schedule -> schedule.reviews().stream())
                        .sorted(Comparator.comparing(Review::due).thenComparing(Review::id))
                        .toList(),
                allocation,
                findings(file, replay, policy, allocation, schedules),
                sorted(advisories.stream()));
    }

    private static List<WeekPart> weeks(EpisodeFile file, CareEpisode episode, LevelHistory levels) {
        List<WeekPart> parts = new ArrayList<>();
        Optional<LocalDate> first = episode.admittedOn();
        LocalDate last = lastDate(file, episode);
        if (first.isPresent() && !last.isBefore(first.get())) {
            ProgramWeek end = file.calendar().weekOf(last);
            for (ProgramWeek week = file.calendar().weekOf(first.get());
                    !week.firstDate().isAfter(end.firstDate());
                    week = week.next()) {
                parts.addAll(WeekPart.of(week, levels));
            }
        }
        return parts.stream().filter(part -> part.level().isPresent()).toList();
    }

    /** Today, or the last date in care if that is earlier. */
    private static LocalDate lastDate(EpisodeFile file, CareEpisode episode) {
        return episode.dischargedOn()
                .map(date -> date.minusDays(1))
                .filter(date -> date.isBefore(file.asOf()))
                .orElse(file.asOf());
    }

    private static Map<LocalDate, ComplianceReport> verdicts(
            EpisodeFile file, List<WeekPart> weeks, CountedHours hours) {
        ComplianceCheck check = new ComplianceCheck(COUNTED, file.population());
        Map<LocalDate, ComplianceReport> verdicts = new TreeMap<>();
        weeks.stream()
                .map(WeekPart::week)
                .distinct()
                .flatMap(week -> hours.parts(week).stream())
                .forEach(part -> verdicts.put(part.part().start(), check.judge(part)));
        return verdicts;
    }

    /** One sequence, followed. */
    private record Followed(ReviewSchedule schedule, LocalDate asOf, Collection<LocalDate> done) {

        List<Review> reviews() {
            return schedule.reviews(asOf, done);
        }

        List<OverdueReview> overdue() {
            return schedule.overdue(asOf, done);
        }
    }

    private static List<Followed> schedules(EpisodeFile file, CareEpisode episode) {
        ServiceDays days = ServiceDays.of(file.calendar(), file.attended());
        return file.reviews().stream()
                .map((ReviewSequence sequence) -> new Followed(
                        ReviewSchedule.of(sequence, episode, days),
                        file.asOf(),
                        file.reviewsDone().getOrDefault(sequence.id(), List.of())))
                .toList();
    }

    private static List<Finding> findings(
            EpisodeFile file, Replay replay, TransitionPolicy policy, Allocation allocation, List<Followed> schedules) {
        CoverageCheck coverage = CoverageCheck.standard();
        List<Finding> all = new ArrayList<>(replay.refusals());
        schedules.stream()
                .flatMap(schedule -> schedule.overdue().stream())
                .forEach(overdue -> all.add(new Finding(overdue.review().due(), overdue)));
        policy.findings(replay.episode(), file.asOf())
                .forEach(overdue -> all.add(new Finding(overdue.date(), overdue)));
        coverage.uncovered(allocation).forEach(date -> all.add(new Finding(date.date(), date)));
        coverage.unitsLeft(allocation, file.asOf())
                .forEach(left -> all.add(new Finding(left.authorization().through(), left)));
        policy.outsideStays(replay.episode(), file.attended())
                .forEach(outside -> all.add(new Finding(outside.date(), outside)));
        return sorted(all.stream());
    }

    private static List<Finding> sorted(Stream<Finding> findings) {
        return findings.sorted(Finding.BY_DATE).toList();
    }

    /** Whether the last date of a part has passed. */
    boolean isOver(WeekPart part) {
        return !part.start().plusDays(part.days()).isAfter(file.asOf());
    }

    /** How many dates of a part were attended. */
    int attendedDays(WeekPart part) {
        return file.attended()
                .subSet(part.start(), part.start().plusDays(part.days()))
                .size();
    }

    @Override
    public String toString() {
        return "EpisodeStory[private]";
    }
}
