package org.careweek.example.hours.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Gives texts numbers, in the order in which they come. */
final class Numbers {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    Set<String> texts() {
        return numbers.keySet();
    }
}
