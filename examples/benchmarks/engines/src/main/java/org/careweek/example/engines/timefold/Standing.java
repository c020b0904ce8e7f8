package org.careweek.example.engines.timefold;

import java.util.List;
import org.careweek.example.engines.problem.Need;
import org.careweek.example.engines.problem.Offer;
import org.careweek.example.engines.problem.Person;

/**
 * How far one participant's week has come, by the rules that concern nobody else.
 *
 * @param broken how many rules it breaks that more sessions cannot mend
 * @param missing minutes that it still lacks: those of a needed service twice, a day and a session that must be attended as two
 *     hours each; 0 is a complete week
 * @param worth what it adds to the score if it is complete
 * @param progress from 0 to {@link #COMPLETE}; grows the faster the nearer it is, so that one week gets ready before two begin
 */
record Standing(int broken, int missing, long worth, long progress) {

    static final long COMPLETE = 10_000;

    private static final int DAYS = 7;

    /** In minutes. Of weeks that get stuck, most lack a day, or a service of which there is little. */
    private static final int DAY = 120;

    private static final int SESSION = 120;
    private static final int NEEDED_MINUTE = 2;

    boolean isComplete() {
        return broken == 0 && missing == 0;
    }

    /** Looks at a week. */
    static Standing of(Person person, List<Offer> week) {
        int[] perDay = new int[DAYS];
        int minutes = 0;
        int liked = 0;
        int visits = 0;
        int forced = person.forced().cardinality();
        int goal = person.week().least() + DAY * person.days().least() + SESSION * forced;
        for (Offer offer : week) {
            perDay[offer.day()] += offer.minutes();
            minutes += offer.minutes();
            visits += offer.isCounted() ? 1 : 0;
            liked += person.preferred().get(offer.index()) ? 1 : 0;
            forced -= person.forced().get(offer.index()) ? 1 : 0;
        }
        int broken = overlaps(week) + (minutes > person.week().most() ? 1 : 0);
        int missing = Math.max(0, person.week().least() - minutes) + SESSION * Math.max(0, forced);
        int days = 0;
        for (int day : perDay) {
            days += day > 0 ? 1 : 0;
            broken += day > person.day().most() ? 1 : 0;
            missing += day > 0 ? Math.max(0, person.day().least() - day) : 0;
        }
        missing += DAY * Math.max(0, person.days().least() - days);
        broken += days > person.days().most() ? 1 : 0;
        broken += visits > person.visits().most() ? 1 : 0;
        for (Need need : person.needs()) {
            int served = served(need, week);
            broken += served > need.minutes().most() ? 1 : 0;
            missing += NEEDED_MINUTE * Math.max(0, need.minutes().least() - served);
            goal += NEEDED_MINUTE * need.minutes().least();
        }
        long worth = Person.PLACED - (long) Person.MINUTE_OFF * Math.abs(minutes - person.ordered()) + liked;
        return new Standing(broken, missing, missing == 0 ? worth : 0, progress(Math.max(0, goal - missing), goal));
    }

    private static long progress(long have, long goal) {
        return COMPLETE * have * have / (goal * goal);
    }

    private static int overlaps(List<Offer> week) {
        int pairs = 0;
        for (int i = 0; i < week.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += week.get(i).overlaps(week.get(j)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static int served(Need need, List<Offer> week) {
        int served = 0;
        for (Offer offer : week) {
            served += offer.service().equals(need.service()) ? offer.served() : 0;
        }
        return served;
    }
}
