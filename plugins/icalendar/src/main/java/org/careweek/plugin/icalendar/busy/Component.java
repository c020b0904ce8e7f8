package org.careweek.plugin.icalendar.busy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a calendar between its beginning and its end, with the properties that matter. Filled while it is read. */
final class Component {

    private final String name;
    private final Place place;
    private final Map<String, List<ContentLine>> properties = new HashMap<>();
    private final List<Component> parts = new ArrayList<>();

    Component(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    void add(ContentLine property) {
        properties.computeIfAbsent(property.name(), key -> new ArrayList<>(1)).add(property);
    }

    void add(Component part) {
        parts.add(part);
    }

    /** Its parts of one name, in order. */
    List<Component> parts(String partName) {
        return parts.stream().filter(part -> part.name.equals(partName)).toList();
    }

    List<ContentLine> all(String property) {
        return properties.getOrDefault(property, List.of());
    }

    Optional<ContentLine> first(String property) {
        return all(property).stream().findFirst();
    }
}
