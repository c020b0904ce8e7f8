package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.pricing.Terms;

/** Which seats are worth most: those with the highest prices, each tried out. */
final class SeatQuestion {

    private final ScheduledWeek present;
    private final Function<ClinicWeek, Rescheduled> again;

    /** @param again schedules a changed week from the present one */
    SeatQuestion(ScheduledWeek present, Function<ClinicWeek, Rescheduled> again) {
        this.present = present;
        this.again = again;
    }

    /** So many at most, those that place most first; of equals those with the highest price, then by start and id. */
    List<SeatWorth> answer(int most) {
        WeekIndex index = present.numbers().index();
        List<Integer> dearest = IntStream.range(0, index.sessions())
                .boxed()
                .filter(session -> present.known().price(session) > 0)
                .sorted(Comparator.comparingInt(
                        (Integer session) -> -present.known().price(session)))
                .limit(most)
                .toList();
        if (dearest.isEmpty()) {
            return List.of();
        }
        WeekSchedule without = again.apply(present.week()).next().schedule();
        List<SeatWorth> worth = new ArrayList<>();
        for (int session : dearest) {
            worth.add(worth(index.session(session), present.known().price(session), without));
        }
        worth.sort(Comparator.comparingInt(SeatWorth::placed)
                .thenComparingLong(SeatWorth::price)
                .reversed()
                .thenComparing(SeatWorth::session, Session.BY_START));
        return worth;
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
