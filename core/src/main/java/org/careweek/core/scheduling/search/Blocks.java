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
        Unions people = new Unions(clinic.size());
        for (int person = 0; person < clinic.size(); person++) {
            for (int other : clinic.apart[person]) {
                people.join(person, other);
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
                people.join(users[0], user);
            }
        }
        return new Blocks(numbered(people, clinic.size()), (int) IntStream.range(0, clinic.size())
                .filter(it -> people.find(it) == it)
                .count());
    }

    private static int[] numbered(Unions people, int size) {
        int[] number = new int[size];
        Arrays.fill(number, -1);
        int[] of = new int[size];
        int count = 0;
        for (int person = 0; person < size; person++) {
            int top = people.find(person);
            if (number[top] < 0) {
                number[top] = count++;
            }
            of[person] = number[top];
        }
        return of;
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
