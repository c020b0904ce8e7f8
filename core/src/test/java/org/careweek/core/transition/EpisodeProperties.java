package org.careweek.core.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Violation;

/** Random requests against a table of what an episode may do. */
class EpisodeProperties {

    @Provide
    Arbitrary<List<Command>> commands() {
        return Command.any().list().ofMaxSize(14).map(EpisodeProperties::admittingFirst);
    }

    /** Half of the stories begin with an admission, so that something can happen in them. */
    private static List<Command> admittingFirst(List<Command> commands) {
        List<Command> story = new ArrayList<>(commands);
        if (!story.isEmpty() && story.get(0).flag()) {
            Command first = story.get(0);
            story.set(
                    0,
                    new Command(
                            Command.Kind.ADMIT,
                            first.level(),
                            first.daysLater(),
                            true,
                            true,
                            true,
                            Command.Known.NOTHING));
        }
        return story;
    }

    private static Set<String> ids(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule().id().value())
                .collect(Collectors.toSet());
    }

    /** ST1, ST2, ST5, ST7 and ST9. */
    @Property(tries = 100_000)
    void an_episode_does_what_the_table_allows_and_nothing_else(@ForAll("commands") List<Command> commands) {
        CareEpisode episode = CareEpisode.awaitingAdmission(EpisodeId.of("e1"));
        EpisodeModel model = new EpisodeModel();
        LocalDate date = Command.START;
        for (Command command : commands) {
            date = date.plusDays(command.daysLater());
            Set<String> expected = model.ask(command, date);
            CareEpisode before = episode;
            TransitionOutcome outcome = TransitionPolicy.standard().review(before, command.request(date));
            Set<String> found =
                    outcome.fold(approved -> ids(approved.advisories()), declined -> ids(declined.violations()));
            assertThat(found).isEqualTo(expected);
            assertThat(outcome instanceof TransitionOutcome.Declined)
                    .isEqualTo(EpisodeModel.standsInTheWay(command, expected));
            episode = outcome.fold(TransitionOutcome.Approved::episode, declined -> before);
            expected.forEach(it -> Statistics.label("said").collect(it));
        }
        Statistics.label("ends").collect(episode.state());
        for (LocalDate day = Command.START.minusDays(30); day.isBefore(date.plusDays(3)); day = day.plusDays(1)) {
            int level = model.levelOn(day);
            assertThat(episode.levels().levelOn(day).map(LevelOfCare::ordinal).orElse(-1))
                    .isEqualTo(level);
            assertThat(episode.stayOn(day).map(stay -> stay.level().ordinal()).orElse(-1))
                    .isEqualTo(level);
        }
        Statistics.label("said")
                .coverage(checker -> TransitionRules.all().stream()
                        .filter(rule -> rule != TransitionRules.INSIDE_STAY)
                        .forEach(rule -> checker.check(rule.id().value()).count(times -> times > 100)));
        Statistics.label("ends").coverage(checker -> {
            for (EpisodeState state : EpisodeState.values()) {
                checker.check(state).percentage(share -> share > 3);
            }
        });
    }

    private static CareEpisode after(List<Command> commands) {
        CareEpisode episode = CareEpisode.awaitingAdmission(EpisodeId.of("e1"));
        LocalDate date = Command.START;
        for (Command command : commands) {
            date = date.plusDays(command.daysLater());
            CareEpisode before = episode;
            episode = TransitionPolicy.standard()
                    .review(before, command.request(date))
                    .fold(TransitionOutcome.Approved::episode, declined -> before);
        }
        return episode;
    }

    /** ST8. */
    @Property
    void what_was_accepted_rebuilds_the_same_episode(@ForAll("commands") List<Command> commands) {
        CareEpisode episode = after(commands);
        CareEpisode rebuilt = CareEpisode.awaitingAdmission(EpisodeId.of("e1"));
        for (EpisodeEvent event : episode.events()) {
            rebuilt = rebuilt.with(event);
        }
        assertThat(rebuilt).isEqualTo(episode).hasSameHashCodeAs(episode);
        assertThat(rebuilt.stays()).isEqualTo(episode.stays());
    }

    /** ST2 and ST7. */
    @Property
    void stays_follow_each_other_and_hold_a_date_each(@ForAll("commands") List<Command> commands) {
        List<Stay> stays = after(commands).stays();
        for (int i = 1; i < stays.size(); i++) {
            LocalDate from = stays.get(i).from();
            assertThat(stays.get(i - 1).end()).isEqualTo(new Stay.End.Before(from));
            assertThat(stays.get(i - 1).from()).isBefore(from);
        }
        assertThat(stays.stream().filter(Stay::isOpen)).hasSizeLessThanOrEqualTo(1);
    }

    /** ST3. */
    @Property
    void after_a_discharge_only_a_new_episode_is_possible(
            @ForAll("commands") List<Command> commands, @ForAll("one") Command one) {
        CareEpisode episode = after(commands);
        if (episode.state() == EpisodeState.DISCHARGED) {
            LocalDate later = episode.dischargedOn().orElseThrow().plusDays(40);
            Set<String> found = TransitionPolicy.standard()
                    .review(episode, one.request(later))
                    .fold(approved -> Set.of(), declined -> ids(declined.violations()));
            assertThat(found).contains("transition.after-discharge");
            assertThat(CareEpisode.reEntry(EpisodeId.of("e2"), episode).previous())
                    .contains(episode.id());
        }
        Statistics.label("discharged").collect(episode.state() == EpisodeState.DISCHARGED);
        Statistics.label("discharged").coverage(checker -> checker.check(true).percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<Command> one() {
        return Command.any();
    }

    /** ST4. */
    @Property
    void a_relapse_changes_no_level_and_no_stay(@ForAll("commands") List<Command> commands) {
        CareEpisode episode = after(commands);
        episode.present().ifPresent(stay -> {
            LocalDate date = episode.lastEvent().orElseThrow().date();
            TransitionRequest relapse =
                    TransitionRequest.of(new Move.Answer(Set.of(RelapseResponse.TEMPORARY_STEP_UP)), date);
            CareEpisode answered = TransitionPolicy.standard()
                    .review(episode, relapse)
                    .fold(TransitionOutcome.Approved::episode, declined -> {
                        throw new AssertionError(declined);
                    });
            assertThat(answered.stays()).isEqualTo(episode.stays());
            assertThat(answered.levels()).isEqualTo(episode.levels());
            assertThat(answered.temporaryTerm()).isEqualTo(episode.temporaryTerm());
            assertThat(answered.events()).hasSize(episode.events().size() + 1);
        });
    }

    @Property
    void no_episode_prints_anything_of_a_person(@ForAll("commands") List<Command> commands) {
        CareEpisode episode = after(commands);
        assertThat(List.of(
                                episode.toString(),
                                episode.events().toString(),
                                episode.stays().toString())
                        .toString())
                .doesNotContain("20")
                .doesNotContain("team")
                .doesNotContain("transport")
                .doesNotContain("criteria");
        assertThat(episode.id().toString()).doesNotContain("e1");
    }
}
