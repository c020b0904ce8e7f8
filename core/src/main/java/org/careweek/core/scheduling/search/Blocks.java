package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People who share sessions, apart from a few sessions that link nearly everybody, such as those by telehealth. What is done in one
 * block hardly touches the others. Does not change.
 */
final class Blocks {

    /** One in so many sessions may link blocks. */
    private static final int FEW = 50;

    private final int[] of;
    private final int[][] people;

    private Blocks(int[] of, int count) {
        this.of = of;
        List<List<Integer>> all = new ArrayList<>();
        IntStream.range(0, count).forEach(it -> all.add(new ArrayList<>()));
        for (int person = 0; person < of.length; person++) {
            all.get(of[person]).add(person);
        }
        this.people = all.stream()
                .map(it -> it.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The blocks of a clinic, whose largest is as small as it can be. */
    static Blocks of(Clinic clinic) {
        int[] byUse = IntStream.range(0, clinic.sessions())
                .boxed()
                .sorted(Comparator.comparingInt((Integer it) -> clinic.users[it].length))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] root = IntStream.range(0, clinic.size()).toArray();
        for (int person = 0; person < clinic.size(); person++) {
            for (int other : clinic.apart[person]) {
                join(root, person, other);
            }
        }
        int used = (int)
                IntStream.of(byUse).filter(it -> clinic.users[it].length > 0).count();
        int usual = byUse.length - used / FEW;
        int next = 0;
        while (next < byUse.length
                && (next < usual || clinic.users[byUse[next]].length == clinic.users[byUse[usual - 1]].length)) {
            int[] users = clinic.users[byUse[next++]];
            for (int user : users) {
                join(root, users[0], user);
            }
        }
        return new Blocks(numbered(root), (int) IntStream.range(0, root.length)
                .filter(it -> find(root, it) == it)
                .count());
    }

    private static int[] numbered(int[] root) {
        int[] number = new int[root.length];
        Arrays.fill(number, -1);
        int[] of = new int[root.length];
        int count = 0;
        for (int person = 0; person < root.length; person++) {
            int top = find(root, person);
            if (number[top] < 0) {
                number[top] = count++;
            }
            of[person] = number[top];
        }
        return of;
    }

    private static void join(int[] root, int one, int other) {
        root[find(root, one)] = find(root, other);
    }

    private static int find(int[] root, int one) {
        int at = one;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    int count() {
        return people.length;
    }

    int of(int person) {
        return of[person];
    }

    /** The people of a block, rising. Not to be changed. */
    int[] people(int block) {
        return people[block];
    }
}
