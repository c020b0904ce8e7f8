package org.careweek.example.clinic.input.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with one document. Not safe for concurrent use. */
final class Findings {

    private record Finding(List<Integer> order, String pointer, String message) {}

    private final String file;
    private final JsonNode root;
    private final List<Finding> found = new ArrayList<>();

    Findings(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    void add(String pointer, String message) {
        found.add(new Finding(DocumentOrder.of(root, pointer), pointer, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them as they come in the document. */
    List<Problem> inDocumentOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Finding::order, DocumentOrder::compare))
                .map(finding -> new Problem(file, placeOf(finding.pointer()), finding.message()))
                .toList();
    }

    private static Place placeOf(String pointer) {
        return pointer.isEmpty() ? new Place.WholeFile() : new Place.Pointer(pointer);
    }
}
