package org.careweek.testkit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.WeeklyAvailability;

/** Whatever fails is told by the smallest value that fails: each seed starts from another large one. */
class ShrinkingTest {

    private static final List<Long> SEEDS = LongStream.rangeClosed(1, 5).boxed().toList();

    @Example
    void whatever_always_fails_shrinks_to_next_to_nothing() {
        for (long seed : SEEDS) {
            assertThat(Samples.smallest(CareweekArbitraries.zones(), seed, it -> true))
                    .isEqualTo(ZoneId.of("UTC"));
            ProgramWeek week = Samples.smallest(CareweekArbitraries.weeks(), seed, it -> true);
            assertThat(week).isEqualTo(new ProgramWeek(LocalDate.of(1970, 1, 5), ZoneId.of("UTC")));
            assertThat(Samples.smallest(CareweekArbitraries.availabilities(), seed, it -> true))
                    .isEqualTo(WeeklyAvailability.always());
            assertThat(Samples.smallest(CareweekArbitraries.participants(), seed, it -> true)
                            .focuses())
                    .isEmpty();
            assertThat(Samples.smallest(CareweekArbitraries.policies(), seed, it -> true))
                    .isEqualTo(StandardPolicies.standard());
            assertThat(Samples.smallest(CareweekArbitraries.authorizations(), seed, it -> true)
                            .all())
                    .isEmpty();
            assertThat(Samples.smallest(CareweekArbitraries.careStories(), seed, it -> true)
                            .asked())
                    .isEmpty();
            assertThat(Samples.smallest(CareweekArbitraries.rosters(), seed, it -> true)
                            .memberships())
                    .isEmpty();
            assertThat(Samples.smallest(CareweekArbitraries.hostileTexts(), seed, it -> true))
                    .isEmpty();
            assertThat(Samples.smallest(CareweekArbitraries.participantCalendars(), seed, it -> true)
                            .entries())
                    .isEmpty();
            assertThat(Samples.smallest(CareweekArbitraries.weekBoards(), seed, it -> true)
                            .placed())
                    .isEmpty();
        }
    }

    @Example
    void a_week_that_a_clock_change_breaks_shrinks_to_a_week_with_one() {
        for (long seed : SEEDS) {
            ProgramWeek week = Samples.smallest(
                    CareweekArbitraries.weeks(), seed, it -> it.instants().seconds() != 168 * 3600);
            assertThat(week.zone()).isIn(AnyZones.US.get(0), AnyZones.NASTY.get(0));
        }
    }

    @Example
    void lunch_that_counts_shrinks_to_one_meal() {
        for (long seed : SEEDS) {
            LivedWeek week = Samples.smallest(
                    CareweekArbitraries.livedWeeks(),
                    seed,
                    it -> it.timetable().stream()
                            .anyMatch(session -> session.service().equals(ServiceType.MEAL)));
            assertThat(week.timetable()).hasSize(1);
            Session meal = week.timetable().get(0);
            assertThat(meal.service()).isEqualTo(ServiceType.MEAL);
            assertThat(meal.breaks()).isEmpty();
            assertThat(week.lived().get(0).kind()).isEqualTo(AttendanceKind.EXACT);
        }
    }

    @Example
    void a_clinic_with_a_closed_session_shrinks_to_few_sessions_and_one_person() {
        for (long seed : SEEDS) {
            ClinicWeek clinic = Samples.smallest(
                    CareweekArbitraries.clinicWeeks(ClinicSize.SMALL),
                    seed,
                    it -> it.sessions().stream().anyMatch(session -> session.seats() == 0));
            assertThat(clinic.requests()).hasSize(1);
            assertThat(clinic.sessions()).hasSizeLessThanOrEqualTo(ClinicSize.SMALL.sessions() / 4);
            assertThat(clinic.sessions().stream().filter(it -> it.seats() == 0)).hasSize(1);
            assertThat(clinic.requests().get(0).prefers()).isEmpty();
        }
    }

    @Example
    void an_illegal_move_shrinks_to_a_story_of_that_move() {
        for (long seed : SEEDS) {
            CareStory story = Samples.smallest(
                    CareweekArbitraries.careStories(),
                    seed,
                    it -> it.asked().stream().anyMatch(move -> !move.isLegal()));
            assertThat(story.asked()).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Example
    void a_lone_half_of_a_character_shrinks_to_itself() {
        for (long seed : SEEDS) {
            String text = Samples.smallest(CareweekArbitraries.hostileTexts(), seed, it -> it.contains("\r"));
            assertThat(text.length()).isLessThanOrEqualTo(14);
        }
    }
}
