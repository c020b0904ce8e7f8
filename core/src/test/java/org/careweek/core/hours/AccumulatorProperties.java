package org.careweek.core.hours;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.hours.Tallied.Line;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.hours.tally.PartSink;
import org.careweek.core.hours.tally.PartTotals;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;

/** Many people at one site, whose rows come in parts and are counted by several threads. */
class AccumulatorProperties {

    private static final CountingPolicy PLAIN = CountingPolicy.everySession();
    private static final PartVerdicts VERDICTS =
            new ComplianceCheck(StandardPolicies.standard(), Population.ADULT).verdicts();
    private static final int LAST = 300;

    @Provide
    Arbitrary<ClinicCase> cases() {
        return ClinicCases.any();
    }

    /** Everyone's attendance as if it were of the site of the first. */
    private static HoursAccumulator of(List<ClinicCase> people, List<Integer> numbers) {
        HoursAccumulator hours = Tallied.empty(people.get(0), PLAIN);
        for (int i = 0; i < people.size(); i++) {
            Tallied.addRows(hours, numbers.get(i), people.get(i).lines(), true);
        }
        return hours;
    }

    private static List<Line> lines(HoursAccumulator hours, List<ClinicCase> people) {
        return Tallied.lines(hours, person -> people.get(person % people.size()).levelHistory(), VERDICTS);
    }

    /** Far apart and next to each other. */
    private static List<Integer> numbers(int people, int step) {
        return IntStream.range(0, people).mapToObj(i -> i * step).collect(toList());
    }

    /** AT11. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nobodys_hours_depend_on_who_else_attended(
            @ForAll @Size(min = 1, max = 5) List<@From("cases") ClinicCase> people,
            @ForAll @IntRange(min = 1, max = 70) int step) {
        List<Line> together = Tallied.lines(
                of(people, numbers(people.size(), step)),
                person -> people.get(person / step).levelHistory(),
                VERDICTS);
        List<Line> alone = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            ClinicCase own = new ClinicCase(
                    people.get(0).zone(),
                    people.get(0).firstDay(),
                    people.get(i).levels(),
                    people.get(i).lines());
            int number = i * step;
            Tallied.lines(of(List.of(own), List.of(0)), person -> own.levelHistory(), VERDICTS)
                    .forEach(line -> alone.add(new Line(number, line.part())));
        }
        assertThat(together).isEqualTo(alone);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void hours_that_are_gathered_in_several_places_add_up_in_any_order(
            @ForAll @Size(min = 1, max = 4) List<@From("cases") ClinicCase> people) {
        List<HoursAccumulator> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            HoursAccumulator hours = Tallied.empty(people.get(0), PLAIN);
            for (int person = 0; person < people.size(); person++) {
                List<AttendanceLine> lines = people.get(person).lines();
                for (int i = part; i < lines.size(); i += 3) {
                    Tallied.addRows(hours, person, List.of(lines.get(i)), true);
                }
            }
            parts.add(hours);
        }
        List<Line> whole = lines(of(people, numbers(people.size(), 1)), people);

        assertThat(lines(sum(people, sum(people, parts.get(0), parts.get(1)), parts.get(2)), people))
                .isEqualTo(whole);
        assertThat(lines(sum(people, parts.get(2), sum(people, parts.get(1), parts.get(0))), people))
                .isEqualTo(whole);
    }

    private static HoursAccumulator sum(List<ClinicCase> people, HoursAccumulator one, HoursAccumulator other) {
        HoursAccumulator sum = Tallied.empty(people.get(0), PLAIN);
        sum.addAll(one);
        sum.addAll(other);
        assertThat(sum.rows()).isEqualTo(one.rows() + other.rows());
        return sum;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void threads_that_come_late_or_never_change_no_week(
            @ForAll @Size(min = 1, max = 5) List<@From("cases") ClinicCase> people,
            @ForAll @IntRange(max = 3) int helpers) {
        HoursAccumulator hours = Tallied.empty(people.get(0), PLAIN);
        for (int person = 0; person <= LAST; person++) {
            Tallied.addRows(
                    hours, 40 * person, people.get(person % people.size()).lines(), true);
        }
        List<Line> alone = Tallied.lines(hours, person -> levels(people, person), VERDICTS);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Executor refusing = work -> {
                throw new RejectedExecutionException("busy");
            };
            List<Runnable> late = new ArrayList<>();
            for (Executor executor : List.<Executor>of(threads, Runnable::run, refusing, late::add)) {
                assertThat(onThreads(hours, people, executor, helpers)).isEqualTo(alone);
            }
            late.forEach(Runnable::run);
        } finally {
            threads.shutdown();
        }
    }

    private static LevelHistory levels(List<ClinicCase> people, int person) {
        return people.get(person / 40 % people.size()).levelHistory();
    }

    /** What one thread takes, until it is handed in. */
    private static final class Taken implements PartSink {

