package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.pricing.Terms;

/** Which seats are worth most: those that somebody waits for, and those with the highest prices, each tried out. */
final class SeatQuestion {

    private final ScheduledWeek present;
    private final Function<ClinicWeek, Rescheduled> again;
    private final Tries tries;

    /**
     * @param again schedules a changed week from the present one
     * @param tries watches that
     */
    SeatQuestion(ScheduledWeek present, Function<ClinicWeek, Rescheduled> again, Tries tries) {
        this.present = present;
        this.again = again;
        this.tries = tries;
    }

    /** So many at most, those that place most first; of equals those with the highest price, then by start and id. */
    List<SeatWorth> answer(int most) {
        WeekIndex index = present.numbers().index();
        int[] missed = missed(index);
        List<Integer> tried = IntStream.range(0, index.sessions())
                .boxed()
                .filter(session -> missed[session] > 0 || present.known().price(session) > 0)
                .sorted(Comparator.comparingInt((Integer session) -> -missed[session])
                        .thenComparingInt(session -> -present.known().price(session)))
                .limit(most)
                .toList();
        if (tried.isEmpty() || tries.isStopped()) {
            return List.of();
        }
        WeekSchedule without = again.apply(present.week()).next().schedule();
        List<SeatWorth> worth = new ArrayList<>();
        for (int i = 0; i < tried.size() && !tries.isStopped(); i++) {
            int session = tried.get(i);
            SeatWorth one = worth(index.session(session), present.known().price(session), without);
            if (!tries.isStopped()) {
                worth.add(one);
            }
        }
        worth.sort(Comparator.comparingInt(SeatWorth::placed)
                .thenComparingLong(SeatWorth::price)
                .reversed()
                .thenComparing(SeatWorth::session, Session.BY_START));
        return worth;
    }

    /** Of each session, how many wait for a seat in it alone. */
    private int[] missed(WeekIndex index) {
        Roster roster = Roster.of(index, present.plans());
        int[] missed = new int[index.sessions()];
        for (int person = 0; person < index.people() && tries.goesOn(); person++) {
            if (!roster.isPlaced(person)) {
                int[] full = fullSessions(person, roster);
                if (full.length == 1) {
                    missed[full[0]]++;
                }
            }
        }
        return missed;
    }

    /** The fewest full sessions with which somebody would have a week. */
    private int[] fullSessions(int person, Roster roster) {
        return present.numbers()
                .problems()
                .bestWithout(
                        Set.of(Obstacle.SEATS),
                        roster,
                        person,
                        session -> roster.seatsLeft(session) > 0 ? 0 : Terms.PLACED,
                        BestWeek.QUICK)
                .week()
                .map(week -> IntStream.of(week.sessions())
                        .filter(session -> roster.seatsLeft(session) <= 0)
                        .toArray())
                .orElseGet(() -> new int[0]);
    }

    private SeatWorth worth(Session session, int price, WeekSchedule without) {
        Session larger = new Session(
                session.id(),
                session.service(),
                session.slot(),
                session.breaks(),
                session.tracks(),
                session.seats() + 1,
                session.setting());
        ClinicWeek week = present.week().after(new PlanChange.Changed(larger));
        WeekSchedule with = again.apply(week).next().schedule();
        long points = (price + Terms.POINT - 1L) / Terms.POINT;
        boolean isBetter = with.score() > without.score();
        int placed = Math.max(0, with.plans().size() - without.plans().size());
        return new SeatWorth(session, points, isBetter ? placed : 0, isBetter ? with.score() - without.score() : 0);
    }
}
