package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The weeks that are known of each person, and the best shares of those that may be had. Not safe for concurrent use. */
final class Columns {

    private final Clinic clinic;
    private final Resources resources;
    private final Relaxation relaxation;
    private final List<Column> all = new ArrayList<>();
    private final List<List<Integer>> of;

    /** Knows of each person only to have no week. */
    Columns(Clinic clinic, Resources resources) {
        this.clinic = clinic;
        this.resources = resources;
        this.relaxation = new Relaxation(clinic.size(), resources.amounts());
        this.of = IntStream.range(0, clinic.size())
                .mapToObj(it -> new ArrayList<>(List.of(it)))
                .<List<Integer>>map(it -> it)
                .toList();
        for (int person = 0; person < clinic.size(); person++) {
            all.add(new Column(person, Seating.NOTHING, 0, Seating.NOTHING));
        }
    }

    /** Makes a week known. */
    void add(int person, int[] choices, boolean isAllowed) {
        Column one = new Column(person, choices, clinic.score(person, choices), resources.of(person, choices));
        of.get(person).add(all.size());
        relaxation.add(person, one.worth(), one.uses());
        relaxation.allow(all.size(), isAllowed);
        all.add(one);
    }

    /** Allows what keeps to some decisions, and nothing else. */
    void keepTo(Decisions decisions) {
        for (int i = 0; i < all.size(); i++) {
            relaxation.allow(i, decisions.allow(all.get(i).person(), all.get(i).choices()));
        }
    }

    int size() {
        return all.size();
    }

    Column get(int i) {
        return all.get(i);
    }

    boolean isAllowed(int i) {
        return relaxation.isAllowed(i);
    }

    /** The numbers of a person's weeks. */
    List<Integer> of(int person) {
        return of.get(person);
    }

    Relaxation relaxation() {
        return relaxation;
    }

    /** How much of each choice of a person some shares hold; behind the choices, how much of it is placed. */
    double[] parts(int person, double[] share) {
        double[] parts = new double[clinic.people[person].choices() + 1];
        for (int i : of.get(person)) {
            if (share[i] > 0 && !all.get(i).isNone()) {
                for (int choice : all.get(i).choices()) {
                    parts[choice] += share[i];
                }
                parts[parts.length - 1] += share[i];
            }
        }
        return parts;
    }
}