        private final List<Line> lines = new ArrayList<>();

        @Override
        public void accept(PartTotals part) {
            lines.add(new Line(part.participant(), Tallied.part(part, VERDICTS)));
        }
    }

    private static List<Line> onThreads(
            HoursAccumulator hours, List<ClinicCase> people, Executor executor, int helpers) {
        List<Line> all = new ArrayList<>();
        Thread caller = Thread.currentThread();
        hours.walk(
                person -> levels(people, person),
                Taken::new,
                taken -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    all.addAll(taken.lines);
                },
                executor,
                helpers);
        return all;
    }

    @Example
    void what_fails_on_a_thread_is_thrown_where_it_was_asked_for() {
        HoursAccumulator hours = Tallied.empty(Weeks.utc(List.of()), PLAIN);
        for (int person = 0; person <= LAST; person++) {
            Tallied.addRows(hours, 64 * person, List.of(Weeks.attended("r", 2, 60)), true);
        }
        assertThatThrownBy(() -> hours.walk(
                        person -> {
                            throw new IllegalStateException("no levels");
                        },
                        Taken::new,
                        taken -> {},
                        Runnable::run,
                        1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no levels");
    }

    @Example
    void a_row_that_is_refused_is_named_by_its_index_and_those_before_it_are_added() {
        var columns = Tallied.columns(
                0, List.of(Weeks.attended("a", 2, 60), Weeks.attended("b", 3, 60), Weeks.attended("c", 4, 60)));
        columns.endMinute()[1] = columns.startMinute()[1];
        HoursAccumulator hours = Tallied.empty(Weeks.utc(List.of()), PLAIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.addAll(columns, 0, 3))
                .withMessage("the row at index 1: a schedule must end after it starts");
        assertThat(hours.rows()).isEqualTo(1);
    }

    @Example
    void only_what_is_counted_alike_adds_up() {
        HoursAccumulator hours = Tallied.empty(Weeks.utc(List.of()), PLAIN);
        HoursAccumulator other = Tallied.empty(Weeks.utc(List.of()), CountingPolicy.withoutMealsAndMeetings());
        assertThatIllegalArgumentException().isThrownBy(() -> hours.addAll(other));
        assertThat(hours).hasToString("HoursAccumulator[private]");
    }

    @Example
    void a_participant_without_a_row_has_no_week() {
        HoursAccumulator hours = Tallied.empty(Weeks.utc(List.of()), PLAIN);
        Tallied.addRows(hours, 5, List.of(Weeks.attended("r", 2, 60)), true);
        List<Line> lines =
                Tallied.lines(hours, person -> LevelHistory.from(LocalDate.of(2026, 1, 1), LevelOfCare.IOP), VERDICTS);
        assertThat(lines).extracting(Line::participant).containsExactly(5);
    }

    /** Sinks are made for 16 times 64 numbers, whether or not somebody has them. */
    @Example
    void a_thousand_people_are_one_piece_of_work_and_nothing_of_them_is_printed() {
        HoursAccumulator hours = Tallied.empty(Weeks.utc(List.of()), PLAIN);
        Tallied.addRows(hours, 1_023, List.of(Weeks.attended("r", 2, 60)), true);
        List<Integer> people = new ArrayList<>();
        PartSink sink = part -> {
            people.add(part.participant());
            assertThat(part).hasToString("PartTotals[private]");
            assertThat(part.startDay())
                    .isEqualTo((int) LocalDate.of(2026, 11, 2).toEpochDay());
        };
        List<PartSink> taken = new ArrayList<>();
        hours.walk(person -> LevelHistory.none(), () -> sink, taken::add, Runnable::run, 0);
        assertThat(taken).hasSize(1);
        assertThat(people).containsExactly(1_023);
        assertThat(Tallied.columns(0, List.of())).hasToString("AttendanceColumns[private]");
    }
}
