package org.careweek.example.clinic.input.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The ids of one list, each of which must be its own, and the references to them. */
public final class Ids {

    private final String noun;
    private final boolean readable;
    private final UnaryOperator<String> shown;
    private final Map<String, String> pointers = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

    private Ids(String noun, boolean readable, UnaryOperator<String> shown) {
        this.noun = noun;
        this.readable = readable;
        this.shown = shown;
    }

    /**
     * Reports ids that are missing or come twice.
     *
     * @param readable whether the list could be read, so that a reference can be checked
     */
    public static Ids of(String noun, boolean readable, List<Element> entries, UnaryOperator<String> shown) {
        Ids ids = new Ids(noun, readable, shown);
        entries.forEach(entry -> ids.add(entry.field("id")));
        return ids;
    }

    /** The id of an entry; empty where it has none. */
    public String get(int index) {
        return inOrder.get(index);
    }

    /** The ids that a list names, each once; one that names nothing is reported. */
    public List<String> referencesIn(Element list, UnaryOperator<String> shownThere) {
        return list.elements(Integer.MAX_VALUE).stream()
                .flatMap(element -> referenceIn(element, shownThere).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The same for a list that may be absent. */
    public List<String> optionalReferencesIn(Element list) {
        return list.isAbsent() ? List.of() : referencesIn(list, Element.HIDDEN);
    }

    public Optional<String> referenceIn(Element element, UnaryOperator<String> shownThere) {
        return element.parsed(
                "the id of a " + noun + " of this file",
                shownThere,
                text -> Optional.of(text).filter(id -> !readable || pointers.containsKey(id)));
    }

    private void add(Element element) {
        String id = element.text().orElse("");
        inOrder.add(id);
        if (!id.isEmpty()) {
            String first = pointers.putIfAbsent(id, element.pointer());
            if (first != null) {
                String what = shown == Element.HIDDEN ? "" : " " + shown.apply(id);
                element.report("an id that no other " + noun + " has", first + " is the same" + what);
            }
        }
    }
}
