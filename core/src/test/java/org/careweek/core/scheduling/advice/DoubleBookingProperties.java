package org.careweek.core.scheduling.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Rule;

/** Nobody is in two places at once, against an oracle that looks at one minute after the other. */
class DoubleBookingProperties {

    private static final int DAY = 24 * 60;

    private record Kind(Rule rule, Function<PlainWeek.Held, String> of) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(AdviceRules.FACILITATOR, PlainWeek.Held::facilitator),
            new Kind(AdviceRules.ROOM, PlainWeek.Held::room));

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void the_minutes_told_are_those_in_which_a_facilitator_or_a_room_is_taken_twice(@ForAll Random random) {
        PlainWeek week = PlainWeek.random(random);
        for (Kind kind : KINDS) {
            Set<Integer> told = new TreeSet<>();
            for (DoubleBooking booking : found(week, kind.rule())) {
                int first = number(booking.first());
                int second = number(booking.second());
                assertThat(kind.of().apply(week.held().get(first)))
                        .isNotBlank()
                        .isEqualTo(kind.of().apply(week.held().get(second)));
                for (int minute = minute(booking.shared().start());
                        minute < minute(booking.shared().end());
                        minute++) {
                    assertThat(isOn(week.held().get(first), minute)).isTrue();
                    assertThat(isOn(week.held().get(second), minute)).isTrue();
                    told.add(minute);
                }
            }
            assertThat(told).isEqualTo(minutesTakenTwice(week, kind.of()));
            Statistics.label(kind.rule().id().value()).collect(told.isEmpty() ? "free" : "taken twice");
            Statistics.label(kind.rule().id().value()).coverage(it -> {
                it.check("free").count(times -> times > 100);
                it.check("taken twice").count(times -> times > 100);
            });
        }
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void each_session_that_begins_while_its_facilitator_is_busy_is_told_once_and_no_other(@ForAll Random random) {
        PlainWeek week = PlainWeek.random(random);
        for (Kind kind : KINDS) {
            Set<Integer> expected = new HashSet<>();
            for (int i = 0; i < week.held().size(); i++) {
                for (int j = 0; j < week.held().size(); j++) {
                    PlainWeek.Held late = week.held().get(i);
                    PlainWeek.Held early = week.held().get(j);
                    boolean isBefore = from(early) < from(late) || (from(early) == from(late) && j < i);
                    if (isBefore && share(early, late, kind.of()) && isOn(early, from(late))) {
                        expected.add(i);
                    }
                }
            }
            assertThat(found(week, kind.rule()).stream().map(it -> number(it.second())))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Nothing of the library: each minute of three days, and who leads something in it. */
    private static Set<Integer> minutesTakenTwice(PlainWeek week, Function<PlainWeek.Held, String> of) {
        Set<Integer> minutes = new TreeSet<>();
        for (int minute = 0; minute < 4 * DAY; minute++) {
            int now = minute;
            List<PlainWeek.Held> on = week.held().stream()
                    .filter(held -> held.seats() > 0 && isOn(held, now))
                    .toList();
            boolean twice = IntStream.range(0, on.size())
                    .anyMatch(i -> IntStream.range(0, i).anyMatch(j -> share(on.get(i), on.get(j), of)));
            if (twice) {
                minutes.add(minute);
            }
        }
        return minutes;
    }

    private static boolean share(PlainWeek.Held one, PlainWeek.Held other, Function<PlainWeek.Held, String> of) {
        return one.seats() > 0
                && other.seats() > 0
                && !of.apply(one).isBlank()
                && of.apply(one).equals(of.apply(other));
    }

    private static int from(PlainWeek.Held held) {
        return held.day() * DAY + held.start();
    }

    private static boolean isOn(PlainWeek.Held held, int minute) {
        return from(held) <= minute && minute < from(held) + held.minutes();
    }

    private static int minute(Instant instant) {
        Instant monday = PlainWeek.MONDAY.atStartOfDay(PlainWeek.PHOENIX).toInstant();
        return (int) Duration.between(monday, instant).toMinutes();
    }

    private static int number(SessionId id) {
        return Integer.parseInt(id.value().substring(1));
    }

    private static List<DoubleBooking> found(PlainWeek week, Rule rule) {
        return new AdviceCheck(List.of())
                .advise(week.planned()).stream()
                        .filter(advice -> advice.rule().equals(rule))
                        .map(DoubleBooking.class::cast)
                        .toList();
    }
}
