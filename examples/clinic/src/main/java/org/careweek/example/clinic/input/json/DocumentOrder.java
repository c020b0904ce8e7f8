package org.careweek.example.clinic.input.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Orders JSON pointers as their values come in a document; a missing field comes after its neighbours. */
final class DocumentOrder {

    private DocumentOrder() {}

    /** At each step of a pointer, how many siblings come before. */
    static List<Integer> of(JsonNode root, String pointer) {
        List<Integer> order = new ArrayList<>();
        JsonNode node = root;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            int index = node.isArray() ? Integer.parseInt(steps[i]) : positionOf(node, steps[i]);
            order.add(index);
            node = node.isArray() ? node.path(index) : node.path(steps[i]);
        }
        return order;
    }

    static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int result = Integer.compare(one.get(i), other.get(i));
            if (result != 0) {
                return result;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int positionOf(JsonNode object, String name) {
        int position = 0;
        for (String property : object.propertyNames()) {
            if (property.equals(name)) {
                return position;
            }
            position++;
        }
        return position;
    }
}
