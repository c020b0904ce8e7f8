package org.careweek.core.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceLine;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Weeks;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.transition.review.ReviewSchedule;
import org.careweek.core.transition.review.ServiceDays;
import org.careweek.core.transition.review.StandardReviews;

/** The same story of care told twice, with its relapses and without: nothing but the record of them differs. */
class RelapseProperties {

    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(Weeks.UTC, DayOfWeek.MONDAY);

    @Provide
    Arbitrary<List<Command>> commands() {
        return Command.any().list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<Set<RelapseResponse>> responses() {
        return Arbitraries.of(RelapseResponse.class).set();
    }

    /** Begins with an admission and never goes back in time; before each command, a relapse is told where {@code told}. */
    private static CareEpisode story(List<Command> commands, Set<RelapseResponse> responses, boolean told) {
        LocalDate date = Command.START;
        CareEpisode episode = after(
                CareEpisode.awaitingAdmission(EpisodeId.of("e1")),
                new Command(Command.Kind.ADMIT, 1, 0, true, true, true, Command.Known.NOTHING).request(date));
        for (Command command : commands) {
            date = date.plusDays(Math.abs(command.daysLater()));
            if (told) {
                episode = after(episode, TransitionRequest.of(new Move.Answer(responses), date));
            }
            if (command.kind() != Command.Kind.RELAPSE) {
                episode = after(episode, command.request(date));
            }
        }
        return episode;
    }

    private static CareEpisode after(CareEpisode episode, TransitionRequest request) {
        return TransitionPolicy.standard()
                .review(episode, request)
                .fold(TransitionOutcome.Approved::episode, declined -> episode);
    }

    private static List<Attendance> attendance(long seed) {
        Random random = new Random(seed);
        List<Attendance> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDateTime start = Command.START.plusDays(random.nextInt(90)).atTime(9 + random.nextInt(8), 0);
            LocalDateTime end = start.plusMinutes(30 + random.nextInt(150));
            AttendanceStatus[] all = AttendanceStatus.values();
            AttendanceLine line = Weeks.line("r" + i, start, end).with(all[random.nextInt(all.length)]);
            rows.add((random.nextInt(5) == 0
                            ? line
                            : line.recorded(start.toInstant(ZoneOffset.UTC), end.toInstant(ZoneOffset.UTC)))
                    .attendance(Weeks.UTC));
        }
        return rows;
    }

    private static long relapses(CareEpisode episode) {
        return episode.events().stream().filter(Relapse.class::isInstance).count();
    }

    /** ST4. */
    @Property
    void a_relapse_resets_no_hours_weeks_absences_or_reviews(
            @ForAll("commands") List<Command> commands,
            @ForAll("responses") Set<RelapseResponse> responses,
            @ForAll long seed) {
        CareEpisode told = story(commands, responses, true);
        CareEpisode untold = story(commands, responses, false);
        List<Attendance> rows = attendance(seed);
        assertThat(weeks(told, rows)).isEqualTo(weeks(untold, rows)).isNotEmpty();
        assertThat(reviews(told, rows)).isEqualTo(reviews(untold, rows)).isNotEmpty();
        Statistics.label("relapses").collect(Math.min(relapses(told), 2));
        Statistics.label("relapses").coverage(checker -> checker.check(2L).percentage(share -> share > 30));
    }

    private static List<Object> weeks(CareEpisode episode, List<Attendance> rows) {
        CountedHours hours = CountedHours.of(CALENDAR, episode.levels(), CountingPolicy.everySession(), rows);
        List<Object> weeks = new ArrayList<>(hours.weeks());
        for (int week = 0; week < 14; week++) {
            weeks.addAll(hours.parts(CALENDAR.weekOf(Command.START).plusWeeks(week)));
        }
        return weeks;
    }

    private static List<Object> reviews(CareEpisode episode, List<Attendance> rows) {
        ServiceDays days = ServiceDays.of(
                CALENDAR, rows.stream().map(row -> row.scheduled().date()).toList());
        LocalDate today = Command.START.plusDays(95);
        List<Object> reviews = new ArrayList<>();
        for (var sequence : List.of(StandardReviews.medicarePhp(), StandardReviews.medicareIop())) {
            ReviewSchedule schedule = ReviewSchedule.of(sequence, episode, days);
            reviews.addAll(schedule.reviews(today, List.of(Command.START.plusDays(58))));
            reviews.add(schedule.next(3, today));
        }
        return reviews;
    }

    /** ST5. */
    @Property
    void a_relapse_ends_no_care_and_changes_no_level(
            @ForAll("commands") List<Command> commands, @ForAll("responses") Set<RelapseResponse> responses) {
        CareEpisode told = story(commands, responses, true);
        CareEpisode untold = story(commands, responses, false);
        assertThat(told.state()).isEqualTo(untold.state());
        assertThat(told.stays()).isEqualTo(untold.stays());
        assertThat(told.levels()).isEqualTo(untold.levels());
        assertThat(told.temporaryStepUp()).isEqualTo(untold.temporaryStepUp());
        assertThat(told.dischargedOn()).isEqualTo(untold.dischargedOn());
        assertThat(told.events().stream()
                        .filter(event -> !(event instanceof Relapse))
                        .toList())
                .isEqualTo(untold.events());
        Statistics.label("ends").collect(told.state());
        Statistics.label("ends").coverage(checker -> {
            checker.check(EpisodeState.IN_CARE).percentage(share -> share > 5);
            checker.check(EpisodeState.DISCHARGED).percentage(share -> share > 5);
        });
    }
}
