package org.careweek.plugin.fhir.coverage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Transport;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/** An invented payer that answers what a test wants it to say, and a verifier that asks it. */
final class Payer {

    static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    static final LocalDate THROUGH = LocalDate.of(2026, 11, 29);
    static final String WEEK = "\"servicedPeriod\":{\"start\":\"2026-11-23\",\"end\":\"2026-11-29\"}";

    private Payer() {}

    /** A member whose addresses end in the reference itself. */
    static Optional<CoverageReferences> find(PayerId payer, MemberReference member) {
        return Optional.of(references(member.disclose()));
    }

    static CoverageReferences references(String id) {
        return new CoverageReferences(
                PrivateText.of("Patient/" + id),
                PrivateText.of("Coverage/" + id),
                PrivateText.of("Organization/lake-plan"));
    }

    static FhirVerifier.Builder verifier(Transport transport) {
        return FhirVerifier.builder()
                .transport(transport)
                .directory(Payer::find)
                .timeToLive(Duration.ofHours(24));
    }

    static VerificationQuery query(String correlation, String member, LevelOfCare level) {
        return query(correlation, member, level, FROM, THROUGH);
    }

    static VerificationQuery query(
            String correlation, String member, LevelOfCare level, LocalDate from, LocalDate through) {
        return VerificationQuery.builder()
                .payer(new PayerId("payer"))
                .member(MemberReference.of(member))
                .level(level)
                .dates(from, through)
                .askedAt(NOW)
                .correlation(correlation)
                .build();
    }

    /** What the verifier says of a payer that answers with this document. */
    static VerificationAnswer answer(byte[] document, VerificationQuery query) {
        return verifier(question -> document).build().verify(query);
    }

    /** What the verifier says of what it read. */
    static VerificationAnswer conclude(CoverageResponses read, VerificationQuery query) {
        CoverageReferences about = references(query.member().disclose());
        Conclusions conclusions = new Conclusions(ServiceCodes.usual());
        return new Matching(query, about, Optional.empty(), Stated.NOT_STATED, conclusions, Duration.ofHours(24))
                .match(read);
    }

    static VerificationAnswer answer(String document, VerificationQuery query) {
        return answer(utf8(document), query);
    }

    /** What the verifier says of a payer that makes this statement of the insurance that was asked about. */
    static VerificationAnswer saying(LevelOfCare level, String... insurance) {
        return answer(says("q-1", "member-7", WEEK, insurance), query("q-1", "member-7", level));
    }

    /** A response: members of its own, and of each insurance. */
    static String says(String correlation, String member, String own, String... insurances) {
        List<String> all = List.of(insurances).stream()
                .map(it -> "{\"coverage\":{\"reference\":\"Coverage/" + member + "\"}" + more(it) + "}")
                .toList();
        return response(
                correlation,
                member,
                "complete",
                own
                        + (all.isEmpty()
                                ? ""
                                : (own.isEmpty() ? "" : ",") + "\"insurance\":[" + String.join(",", all) + "]"));
    }

    static String response(String correlation, String member, String outcome, String more) {
        return ("{\"resourceType\":\"CoverageEligibilityResponse\",\"status\":\"active\",\"purpose\":[\"benefits\"],"
                        + "\"patient\":{\"reference\":\"Patient/%s\"},\"created\":\"2026-11-20\","
                        + "\"request\":{\"identifier\":{\"value\":\"%s\"}},\"outcome\":\"%s\","
                        + "\"insurer\":{\"reference\":\"Organization/lake-plan\"}%s}")
                .formatted(member, correlation, outcome, more(more));
    }

    /** An item of a category with further members. */
    static String item(String category, String more) {
        return "{\"category\":" + concept(category) + more(more) + "}";
    }

    static String concept(String code) {
        return "{\"coding\":[{\"code\":\"" + code + "\"}]}";
    }

    /** In force, with these items. */
    static String inForce(String... items) {
        return "\"inforce\":true" + (items.length == 0 ? "" : ",\"item\":[" + String.join(",", items) + "]");
    }

    private static String more(String members) {
        return members.isEmpty() ? "" : "," + members;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
