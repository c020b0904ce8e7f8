package org.careweek.plugin.fhir.coverage;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Writes a question as a FHIR R4 CoverageEligibilityRequest, members in the order of the specification. Only what it was given stands
 * in it; what the format cannot hold is refused, by the place in which it would have stood.
 */
public final class RequestWriter {

    /** Keeps no buffer, in which a member's addresses would outlive the call. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final int LONGEST = 64;

    private final CoverageRequest request;

    private RequestWriter(CoverageRequest request) {
        this.request = request;
    }

    /** The question's bytes, or what in it cannot be held. */
    public static RequestOutcome write(CoverageRequest request) {
        RequestWriter writer = new RequestWriter(request);
        List<Place> refused = writer.refused();
        if (!refused.isEmpty()) {
            return new RequestOutcome.Refused(refused);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            writer.write(json);
        }
        return new RequestOutcome.Written(bytes.toByteArray());
    }

    private List<Place> refused() {
        List<Place> refused = new ArrayList<>();
        check(refused, isWord(request.identifier()), "/identifier/0/value");
        check(refused, request.identifierSystem().map(Addresses::isUri).orElse(true), "/identifier/0/system");
        CoverageReferences about = request.about();
        check(refused, Addresses.isOf("Patient", about.patient().disclose()), "/patient/reference");
        check(refused, isInRange(request.from()) && isInRange(request.through()), "/servicedPeriod");
        check(refused, isInRange(request.created()), "/created");
        boolean isProvider =
                request.provider().map(it -> Addresses.isOf("Organization", it)).orElse(true);
        check(refused, isProvider, "/provider/reference");
        check(refused, Addresses.isOf("Organization", about.insurer().disclose()), "/insurer/reference");
        check(refused, Addresses.isOf("Coverage", about.coverage().disclose()), "/insurance/0/coverage/reference");
        int index = 0;
        for (Coding code : request.categories()) {
            check(refused, isCode(code), "/item/" + index++ + "/category");
        }
        for (Coding code : request.services()) {
            check(refused, isCode(code), "/item/" + index++ + "/productOrService");
        }
        return refused;
    }

    private static void check(List<Place> refused, boolean isGood, String pointer) {
        if (!isGood) {
            refused.add(new Place(pointer));
        }
    }

    private static boolean isCode(Coding coding) {
        return isWord(coding.code()) && (coding.system().isEmpty() || Addresses.isUri(coding.system()));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 127);
    }

    private static boolean isInRange(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() <= LATEST;
    }

    private static boolean isInRange(Instant time) {
        return !time.isBefore(Instant.parse("1900-01-01T00:00:00Z"))
                && time.isBefore(Instant.parse("2201-01-01T00:00:00Z"));
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("resourceType", "CoverageEligibilityRequest");
        json.writeArrayPropertyStart("identifier");
        json.writeStartObject();
        request.identifierSystem().ifPresent(it -> json.writeStringProperty("system", it));
        json.writeStringProperty("value", request.identifier());
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("status", "active");
        json.writeArrayPropertyStart("purpose");
        json.writeString("auth-requirements");
        json.writeString("benefits");
        json.writeString("validation");
        json.writeEndArray();
        writeReference(json, "patient", request.about().patient().disclose());
        writeDates(json);
        json.writeStringProperty("created", SECONDS.format(request.created().atOffset(ZoneOffset.UTC)));
        request.provider().ifPresent(it -> writeReference(json, "provider", it));
        writeReference(json, "insurer", request.about().insurer().disclose());
        json.writeArrayPropertyStart("insurance");
        json.writeStartObject();
        json.writeBooleanProperty("focal", true);
        writeReference(json, "coverage", request.about().coverage().disclose());
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayPropertyStart("item");
        request.categories().forEach(it -> writeItem(json, "category", it));
        request.services().forEach(it -> writeItem(json, "productOrService", it));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeDates(JsonGenerator json) {
        if (request.from().equals(request.through())) {
            json.writeStringProperty("servicedDate", DATE.format(request.from()));
            return;
        }
        json.writeObjectPropertyStart("servicedPeriod");
        json.writeStringProperty("start", DATE.format(request.from()));
        json.writeStringProperty("end", DATE.format(request.through()));
        json.writeEndObject();
    }

    private static void writeReference(JsonGenerator json, String name, String address) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("reference", address);
        json.writeEndObject();
    }

    private static void writeItem(JsonGenerator json, String name, Coding coding) {
        json.writeStartObject();
        json.writeObjectPropertyStart(name);
        json.writeArrayPropertyStart("coding");
        json.writeStartObject();
        if (!coding.system().isEmpty()) {
            json.writeStringProperty("system", coding.system());
        }
        json.writeStringProperty("code", coding.code());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
