package org.careweek.testkit.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.RosterOutcome;
import org.careweek.core.program.SeriesId;
import org.careweek.core.program.SeriesMembership;
import org.careweek.core.program.SeriesRoster;
import org.careweek.core.program.SessionSeries;
import org.careweek.core.program.SessionTemplate;
import org.careweek.core.program.Setting;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/** Running series, changed here and there, and who belongs to them. */
final class AnyRosters {

    private static final int MOST_WEEKS = 12;

    private AnyRosters() {}

    /** A membership in plain numbers: who, from which day of the series on, and for how many days; 0 is without an end. */
    private record Member(int who, int fromDay, int days) {}

    static Arbitrary<SeriesRoster> any() {
        return Combinators.combine(AnyWeeks.any(AnyZones.any()), series(), closures(), members())
                .as(AnyRosters::roster)
                .withoutEdgeCases();
    }

    /** What does not depend on the week: everything but the first date. */
    private record Sketch(SessionTemplate template, int weeks, int cancelled, int moved) {}

    private static Arbitrary<Sketch> series() {
        Arbitrary<SessionTemplate> templates = Combinators.combine(
                        AnySessions.services(),
                        Arbitraries.of(DayOfWeek.values()),
                        Numbers.between(0, 95),
                        AnySessions.lengths(),
                        AnySessions.breaks(),
                        AnySessions.tracks(),
                        AnySessions.seats())
                .as((service, day, quarter, minutes, breaks, tracks, seats) -> new SessionTemplate(
                        service,
                        day,
                        LocalTime.ofSecondOfDay(quarter * 900L),
                        TreatmentTime.ofMinutes(minutes),
                        breaks,
                        tracks,
                        seats,
                        Setting.inPerson()));
        return Combinators.combine(
                        templates, Numbers.between(1, MOST_WEEKS), Numbers.between(0, 23), Numbers.between(0, 23))
                .as(Sketch::new);
    }

    private static Arbitrary<List<Integer>> closures() {
        return Numbers.between(0, 7 * MOST_WEEKS).list().ofMaxSize(2);
    }

    private static Arbitrary<List<Member>> members() {
        return Combinators.combine(Numbers.between(1, 9), Numbers.between(0, 40), Numbers.between(0, 60))
                .as(Member::new)
                .list()
                .ofMaxSize(8);
    }

    private static SeriesRoster roster(ProgramWeek week, Sketch sketch, List<Integer> closures, List<Member> members) {
        LocalDate first = week.firstDate();
        var calendar = new ProgramCalendar(
                week.zone(),
                first.getDayOfWeek(),
                closures.stream().map(first::plusDays).collect(Collectors.toSet()));
        SeriesRoster roster = SeriesRoster.empty(seriesFrom(first, sketch), calendar);
        for (Member member : members) {
            roster = joined(roster, member, first);
        }
        return roster;
    }

    /** Every second series or so has a session that is cancelled, and one that is held an hour later the next day. */
    private static SessionSeries seriesFrom(LocalDate first, Sketch sketch) {
        SessionSeries series = SessionSeries.of(new SeriesId("series-1"), sketch.template(), first, sketch.weeks());
        LocalDate date =
                first.with(TemporalAdjusters.nextOrSame(sketch.template().day()));
        if (sketch.moved() < sketch.weeks()) {
            LocalDate held = date.plusWeeks(sketch.moved());
            series = series.move(
                    held,
                    held.plusDays(1).atTime(sketch.template().start().plusHours(1)),
                    sketch.template().length());
        }
        return sketch.cancelled() < sketch.weeks() ? series.cancel(date.plusWeeks(sketch.cancelled())) : series;
    }

    /** Whoever finds no seat, or belongs to it already, stays outside. */
    private static SeriesRoster joined(SeriesRoster roster, Member member, LocalDate first) {
        ParticipantId who = AnyParticipants.id(member.who());
        boolean isIn =
                roster.memberships().stream().anyMatch(it -> it.participant().equals(who));
        if (isIn) {
            return roster;
        }
        LocalDate from = first.plusDays(member.fromDay());
        SeriesMembership membership = member.days() == 0
                ? SeriesMembership.from(who, from)
                : SeriesMembership.between(who, from, from.plusDays(member.days()));
        return roster.join(membership).fold(RosterOutcome.Seated::roster, full -> roster);
    }
}
