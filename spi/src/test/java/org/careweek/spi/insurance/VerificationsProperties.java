package org.careweek.spi.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.spi.insurance.Asked.DAYS;
import static org.careweek.spi.insurance.Asked.MONDAY;
import static org.careweek.spi.insurance.Asked.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;

/** What is still to be asked before care, of random answers about random levels and dates. */
class VerificationsProperties {

    /**
     * A plan, the answers that there are, and the moment.
     *
     * @param step the day from which on the level is PHP, after IOP; on the last day care is over
     */
    private record World(Verifications asked, List<LocalDate> dates, int step, Instant now) {

        static World any(Random random) {
            List<LocalDate> dates = IntStream.range(0, DAYS)
                    .filter(day -> random.nextInt(3) > 0)
                    .mapToObj(MONDAY::plusDays)
                    .toList();
            Instant now = NOON.plus(Duration.ofHours(random.nextInt(6)));
            return new World(Asked.any(random), dates, random.nextInt(DAYS), now);
        }

        LevelHistory levels() {
            return LevelHistory.from(MONDAY, IOP)
                    .then(MONDAY.plusDays(step), PHP)
                    .thenNone(MONDAY.plusDays(DAYS - 1));
        }

        List<VerificationDue> due() {
            return asked.due(dates, levels(), now);
        }

        /** Read from the answers one by one, the best for the date. */
        Optional<VerificationDue.Why> lack(LocalDate date) {
            Optional<LevelOfCare> level = levels().levelOn(date);
            Optional<VerificationDue.Why> lack = level.map(it -> VerificationDue.Why.NOT_ASKED);
            for (Verification each : asked.all()) {
                VerificationQuery query = each.query();
                boolean isAbout = level.equals(Optional.of(query.level()))
                        && !date.isBefore(query.from())
                        && !date.isAfter(query.through());
                if (isAbout && each.answer() instanceof Undetermined) {
                    lack = lack.filter(it -> it != VerificationDue.Why.NOT_ASKED)
                            .or(() -> lackIf(level, VerificationDue.Why.UNDETERMINED));
                }
                if (isAbout && each.statement().isPresent()) {
                    boolean isStale = !now.isBefore(each.statement().get().staleAt());
                    if (!isStale) {
                        return Optional.empty();
                    }
                    lack = Optional.of(VerificationDue.Why.STALE);
                }
            }
            return lack;
        }

        private static Optional<VerificationDue.Why> lackIf(Optional<LevelOfCare> level, VerificationDue.Why why) {
            return level.map(it -> why);
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::any);
    }

    @Property(tries = 10_000)
    void every_date_of_care_without_a_fresh_answer_for_its_level_is_asked_about_and_no_other(
            @ForAll("worlds") World world) {
        List<VerificationDue> due = world.due();
        for (LocalDate date : world.dates()) {
            Optional<VerificationDue.Why> said = due.stream()
                    .filter(it -> !date.isBefore(it.from()) && !date.isAfter(it.through()))
                    .map(VerificationDue::why)
                    .findFirst();
            assertThat(said).isEqualTo(world.lack(date));
            Statistics.label("lack").collect(said.map(Enum::name).orElse("nothing"));
        }
        due.forEach(it -> assertThat(world.dates()).contains(it.from(), it.through()));
        Statistics.label("lack").coverage(seen -> {
            for (VerificationDue.Why why : VerificationDue.Why.values()) {
                seen.check(why.name()).percentage(it -> it > 1);
            }
            seen.check("nothing").percentage(it -> it > 5);
        });
    }

    @Property
    void once_all_that_is_due_is_answered_nothing_is_due(@ForAll("worlds") World world) {
        Verifications asked = world.asked();
        for (VerificationDue due : world.due()) {
            int from = MONDAY.until(due.from()).getDays();
            int through = MONDAY.until(due.through()).getDays();
            asked = asked.and(Asked.yes(Asked.query("again", due.level(), from, through), 0, 99));
        }
        assertThat(asked.due(world.dates(), world.levels(), world.now())).isEmpty();
    }

    @Property
    void the_order_in_which_answers_and_dates_are_told_changes_nothing(
            @ForAll("worlds") World world, @ForAll long seed) {
        List<Verification> answers = new ArrayList<>(world.asked().all());
        List<LocalDate> dates = new ArrayList<>(world.dates());
        Collections.shuffle(answers, new Random(seed));
        Collections.shuffle(dates, new Random(seed));
        Verifications shuffled = new Verifications(answers);
        assertThat(shuffled).isEqualTo(world.asked());
        assertThat(shuffled.due(dates, world.levels(), world.now())).isEqualTo(world.due());
    }

    @Example
    void a_step_to_another_level_asks_again_since_an_answer_for_iop_does_not_speak_for_php() {
        var asked = new Verifications(List.of(Asked.yes(Asked.query("iop", IOP, 0, 9), 0, 999)));
        var levels = LevelHistory.from(MONDAY, IOP).then(MONDAY.plusDays(3), PHP);
        var dates = IntStream.rangeClosed(0, 6).mapToObj(MONDAY::plusDays).toList();
        assertThat(asked.due(dates, levels, NOON))
                .containsExactly(new VerificationDue(
                        PHP, MONDAY.plusDays(3), MONDAY.plusDays(6), VerificationDue.Why.NOT_ASKED));
    }

    @Example
    void an_answer_is_stale_from_its_moment_on_and_not_a_blink_before() {
        var asked = new Verifications(List.of(Asked.yes(Asked.query("iop", IOP, 0, 9), 0, 24)));
        var levels = LevelHistory.from(MONDAY, IOP);
        Instant stale = NOON.plus(Duration.ofHours(24));
        assertThat(asked.due(List.of(MONDAY), levels, stale.minusNanos(1))).isEmpty();
        assertThat(asked.due(List.of(MONDAY), levels, stale))
                .containsExactly(new VerificationDue(IOP, MONDAY, MONDAY, VerificationDue.Why.STALE));
    }

    @Example
    void an_answer_is_one_to_its_question_and_all_are_of_one_member() {
        VerificationQuery query = Asked.query("q", IOP, 0, 1);
        VerificationQuery other = Asked.query("other", "member-8", IOP, 0, 1);
        var answer = Asked.yes(other, 0, 1).answer();
        assertThatIllegalArgumentException().isThrownBy(() -> new Verification(query, answer));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verifications(List.of(Asked.yes(query, 0, 1), Asked.yes(other, 0, 1))));
    }
}
