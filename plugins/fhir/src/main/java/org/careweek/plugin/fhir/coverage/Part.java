package org.careweek.plugin.fhir.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.fhir.coverage.Problem.Kind;
import org.careweek.spi.insurance.Stated;

/**
 * An object of a resource, asked for its members by name. What is there and is of another type is noted, and not read; names that
 * nobody asks for are ignored.
 *
 * @param place where it stands
 */
record Part(Map<String, Json> members, Place place, Notes notes) {

    Place at(String name) {
        return place.at(name);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    void report(String name, Kind kind) {
        notes.report(at(name), kind);
    }

    /** A text that says something. */
    Optional<String> text(String name) {
        return member(
                name,
                it -> it instanceof Json.Text text && !text.value().isBlank()
                        ? Optional.of(text.value())
                        : Optional.empty());
    }

    Optional<PrivateText> privateText(String name) {
        return text(name).map(PrivateText::of);
    }

    /** A number, in its own digits. */
    Optional<String> digits(String name) {
        return member(name, it -> it instanceof Json.Digits number ? Optional.of(number.value()) : Optional.empty());
    }

    /** Yes or no; not stated where it is not there. */
    Stated truth(String name) {
        return member(name, it -> it instanceof Json.Truth truth ? Optional.of(truth.value()) : Optional.empty())
                .map(it -> it ? Stated.YES : Stated.NO)
                .orElse(Stated.NOT_STATED);
    }

    Optional<Part> part(String name) {
        return member(name, it -> part(it, at(name)));
    }

    /** All objects of a list; none where it is not there, or empty. */
    List<Part> parts(String name) {
        List<Json> items = member(
                        name, it -> it instanceof Json.Items list ? Optional.of(list.values()) : Optional.empty())
                .orElse(List.of());
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            Place inside = at(name).at(index);
            part(items.get(index), inside).ifPresentOrElse(parts::add, () -> notes.report(inside, Kind.WRONG_TYPE));
        }
        return parts;
    }

    /** The codes of a CodeableConcept; none where it is not there, or says it in words alone. */
    List<Coding> codings(String name) {
        return part(name).map(Part::codings).orElse(List.of());
    }

    /** The codes of this CodeableConcept. */
    List<Coding> codings() {
        List<Coding> codings = new ArrayList<>();
        for (Part coding : parts("coding")) {
            String system = coding.text("system").orElse("");
            coding.text("code").map(it -> new Coding(system, it)).ifPresent(codings::add);
        }
        return codings;
    }

    /** What it refers to. */
    Optional<Reference> reference(String name) {
        return part(name).map(it -> {
            Optional<Part> identifier = it.part("identifier");
            return new Reference(
                    it.privateText("reference"),
                    identifier.flatMap(by -> by.privateText("system")),
                    identifier.flatMap(by -> by.privateText("value")));
        });
    }

    /** Something that must be there, and may have been found to be something else already. */
    void require(String name) {
        if (!has(name)) {
            notes.missing(at(name));
        }
    }

    /** What changes the meaning of all the rest in a way that nobody here knows. */
    void refuse(String modifier) {
        if (has(modifier)) {
            report(modifier, Kind.UNKNOWN_MODIFIER);
        }
    }

    private Optional<Part> part(Json json, Place inside) {
        return json instanceof Json.Members object && !object.values().isEmpty()
                ? Optional.of(new Part(object.values(), inside, notes))
                : Optional.empty();
    }

    private <T> Optional<T> member(String name, Function<Json, Optional<T>> as) {
        Optional<Json> member = Optional.ofNullable(members.get(name));
        Optional<T> value = member.flatMap(as);
        if (member.isPresent() && value.isEmpty()) {
            report(name, Kind.WRONG_TYPE);
        }
        return value;
    }

    @Override
    public String toString() {
        return "Part[" + place + "]";
    }
}
