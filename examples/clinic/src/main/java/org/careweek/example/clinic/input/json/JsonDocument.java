package org.careweek.example.clinic.input.json;

import java.util.List;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a JSON text apart: strictly, within limits, each key of an object once. */
final class JsonDocument {

    private static final int DEPTH = 32;
    private static final int STRING = 64 * 1024;
    private static final int NUMBER = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(STRING)
                            .maxNameLength(STRING)
                            .maxNumberLength(NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonDocument() {}

    static Read<JsonNode> parse(String file, String text) {
        try {
            return new Read.Whole<>(MAPPER.readTree(text));
        } catch (JacksonException unreadable) {
            // Its own message and cause may quote the text.
            return new Read.Refused<>(
                    List.of(new Problem(file, placeOf(unreadable.getLocation()), messageFor(unreadable))));
        }
    }

    private static Place placeOf(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? new Place.WholeFile()
                : new Place.Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private static String messageFor(JacksonException unreadable) {
        if (unreadable instanceof StreamConstraintsException) {
            return "expected at most %d levels of nesting, %d characters in a text and %d in a number, but here are more"
                    .formatted(DEPTH, STRING, NUMBER);
        }
        String original = unreadable.getOriginalMessage();
        return original != null && original.startsWith("Duplicate")
                ? "expected each field of an object once, but this one came before"
                : "expected JSON, but the text here is something else";
    }
}
