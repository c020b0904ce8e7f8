package org.careweek.core.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.transition.length.ExpectedWeeks;
import org.careweek.core.transition.length.Extension;
import org.careweek.core.transition.length.LengthOfCare;
import org.careweek.core.transition.length.Progress;

/** ST4 and ST5: week 5 of an expected 8-12 is a number with a source, and nothing follows from it by itself. */
class LengthOfCareProperties {

    private static final LocalDate ADMITTED = LocalDate.of(2027, 12, 29);
    private static final Decision DECISION = Decision.of("team-a", "criteria met");
    private static final LengthOfCare LENGTH = LengthOfCare.iop();
    private static final CareEpisode IN_IOP = CareEpisode.awaitingAdmission(EpisodeId.of("e1"))
            .with(new Admission(IOP, Optional.empty(), ADMITTED, DECISION, Placement.unsaid()));

    @Provide
    Arbitrary<List<Command>> commands() {
        return Command.any().list().ofMaxSize(14).map(LengthOfCareProperties::admittingFirst);
    }

    private static List<Command> admittingFirst(List<Command> commands) {
        List<Command> story = new ArrayList<>(commands);
        story.add(0, new Command(Command.Kind.ADMIT, 1, 3, true, true, true, Command.Known.NOTHING));
        return story;
    }

    /** Counts dates in care, one after the other, and begins a week with each eighth. */
    @Property
    void weeks_are_seven_dates_each_from_the_admission_whatever_happens_in_them(
            @ForAll("commands") List<Command> commands) {
        EpisodeModel model = new EpisodeModel();
        CareEpisode episode = CareEpisode.awaitingAdmission(EpisodeId.of("e1"));
        LocalDate date = Command.START;
        for (Command command : commands) {
            date = date.plusDays(command.daysLater());
            model.ask(command, date);
            CareEpisode before = episode;
            episode = TransitionPolicy.standard()
                    .review(before, command.request(date))
                    .fold(TransitionOutcome.Approved::episode, declined -> before);
        }
        int week = 0;
        int dates = 0;
        for (LocalDate day = Command.START.minusDays(9); day.isBefore(date.plusDays(100)); day = day.plusDays(1)) {
            boolean inCare = model.levelOn(day) >= 0;
            if (inCare) {
                week += dates % 7 == 0 ? 1 : 0;
                dates++;
            }
            String expected = week == 0 ? "" : (inCare ? "" : "ended in ") + "week " + week + " of an expected 8-12";
            assertThat(LENGTH.progress(episode, day).map(Progress::inWords).orElse(""))
                    .isEqualTo(expected);
            Statistics.label("week")
                    .collect(week == 0 ? "none" : week < 8 ? "before" : week <= 12 ? "within" : "beyond");
        }
        Statistics.label("episode").collect(episode.stays().size() > 1 ? "changed level" : episode.state());
        Statistics.label("week").coverage(it -> {
            for (String each : List.of("none", "before", "within", "beyond")) {
                it.check(each).percentage(share -> share > 2);
            }
        });
        Statistics.label("episode").coverage(it -> it.check("changed level").percentage(share -> share > 10));
    }

    @Property
    void a_relapse_changes_no_progress_on_any_date(@ForAll("commands") List<Command> commands) {
        CareEpisode episode = CareEpisode.awaitingAdmission(EpisodeId.of("e1"));
        LocalDate date = Command.START;
        for (Command command : commands) {
            date = date.plusDays(command.daysLater());
            CareEpisode before = episode;
            episode = TransitionPolicy.standard()
                    .review(before, command.request(date))
                    .fold(TransitionOutcome.Approved::episode, declined -> before);
        }
        CareEpisode without = CareEpisode.awaitingAdmission(EpisodeId.of("e1"));
        for (EpisodeEvent event : episode.events()) {
            without = event instanceof Relapse ? without : without.with(event);
        }
        for (LocalDate day = Command.START; day.isBefore(date.plusDays(20)); day = day.plusDays(1)) {
            assertThat(LENGTH.progress(episode, day)).isEqualTo(LENGTH.progress(without, day));
        }
        Statistics.label("relapse").collect(!without.equals(episode));
        Statistics.label("relapse").coverage(it -> it.check(true).percentage(share -> share > 10));
    }

