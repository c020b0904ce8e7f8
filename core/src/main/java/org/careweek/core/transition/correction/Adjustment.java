package org.careweek.core.transition.correction;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a list does not hold any more, and what holds instead. The list without the one and with the other is the new one.
 *
 * @param <T> what is listed
 * @param withdrawn what was stated and is not any more, in the order in which it was stated
 * @param restated what is stated now and was not before, in the order in which it is
 */
public record Adjustment<T>(List<T> withdrawn, List<T> restated) {

    public Adjustment {
        withdrawn = List.copyOf(withdrawn);
        restated = List.copyOf(restated);
    }

    static <T> Adjustment<T> between(List<T> before, List<T> after) {
        return new Adjustment<>(without(before, after), without(after, before));
    }

    private static <T> List<T> without(List<T> list, List<T> others) {
        List<T> rest = new ArrayList<>(list);
        others.forEach(rest::remove);
        return rest;
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return withdrawn.isEmpty() && restated.isEmpty();
    }

    @Override
    public String toString() {
        return "Adjustment[private]";
    }
}
