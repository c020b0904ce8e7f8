package org.careweek.example.engines.cpsat;

import java.util.ArrayList;
import java.util.List;
import org.careweek.example.engines.problem.Offer;

/** Groups of sessions that all run at one moment: of each, nobody attends more than one. */
final class Cliques {

    private Cliques() {}

    /**
     * The largest groups, so that every two sessions that overlap are in one of them, and every session is in at least one.
     *
     * @param offers by start
     * @return for each group the places of its sessions in the list
     */
    static List<List<Integer>> of(List<Offer> offers) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> running = new ArrayList<>();
        boolean hasGrown = false;
        for (int i = 0; i < offers.size(); i++) {
            long start = offers.get(i).start();
            boolean hasEnd = running.stream().anyMatch(it -> offers.get(it).end() <= start);
            if (hasEnd && hasGrown) {
                groups.add(List.copyOf(running));
                hasGrown = false;
            }
            running.removeIf(it -> offers.get(it).end() <= start);
            running.add(i);
            hasGrown = true;
        }
        if (hasGrown) {
            groups.add(List.copyOf(running));
        }
        return groups;
    }
}
