package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;

/** Words for small clinics that are written down by hand: sessions at nine, and people who would come to any of them. */
final class FewWishes {

    private static final int NINE = 540;

    private FewWishes() {}

    /** Weeks of one to four hours, on any days. */
    static TinyClinic clinic(List<TinyClinic.Offer> offers, TinyClinic.Wish... wishes) {
        return new TinyClinic(60, 240, 1, 1440, 0, 0, offers, List.of(wishes));
    }

    static TinyClinic.Offer offer(int day, int minutes, int seats) {
        return new TinyClinic.Offer(day, NINE, minutes, 0, seats, 3);
    }

    /** Somebody who has time on all days. */
    static TinyClinic.Wish wish(int ordered) {
        return wish(ordered, 0, 0);
    }

    /**
     * The same, with more to ask for.
     *
     * @param prefers sessions, a bit each
     * @param apart people, a bit each
     */
    static TinyClinic.Wish wish(int ordered, int prefers, int apart) {
        return wish(ordered, prefers, apart, 0b1111111);
    }

    /** Somebody who has time on some days. */
    static TinyClinic.Wish on(int days, int ordered, int prefers) {
        return wish(ordered, prefers, 0, days);
    }

    private static TinyClinic.Wish wish(int ordered, int prefers, int apart, int days) {
        int[][] windows = IntStream.range(0, 7)
                .mapToObj(day -> new int[] {0, (days >> day & 1) == 1 ? 1440 : 1})
                .toArray(int[][]::new);
        int[][] needs = new int[TinyClinic.SERVICES][];
        Arrays.setAll(needs, service -> new int[] {0, TinyClinic.FREE});
        return new TinyClinic.Wish(0, ordered, windows, needs, prefers, 0, 0, TinyClinic.Cap.NONE, apart);
    }

    static ParticipantId who(int person) {
        return ParticipantId.of("p" + person);
    }

    static SessionId session(int session) {
        return new SessionId("s%02d".formatted(session));
    }

    /** Of each person, the sessions of a plan. */
    static Assignment planned(int[]... plans) {
        Map<ParticipantId, List<SessionId>> sessions = new TreeMap<>();
        for (int person = 0; person < plans.length; person++) {
            sessions.put(
                    who(person),
                    IntStream.of(plans[person]).mapToObj(FewWishes::session).toList());
        }
        return Assignment.of(sessions);
    }

    /** Of each person who has a plan, the numbers of its sessions. */
    static Map<String, List<Integer>> attended(WeekSchedule schedule) {
        Map<String, List<Integer>> attended = new TreeMap<>();
        Assignment.of(schedule.plans()).sessions().forEach((who, what) -> attended.put(who.disclose(), numbers(what)));
        return attended;
    }

    private static List<Integer> numbers(SortedSet<SessionId> some) {
        return new TreeSet<>(some)
                .stream().map(id -> Integer.valueOf(id.value().substring(1))).collect(Collectors.toList());
    }
}
