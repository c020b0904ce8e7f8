package org.careweek.example.clinic.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON document with marked text in a place where it does not belong, once for every place. */
final class Spoilt {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String document;
    private final String title;
    private final Marked marked;
    private final Map<String, String> variants = new LinkedHashMap<>();

    private Spoilt(String document, String title, Marked marked) {
        this.document = document;
        this.title = title;
        this.marked = marked;
    }

    /** Variants of the document by what is wrong with them. */
    static Map<String, String> everywhere(String title, String document, Marked marked) {
        var spoilt = new Spoilt(document, title, marked);
        spoilt.visit(MAPPER.readTree(document), "");
        spoilt.cutShort();
        return spoilt.variants;
    }

    private void visit(JsonNode node, String pointer) {
        if (!pointer.isEmpty()) {
            replace(pointer);
        }
        if (node instanceof ObjectNode object) {
            if (!pointer.isEmpty()) {
                addUnknown(pointer);
            }
            object.properties().forEach(entry -> visit(entry.getValue(), pointer + "/" + entry.getKey()));
        }
        for (int i = 0; node instanceof ArrayNode array && i < Math.min(1, array.size()); i++) {
            visit(array.get(i), pointer + "/" + i);
        }
    }

    private void replace(String pointer) {
        JsonNode copy = MAPPER.readTree(document);
        var at = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(at.head());
        String text = marked.text(title + " " + pointer);
        if (parent instanceof ObjectNode object) {
            object.put(at.last().getMatchingProperty(), text);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), MAPPER.valueToTree(text));
        }
        variants.put("marked text at " + pointer, copy.toString());
    }

    private void addUnknown(String pointer) {
        JsonNode copy = MAPPER.readTree(document);
        ((ObjectNode) copy.at(pointer)).put(marked.text(title + " a name in " + pointer), 1);
        variants.put("a marked name in " + pointer, copy.toString());
    }

    /** Right after some marked text, where a parser that quotes would quote it. */
    private void cutShort() {
        List<Integer> ends = new ArrayList<>();
        for (int at = document.indexOf("k3x9"); at >= 0; at = document.indexOf("k3x9", at + 1)) {
            ends.add(at + 4);
        }
        for (int i = 0; i < 3; i++) {
            int end = ends.get(i * (ends.size() - 1) / 2);
            variants.put("cut short at " + end, document.substring(0, end));
            variants.put("a wild character at " + end, document.substring(0, end) + "\u0001" + document.substring(end));
        }
    }
}
