package org.careweek.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;

/**
 * The best schedule of a tiny clinic's week, found by trying all of them: every set of sessions of each participant, in every
 * combination that seats and separations allow. Branches that cannot beat what was found are left out, which changes no answer.
 */
public final class BruteForce {

    /** The most participants, included. */
    public static final int MOST_PEOPLE = 4;

    /** The most sessions, included. */
    public static final int MOST_SESSIONS = 8;

    /** One way to place somebody, sessions as bits; none at all is 0 and worth nothing. */
    private record Choice(int sessions, long worth) {}

    private final ClinicWeek week;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final Best best;
    private final Best fullest;

    private BruteForce(ClinicWeek week) {
        this.week = week;
        PlanCheck check = PlanCheck.of(week);
        week.requests().forEach(request -> choices.add(choices(request, check)));
        this.best = search(Choice::worth);
        this.fullest = search(choice -> choice.sessions() == 0 ? 0 : 1);
    }

    /** @throws IllegalArgumentException if the week has too many participants or sessions to try everything */
    public static BruteForce of(ClinicWeek week) {
        if (week.requests().size() > MOST_PEOPLE || week.sessions().size() > MOST_SESSIONS) {
            throw new IllegalArgumentException(
                    "only weeks of at most %d participants and %d sessions can be tried, but had %d and %d"
                            .formatted(
                                    MOST_PEOPLE,
                                    MOST_SESSIONS,
                                    week.requests().size(),
                                    week.sessions().size()));
        }
        return new BruteForce(week);
    }

    /** The best score of any schedule; 0 where nobody can be placed. */
    public long score() {
        return best.worth;
    }

    /** A schedule with that score: the sessions of everyone who is placed, in the order of the requests. */
    public Map<ParticipantId, Set<SessionId>> schedule() {
        Map<ParticipantId, Set<SessionId>> schedule = new LinkedHashMap<>();
        for (int person = 0; person < best.taken.length; person++) {
            if (best.taken[person] != 0) {
                schedule.put(week.requests().get(person).participant().id(), Set.copyOf(sessions(best.taken[person])));
            }
        }
        return schedule;
    }

    /** The most people that any schedule places. */
    public int mostPlaced() {
        return Math.toIntExact(fullest.worth);
    }

    private List<Choice> choices(WeekRequest request, PlanCheck check) {
        List<Choice> all = new ArrayList<>();
        for (int bits = 1; bits < 1 << week.sessions().size(); bits++) {
            Set<SessionId> own = sessions(bits);
            if (check.plan(request, own).findings().isEmpty()) {
                all.add(new Choice(bits, check.score(request, own)));
            }
        }
        all.add(new Choice(0, 0));
        return all;
    }

    private Set<SessionId> sessions(int bits) {
        Set<SessionId> chosen = new TreeSet<>();
        for (int i = 0; i < week.sessions().size(); i++) {
            if ((bits >> i & 1) == 1) {
                chosen.add(week.sessions().get(i).id());
            }
        }
        return chosen;
    }

    /** The best combination so far; until there is one, less than nothing. */
    private static final class Best {
        private long worth = -1;
        private int[] taken = {};
    }

    private Best search(ToLongFunction<Choice> worth) {
        Best found = new Best();
        search(new int[choices.size()], 0, 0, worth, found);
        return found;
    }

    private void search(int[] taken, int person, long sum, ToLongFunction<Choice> worth, Best found) {
        if (sum + atMost(person, worth) <= found.worth) {
            return;
        }
        if (person == taken.length) {
            found.worth = sum;
            found.taken = taken.clone();
            return;
        }
        for (Choice choice : choices.get(person)) {
            taken[person] = choice.sessions();
            if (canJoin(taken, person)) {
                search(taken, person + 1, sum + worth.applyAsLong(choice), worth, found);
            }
        }
        taken[person] = 0;
    }

    /** What all from a participant on could be worth without each other. */
    private long atMost(int person, ToLongFunction<Choice> worth) {
        long sum = 0;
        for (List<Choice> each : choices.subList(person, choices.size())) {
            sum += each.stream().mapToLong(worth).max().orElse(0);
        }
        return sum;
    }

    /** Whether the last of some people finds seats beside those before, and nobody there to stay apart from. */
    private boolean canJoin(int[] taken, int last) {
        for (int i = 0; i < week.sessions().size(); i++) {
            int heads = 0;
            for (int person = 0; person <= last; person++) {
                heads += taken[person] >> i & 1;
            }
            if ((taken[last] >> i & 1) == 1 && heads > week.sessions().get(i).seats()) {
                return false;
            }
        }
        for (int person = 0; person < last; person++) {
            if ((taken[person] & taken[last]) != 0 && areApart(person, last)) {
                return false;
            }
        }
        return true;
    }

    private boolean areApart(int one, int other) {
        WeekRequest first = week.requests().get(one);
        WeekRequest second = week.requests().get(other);
        return first.apartFrom().contains(second.participant().id())
                || second.apartFrom().contains(first.participant().id());
    }

    @Override
    public String toString() {
        return "BruteForce[score " + score() + "]";
    }
}
