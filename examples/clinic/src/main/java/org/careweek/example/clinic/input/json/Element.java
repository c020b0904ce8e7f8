package org.careweek.example.clinic.input.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.careweek.example.clinic.input.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A value of a document and where it is, present or not. What cannot be used is reported and left out. */
public final class Element {

    /** Shows nothing of a text that may tell something of a person. */
    public static final UnaryOperator<String> HIDDEN = text -> "something else";

    private final JsonNode node;
    private final String pointer;
    private final Findings findings;

    private Element(JsonNode node, String pointer, Findings findings) {
        this.node = node;
        this.pointer = pointer;
        this.findings = findings;
    }

    static Element root(JsonNode root, Findings findings) {
        return new Element(root, "", findings);
    }

    public String pointer() {
        return pointer;
    }

    public boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    public Element field(String name) {
        JsonNode value = node.isObject() ? node.path(name) : MissingNode.getInstance();
        String step = Shown.plain(name).replace("~", "~0").replace("/", "~1");
        return new Element(value, pointer + "/" + step, findings);
    }

    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    public boolean isObject() {
        if (!node.isObject()) {
            reportKind("an object");
        }
        return node.isObject();
    }

    public boolean isList() {
        return node.isArray();
    }

    /** The values of a list, or none where there is no list. */
    public List<Element> elements(int most) {
        if (!node.isArray()) {
            reportKind("a list");
            return List.of();
        }
        if (node.size() > most) {
            report("at most " + most + " entries", "were " + node.size());
            return List.of();
        }
        List<Element> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new Element(node.get(i), pointer + "/" + i, findings));
        }
        return elements;
    }

    /** The objects of a list; whatever else is in it is reported. */
    public List<Element> objects(int most) {
        return elements(most).stream().filter(Element::isObject).toList();
    }

    /** A text with at least one character that is no space, and none that is a control character. */
    public Optional<String> text() {
        return parsed(
                "a text without control characters",
                HIDDEN,
                text -> Optional.of(text)
                        .filter(t -> !t.isBlank() && t.codePoints().noneMatch(Element::isUnfit)));
    }

    public Optional<String> optionalText() {
        return isAbsent() ? Optional.empty() : text();
    }

    /** A text that means something to the parser. */
    public <T> Optional<T> parsed(String expected, UnaryOperator<String> shown, Function<String, Optional<T>> parser) {
        if (!node.isString()) {
            reportKind(expected);
            return Optional.empty();
        }
        String text = node.stringValue();
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            report(expected, "was " + (text.isEmpty() ? "empty" : shown.apply(text)));
        }
        return value;
    }

    /** A whole number between two, both included. */
    public OptionalInt whole(int least, int most) {
        String expected = most == Integer.MAX_VALUE
                ? "a whole number, " + least + " or more"
                : "a whole number from " + least + " to " + most;
        if (!node.isNumber()) {
            reportKind(expected);
            return OptionalInt.empty();
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            report(expected, "was " + Shown.number(node.asString()));
            return OptionalInt.empty();
        }
        return OptionalInt.of(node.intValue());
    }

    public Optional<Boolean> trueOrFalse() {
        if (!node.isBoolean()) {
            reportKind("true or false");
            return Optional.empty();
        }
        return Optional.of(node.booleanValue());
    }

    public int optionalWhole(int least, int most, int otherwise) {
        return isAbsent() ? otherwise : whole(least, most).orElse(otherwise);
    }

    /** Reports {@code expected …, but …}. */
    public void report(String expected, String but) {
        findings.add(pointer, "expected " + expected + ", but " + but);
    }

    private void reportKind(String expected) {
        report(expected, node.isMissingNode() ? "there is none" : "was " + kind());
    }

    private String kind() {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "null";
        };
    }

    private static boolean isUnfit(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
