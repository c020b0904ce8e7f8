package org.careweek.plugin.fhir.appointment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.careweek.spi.calendar.ExportRequest;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests want to know of a written document. */
final class Documents {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Documents() {}

    static byte[] bytesOf(ExportRequest request) {
        return new FhirCalendarExporter().export(request).fold(exported -> exported.content(), refused -> {
            throw new AssertionError("was not exported: " + refused.reason());
        });
    }

    static String reasonOf(ExportRequest request) {
        return new FhirCalendarExporter().export(request).fold(exported -> "exported", refused -> refused.reason());
    }

    /** The document's text, provided that every one of its bytes is part of well-formed UTF-8. */
    static String textOf(ExportRequest request) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytesOf(request)))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError("the bytes are not UTF-8", broken);
        }
    }

    /** The document, provided that it is one JSON object in which no member stands twice. */
    static JsonNode treeOf(ExportRequest request) {
        return STRICT.readTree(textOf(request));
    }

    /** The appointments in order. */
    static List<JsonNode> appointmentsOf(ExportRequest request) {
        List<JsonNode> appointments = new ArrayList<>();
        treeOf(request).path("entry").forEach(entry -> appointments.add(entry.get("resource")));
        return appointments;
    }

    /** Every place of the document with the kind of its value, in order, and none of the values. */
    static List<String> shapeOf(ExportRequest request) {
        List<String> places = new ArrayList<>();
        visit(treeOf(request), "", (place, value) -> places.add(place + " " + value.getNodeType()));
        return places;
    }

    /** Every object, array and other value of the document. */
    static List<JsonNode> valuesOf(ExportRequest request) {
        List<JsonNode> values = new ArrayList<>();
        visit(treeOf(request), "", (place, value) -> values.add(value));
        return values;
    }

    private static void visit(JsonNode value, String place, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(place, value);
        value.properties().forEach(member -> visit(member.getValue(), place + "/" + member.getKey(), visitor));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                visit(value.get(i), place + "/" + i, visitor);
            }
        }
    }
}
