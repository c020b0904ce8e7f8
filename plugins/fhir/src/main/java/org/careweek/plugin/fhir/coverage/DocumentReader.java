package org.careweek.plugin.fhir.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.plugin.fhir.coverage.Problem.Kind;
import tools.jackson.core.JsonToken;

/** Reads a document: one resource, or a bundle whose entries are read and forgotten one by one. Not safe for concurrent use. */
final class DocumentReader {

    private static final String ENTRY = "entry";

    private final Problems problems;
    private final JsonReader json;
    private final Resources resources;
    private final Map<String, Json> members = new LinkedHashMap<>();
    private boolean hasEntries;

    DocumentReader(InputStream in, ResponseListener listener) {
        this.problems = new Problems(listener);
        this.json = new JsonReader(in, problems);
        this.resources = new Resources(listener, problems);
    }

    void read() throws IOException {
        Optional<JsonToken> first = json.next();
        if (first.isPresent() && first.get() == JsonToken.START_OBJECT) {
            readMembers();
            readEnd();
            readResource();
            if (!resources.hasAnswer() && problems.isEmpty()) {
                report(Kind.NO_RESPONSE);
            }
        } else if (first.isPresent()) {
            report(Kind.OTHER_RESOURCE);
        } else if (!json.isOver()) {
            report(Kind.CUT_OFF);
        }
    }

    private void readMembers() throws IOException {
        while (hasMore(JsonToken.END_OBJECT)) {
            String name = json.name();
            Place place = Place.DOCUMENT.at(name);
            if (members.containsKey(name) || hasEntries && name.equals(ENTRY)) {
                problems.accept(new Problem(place, Kind.DUPLICATE_NAME));
            }
            Optional<JsonToken> begun = json.next();
            boolean mayBeBundle = !members.containsKey(Resources.TYPE) || Resources.isBundle(members);
            boolean isList = begun.isPresent() && begun.get() == JsonToken.START_ARRAY;
            if (name.equals(ENTRY) && mayBeBundle && isList) {
                hasEntries = true;
                readEntries(place);
            } else if (begun.isPresent()) {
                json.value(place, it -> members.putIfAbsent(name, it));
            } else {
                cutOff();
            }
        }
    }

    private void readEntries(Place place) throws IOException {
        for (int index = 0; hasMore(JsonToken.END_ARRAY); index++) {
            Place inside = place.at(index);
            int damages = problems.damages();
            List<Json> entry = new ArrayList<>();
            json.forget();
            json.value(inside, entry::add);
            boolean isWhole = problems.damages() == damages;
            entry.forEach(it -> resources.readEntry(it, inside, isWhole));
        }
    }

    /** Whether something is there before the end; a document that ends instead was cut off. */
    private boolean hasMore(JsonToken end) throws IOException {
        if (isOver()) {
            return false;
        }
        Optional<JsonToken> token = json.next();
        if (token.isEmpty()) {
            cutOff();
        }
        return token.isPresent() && token.get() != end;
    }

    private void cutOff() {
        if (!json.isOver()) {
            json.end(Kind.CUT_OFF);
        }
    }

    private void readEnd() throws IOException {
        if (!isOver() && json.next().isPresent()) {
            report(Kind.TRAILING);
        } else if (!isOver() && json.isTooLong()) {
            report(Kind.TOO_LARGE);
        }
    }

    private void readResource() {
        if (!Resources.isBundle(members)) {
            resources.read(members, Place.DOCUMENT, problems.damages() == 0);
        }
    }

    private boolean isOver() {
        return json.isOver() || problems.isFull();
    }

    private void report(Kind kind) {
        problems.accept(new Problem(Place.DOCUMENT, kind));
    }
}
