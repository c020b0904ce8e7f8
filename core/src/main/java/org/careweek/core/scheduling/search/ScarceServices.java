package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.careweek.core.scheduling.pricing.Needed;

/**
 * Services that have fewer seats than people need. Whatever week somebody has, it takes no fewer seats of a service than it takes of its longest
 * sessions to meet the need.
 */
final class ScarceServices {

    /** Sessions that somebody can choose from to meet a need, directly or by what others can choose from: one service, as a rule. */
    private static final class Service {

        private final List<Integer> fewest = new ArrayList<>();
        private final BitSet people = new BitSet();
        private final BitSet sessions = new BitSet();

        void add(int person, Needed needed) {
            fewest.add(needed.fewest());
            people.set(person);
            for (int session : needed.sessions()) {
                sessions.set(session);
            }
        }

        /** How many people get nothing where those come first who need the fewest seats. */
        int leftOut(int[] seats) {
            long left = sessions.stream().mapToLong(session -> seats[session]).sum();
            List<Integer> fewestFirst = fewest.stream().sorted().toList();
            int served = 0;
            while (served < fewestFirst.size() && fewestFirst.get(served) <= left) {
                left -= fewestFirst.get(served++);
            }
            return fewestFirst.size() - served;
        }
    }

    private ScarceServices() {}

    /**
     * How many people at least have no place for want of seats in some service.
     *
     * @param isPossible who could have a place at all
     */
    static int leftOut(Clinic clinic, IntPredicate isPossible) {
        List<Service> scarcestFirst = services(clinic, isPossible).stream()
                .sorted(Comparator.comparingInt((Service it) -> -it.leftOut(clinic.seats)))
                .toList();
        BitSet counted = new BitSet();
        int leftOut = 0;
        for (Service service : scarcestFirst) {
            // Whoever is left out of two services has still one place less.
            if (!service.people.intersects(counted)) {
                leftOut += service.leftOut(clinic.seats);
                counted.or(service.people);
            }
        }
        return leftOut;
    }

    private static List<Service> services(Clinic clinic, IntPredicate isPossible) {
        List<List<Needed>> needed = new ArrayList<>();
        Unions sessions = new Unions(clinic.sessions());
        for (int person = 0; person < clinic.size(); person++) {
            needed.add(isPossible.test(person) ? clinic.people[person].needed() : List.of());
            for (Needed one : needed.get(person)) {
                for (int session : one.sessions()) {
                    sessions.join(one.sessions()[0], session);
                }
            }
        }
        Map<Integer, Service> services = new TreeMap<>();
        for (int person = 0; person < clinic.size(); person++) {
            for (Needed one : needed.get(person)) {
                services.computeIfAbsent(sessions.find(one.sessions()[0]), none -> new Service())
                        .add(person, one);
            }
        }
        return List.copyOf(services.values());
    }
}
