package org.careweek.testkit.canary;

import java.util.Arrays;
import java.util.List;

/** Finds many texts by one walk over another one, whatever their case, in linear time (Aho and Corasick, 1975). */
final class Automaton {

    private static final int NONE = -1;

    private final Edges edges;

    /** For each node, the node of its longest proper end that is a beginning of some text. */
    private final int[] shorter;

    /** For each node, the text that ends there. */
    private final int[] ending;

    /** For each node, the nearest of its shorter ones where a text ends, or 0. */
    private final int[] nextEnding;

    private int nodes = 1;

    /** @param sought texts that differ in more than their case, none empty */
    Automaton(List<String> sought) {
        int length = sought.stream().mapToInt(String::length).sum();
        edges = new Edges(length);
        shorter = new int[length + 1];
        ending = new int[length + 1];
        nextEnding = new int[length + 1];
        Arrays.fill(ending, NONE);
        grow(sought);
    }

    /** Level by level, so that whatever is shorter is already there. */
    private void grow(List<String> sought) {
        int longest = sought.stream().mapToInt(String::length).max().orElse(0);
        int[] reached = new int[sought.size()];
        for (int depth = 0; depth < longest; depth++) {
            for (int i = 0; i < reached.length; i++) {
                String text = sought.get(i);
                if (depth < text.length()) {
                    reached[i] = child(reached[i], folded(text.charAt(depth)));
                    if (depth == text.length() - 1) {
                        ending[reached[i]] = i;
                    }
                }
            }
        }
    }

    private int child(int node, char by) {
        int known = edges.from(node, by);
        if (known != 0) {
            return known;
        }
        int created = nodes++;
        int end = node == 0 ? 0 : next(shorter[node], by);
        shorter[created] = end;
        nextEnding[created] = ending[end] == NONE ? nextEnding[end] : end;
        edges.add(node, by, created);
        return created;
    }

    private int next(int from, char by) {
        int node = from;
        int target = edges.from(node, by);
        while (target == 0 && node != 0) {
            node = shorter[node];
            target = edges.from(node, by);
        }
        return target;
    }

    /** Told of each place where one of the texts ends. */
    interface Found {

        void at(int sought, int end);
    }

    void search(String text, Found found) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = next(node, folded(text.charAt(i)));
            for (int at = ending[node] == NONE ? nextEnding[node] : node; at != 0; at = nextEnding[at]) {
                found.at(ending[at], i + 1);
            }
        }
    }

    /** The same for each case of a letter, in the Turkish alphabet too. */
    static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
