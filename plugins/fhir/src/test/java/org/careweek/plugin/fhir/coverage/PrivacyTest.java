package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.testkit.canary.Canary;
import org.careweek.testkit.canary.CanaryScanner;
import org.careweek.testkit.canary.Surroundings;
import org.junit.jupiter.api.Test;

/** Nothing that identifies a member is printed, logged or thrown, whatever is read, asked or refused. */
class PrivacyTest {

    private static final Canary MEMBER = new Canary("member", "ZQMEMBER7741QZ");
    private static final Canary NAME = new Canary("name", "ZQNAMEQZ");
    private static final Canary MESSAGE = new Canary("message", "ZQMESSAGEQZ");
    private static final Canary CODE = new Canary("code", "ZQCODEQZ");
    private static final Canary PROPERTY = new Canary("property", "ZQPROPERTYQZ");
    private static final Canary DATE = new Canary("date", "1913-03-07");
    private static final CanaryScanner SCANNER = CanaryScanner.of(List.of(MEMBER, NAME, MESSAGE, CODE, PROPERTY, DATE));
    private static final VerificationQuery QUERY = Payer.query("q-1", MEMBER.text(), LevelOfCare.PHP);

    private static byte[] marked() {
        String benefit = "{\"type\":" + Payer.concept(CODE.text()) + ",\"allowedString\":\"" + MESSAGE.text()
                + "\",\"usedMoney\":{\"value\":1,\"currency\":\"" + CODE.text() + "\"}}";
        String item = Payer.item(
                "BB",
                "\"description\":\"" + MESSAGE.text() + "\",\"" + PROPERTY.text() + "\":{\"" + PROPERTY.text()
                        + "\":1},\"network\":" + Payer.concept(CODE.text()) + ",\"benefit\":[" + benefit + "]");
        String document = Payer.says(
                "q-1",
                MEMBER.text(),
                Payer.WEEK + ",\"disposition\":\"" + MESSAGE.text() + "\"",
                Payer.inForce(item) + ",\"benefitPeriod\":{\"start\":\"" + DATE.text() + "\"}");
        return Payer.utf8(document.replace(
                "\"reference\":\"Patient", "\"display\":\"" + NAME.text() + "\",\"reference\":\"Patient"));
    }

    private static void see(List<String> seen, byte[] document) {
        CoverageResponses read = ResponseReader.read(document);
        seen.add(read.toString());
        for (CoverageResponse it : read.responses()) {
            seen.add(it + " " + it.disposition() + it.request() + it.patient() + it.insurer() + it.serviced()
                    + it.errors() + it.insurances());
            for (Insurance insurance : it.insurances()) {
                seen.add(insurance.coverage() + " " + insurance.benefitPeriod() + insurance.items());
                for (Item item : insurance.items()) {
                    seen.add(item.category() + " " + item.network() + item.unit() + item.term() + item.benefits());
                    item.benefits().forEach(one -> seen.add(one.type() + " " + one.allowed() + one.used()));
                }
            }
        }
        seen.add(Payer.answer(document, QUERY).toString());
    }

    @Test
    void the_document_of_this_test_holds_what_it_seeks_and_is_understood() {
        assertThat(SCANNER.scan("file", marked())).hasSizeGreaterThanOrEqualTo(6);
        assertThat(Payer.answer(marked(), QUERY).toString()).isEqualTo("IndicatesCovered[private]");
    }

    @Test
    void nothing_is_told_of_a_member_by_anything_that_is_read_whole_or_damaged() {
        List<String> seen = new ArrayList<>();
        try (Surroundings surroundings = Surroundings.watch()) {
            byte[] document = marked();
            see(seen, document);
            for (int position = 0; position < document.length; position++) {
                byte original = document[position];
                for (byte other : new byte[] {'"', '{', '\\', (byte) 0xFF, '7'}) {
                    document[position] = other;
                    see(seen, document);
                }
                document[position] = original;
                see(seen, Arrays.copyOf(document, position));
            }
            surroundings.heard().forEach((place, text) -> seen.add(place + ": " + text));
        }
        Set.copyOf(seen)
                .forEach(text -> assertThat(SCANNER.scan("printed", text)).isEmpty());
    }

    @Test
    void nothing_is_told_of_a_member_by_a_question_that_is_written_or_refused() {
        List<String> seen = new ArrayList<>();
        try (Surroundings surroundings = Surroundings.watch()) {
            for (String id : List.of(MEMBER.text(), MEMBER.text() + " \u0000")) {
                CoverageReferences about = Payer.references(id);
                CoverageRequest.Builder builder = CoverageRequest.builder()
                        .identifier(id)
                        .identifierSystem(MEMBER.text())
                        .about(about)
                        .provider(MEMBER.text())
                        .dates(Payer.FROM, Payer.THROUGH)
                        .created(Payer.NOW)
                        .categories(List.of(new Coding(CODE.text(), CODE.text())));
                CoverageRequest request = builder.build();
                seen.add(about + " " + about.patient() + request + builder + RequestWriter.write(request));
                FhirVerifier.Builder verifier = Payer.verifier(question -> marked());
                seen.add(verifier + " " + verifier.build()
                        + verifier.build().verify(Payer.query("q-1", id, LevelOfCare.PHP)));
            }
            surroundings.heard().forEach((place, text) -> seen.add(place + ": " + text));
        }
        assertThat(PrivateText.of(MEMBER.text()).disclose()).isEqualTo(MEMBER.text());
        seen.forEach(text -> assertThat(SCANNER.scan("printed", text)).isEmpty());
    }
}