    /** Each extension is looked at by itself: the latest week of those that were decided by then. */
    @Property
    void what_is_expected_on_a_date_is_what_was_decided_until_then(
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 9) Integer> later,
            @ForAll @Size(value = 5) List<@IntRange(max = 30) Integer> apart,
            @ForAll @IntRange(max = 150) int on) {
        LengthOfCare length = LENGTH;
        int most = 12;
        int day = 0;
        int expected = 12;
        for (int i = 0; i < later.size(); i++) {
            most += later.get(i);
            day += apart.get(i);
            length = length.extended(new Extension(most, ADMITTED.plusDays(day), DECISION));
            expected = on >= day ? Math.max(expected, most) : expected;
        }
        assertThat(length.expectedOn(ADMITTED.plusDays(on))).isEqualTo(new ExpectedWeeks(8, expected));
        assertThat(length.citation()).isEqualTo(LENGTH.citation());
        assertThat(length.extensions()).hasSameSizeAs(later);
    }

    private static Progress on(CareEpisode episode, int days) {
        return LENGTH.progress(episode, ADMITTED.plusDays(days)).orElseThrow();
    }

    @Example
    void the_first_seven_dates_are_week_one_and_before_them_there_is_no_progress() {
        assertThat(LENGTH.progress(IN_IOP, ADMITTED.minusDays(1))).isEmpty();
        assertThat(LENGTH.progress(CareEpisode.awaitingAdmission(EpisodeId.of("e1")), ADMITTED))
                .isEmpty();
        assertThat(on(IN_IOP, 0).week()).isEqualTo(1);
        assertThat(on(IN_IOP, 6).week()).isEqualTo(1);
        assertThat(on(IN_IOP, 7).week()).isEqualTo(2);
        assertThat(on(IN_IOP, 30).inWords()).isEqualTo("week 5 of an expected 8-12");
    }

    @Example
    void week_seven_is_before_week_eight_and_twelve_within_and_week_thirteen_beyond_what_is_expected() {
        assertThat(on(IN_IOP, 7 * 7 - 1).position()).isEqualTo(Progress.Position.BEFORE);
        assertThat(on(IN_IOP, 7 * 7).position()).isEqualTo(Progress.Position.WITHIN);
        assertThat(on(IN_IOP, 12 * 7 - 1).position()).isEqualTo(Progress.Position.WITHIN);
        assertThat(on(IN_IOP, 12 * 7).position()).isEqualTo(Progress.Position.BEYOND);
    }

    @Example
    void nothing_happens_by_itself_at_week_twelve() {
        LocalDate late = ADMITTED.plusWeeks(40);
        assertThat(on(IN_IOP, 40 * 7).week()).isEqualTo(41);
        assertThat(TransitionPolicy.standard().findings(IN_IOP, late)).isEmpty();
        assertThat(IN_IOP.state()).isEqualTo(EpisodeState.IN_CARE);
        assertThat(IN_IOP.levels().levelOn(late)).contains(IOP);
    }

    @Example
    void an_extension_carries_who_decided_and_why_and_leaves_earlier_weeks_as_they_were() {
        LocalDate decided = ADMITTED.plusDays(80);
        LengthOfCare longer = LENGTH.extended(new Extension(14, decided, DECISION));
        assertThat(longer.extensions().get(0).decision()).isEqualTo(DECISION);
        assertThat(longer.progress(IN_IOP, decided).orElseThrow().inWords()).isEqualTo("week 12 of an expected 8-14");
        assertThat(longer.progress(IN_IOP, decided.minusDays(1)).orElseThrow().inWords())
                .isEqualTo("week 12 of an expected 8-12");
        assertThat(longer.progress(IN_IOP, decided.plusDays(7)).orElseThrow().position())
                .isEqualTo(Progress.Position.WITHIN);
    }

    @Example
    void an_early_end_carries_a_reason_and_progress_stops_with_it() {
        Discharge left =
                new Discharge(DischargeKind.LEFT_AGAINST_ADVICE, ADMITTED.plusDays(49), DECISION, Placement.unsaid());
        CareEpisode ended = IN_IOP.with(left);
        assertThat(on(ended, 48).isEarlyEnd()).isFalse();
        Progress stopped = on(ended, 49);
        assertThat(stopped.isEarlyEnd()).isTrue();
        assertThat(stopped.inWords()).isEqualTo("ended in week 7 of an expected 8-12");
        assertThat(stopped.course()).isEqualTo(new Progress.Course.Ended(left));
        assertThat(on(ended, 400)).isEqualTo(stopped);
        assertThat(left.decision().reason().disclose()).isNotBlank();
    }

    @Example
    void care_that_ends_in_the_eighth_week_ends_as_expected() {
        CareEpisode ended = IN_IOP.with(
                new Discharge(DischargeKind.COMPLETED, ADMITTED.plusDays(50), DECISION, Placement.unsaid()));
        assertThat(on(ended, 50).inWords()).isEqualTo("ended in week 8 of an expected 8-12");
        assertThat(on(ended, 50).isEarlyEnd()).isFalse();
    }

    @Example
    void an_extension_after_the_end_changes_no_progress() {
        CareEpisode ended = IN_IOP.with(
                new Discharge(DischargeKind.COMPLETED, ADMITTED.plusDays(60), DECISION, Placement.unsaid()));
        LengthOfCare longer = LENGTH.extended(new Extension(20, ADMITTED.plusDays(60), DECISION));
        assertThat(longer.progress(ended, ADMITTED.plusDays(90))).contains(on(ended, 60));
    }

    @Example
    void a_change_of_level_or_a_relapse_does_not_begin_the_weeks_anew() {
        StepUp.Term forAWhile = StepUp.Term.Temporary.until(ADMITTED.plusDays(37));
        CareEpisode episode = IN_IOP.with(new Relapse(
                        ADMITTED.plusDays(28),
                        Set.of(RelapseResponse.TEMPORARY_STEP_UP),
                        DECISION.decidedBy(),
                        DECISION.reason()))
                .with(new StepUp(IOP, PHP, ADMITTED.plusDays(30), forAWhile, DECISION, Placement.unsaid()))
                .with(new StepDown(
                        PHP,
                        IOP,
                        ADMITTED.plusDays(37),
                        new StepDown.Purpose.Progress(),
                        DECISION,
                        Placement.unsaid()));
        assertThat(on(episode, 30).week()).isEqualTo(5);
        assertThat(on(episode, 37).week()).isEqualTo(6);
    }

    @Example
    void somebody_who_comes_back_begins_in_week_one() {
        CareEpisode ended =
                IN_IOP.with(new Discharge(DischargeKind.MOVED, ADMITTED.plusDays(30), DECISION, Placement.unsaid()));
        CareEpisode again = CareEpisode.reEntry(EpisodeId.of("e2"), ended)
                .with(new Admission(IOP, Optional.empty(), ADMITTED.plusDays(60), DECISION, Placement.unsaid()));
        assertThat(on(again, 60).week()).isEqualTo(1);
        assertThat(on(ended, 60).week()).isEqualTo(5);
    }

    @Example
    void the_expectation_names_its_source() {
        assertThat(on(IN_IOP, 30).explanation().fact("progress")).contains("week 5 of an expected 8-12");
        assertThat(on(IN_IOP, 30).explanation().fact("position")).contains("BEFORE");
        assertThat(on(IN_IOP, 30).explanation().fact("source"))
                .contains("Phoenix Rising Treatment, What is an IOP program?");
        assertThat(new ExpectedWeeks(8, 8)).hasToString("8");
    }

    @Example
    void where_somebody_stands_prints_nothing_of_them() {
        Extension extension = new Extension(14, ADMITTED.plusDays(80), DECISION);
        assertThat(List.of(extension, LENGTH.extended(extension), on(IN_IOP, 30), List.of(on(IN_IOP, 90)))
                        .toString())
                .doesNotContainPattern("[0-9]")
                .doesNotContain("team", "criteria");
    }

    @Example
    void values_that_contradict_themselves_cannot_be_built() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExpectedWeeks(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExpectedWeeks(9, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extension(0, ADMITTED, DECISION));
        assertThatIllegalArgumentException().isThrownBy(() -> LENGTH.extended(new Extension(12, ADMITTED, DECISION)));
        LengthOfCare longer = LENGTH.extended(new Extension(14, ADMITTED, DECISION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longer.extended(new Extension(14, ADMITTED.plusDays(1), DECISION)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longer.extended(new Extension(15, ADMITTED.minusDays(1), DECISION)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Progress(0, LENGTH.estimate(), LENGTH.citation(), new Progress.Course.Underway()));
    }
}
