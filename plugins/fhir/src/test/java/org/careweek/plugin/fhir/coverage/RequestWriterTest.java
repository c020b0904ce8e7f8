package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestWriterTest {

    private static CoverageRequest.Builder request() {
        return CoverageRequest.builder()
                .identifier("q-1")
                .about(Payer.references("member-7"))
                .dates(Payer.FROM, Payer.THROUGH)
                .created(Payer.NOW)
                .categories(ServiceCodes.usual().categories(LevelOfCare.PHP));
    }

    private static String written(CoverageRequest.Builder request) {
        return RequestWriter.write(request.build())
                .fold(it -> new String(it.bytes(), StandardCharsets.UTF_8), refused -> "refused " + refused.places());
    }

    private static CoverageRequest.Builder about(String patient, String coverage, String insurer) {
        return request()
                .about(new CoverageReferences(
                        PrivateText.of(patient), PrivateText.of(coverage), PrivateText.of(insurer)));
    }

    @Test
    void a_request_holds_what_it_was_given_and_nothing_else() {
        assertThat(written(request())).isEqualTo("""
                {"resourceType":"CoverageEligibilityRequest","identifier":[{"value":"q-1"}],"status":"active",\
                "purpose":["auth-requirements","benefits","validation"],"patient":{"reference":"Patient/member-7"},\
                "servicedPeriod":{"start":"2026-11-23","end":"2026-11-29"},"created":"2026-11-20T16:00:00Z",\
                "insurer":{"reference":"Organization/lake-plan"},\
                "insurance":[{"focal":true,"coverage":{"reference":"Coverage/member-7"}}],\
                "item":[{"category":{"coding":[{"system":"https://codesystem.x12.org/005010/1365","code":"BB"}]}}]}""");
        String more = written(request()
                .identifierSystem("https://riverbend.example/questions")
                .provider("Organization/riverbend")
                .dates(Payer.FROM, Payer.FROM)
                .services(List.of(new Coding("", "H0035"))));
        assertThat(more)
                .contains("\"system\":\"https://riverbend.example/questions\",\"value\":\"q-1\"")
                .contains("\"servicedDate\":\"2026-11-23\"")
                .contains("\"provider\":{\"reference\":\"Organization/riverbend\"}")
                .contains("{\"productOrService\":{\"coding\":[{\"code\":\"H0035\"}]}}")
                .doesNotContain("servicedPeriod");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient/1",
                "Patient/1/_history/2",
                "https://payer.example/fhir/Patient/1",
                "http://payer.example:8080/Patient/a-b.c",
                "urn:uuid:6b1c8a52-2f0f-4c0e-9d8a-8f1f0f7d2a01"
            })
    void an_address_of_a_patient_is_written_as_it_is(String address) {
        assertThat(written(about(address, "Coverage/1", "Organization/1")))
                .contains("\"patient\":{\"reference\":\"" + address + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "#1",
                "Patient",
                "Patient/",
                "Patient/a b",
                "Patient/a\"b",
                "Patient/a\nb",
                "Patient/a\u0000",
                "Patient/ä",
                "Patient/\uD800",
                "Patient/1?x=y",
                "Patient/1/2",
                "Coverage/1",
                "patient/1",
                "urn:uuid:6B1C8A52-2F0F-4C0E-9D8A-8F1F0F7D2A01",
                "urn:uuid:1",
                "ftp://payer.example/Patient/1",
                "https:///Patient/1",
                "https://Patient/1",
                "https://payer.example/Patient/<1>",
                "https://payer.example/fhir/Coverage/1"
            })
    void what_is_no_address_of_a_patient_is_refused_and_not_repeated(String address) {
        assertThat(written(about(address, "Coverage/1", "Organization/1"))).isEqualTo("refused [/patient/reference]");
    }

    @Test
    void everything_that_cannot_be_held_is_named_by_its_place() {
        String long65 = "x".repeat(65);
        assertThat(written(about("Patient/" + long65, "x", "y")
                        .identifier(long65)
                        .identifierSystem("no address")
                        .provider("Practitioner/1")
                        .dates(LocalDate.of(1899, 12, 31), LocalDate.of(1900, 1, 1))
                        .created(Instant.parse("2201-01-01T00:00:00Z"))
                        .categories(List.of(new Coding("no address", "BB"), new Coding("", "B B")))
                        .services(List.of(new Coding("", "\u00e4")))))
                .isEqualTo("refused [/identifier/0/value, /identifier/0/system, /patient/reference, /servicedPeriod,"
                        + " /created, /provider/reference, /insurer/reference, /insurance/0/coverage/reference,"
                        + " /item/0/category, /item/1/category, /item/2/productOrService]");
    }

    @Test
    void a_question_of_nothing_or_of_dates_that_end_first_is_a_mistake() {
        assertThatThrownBy(() -> request().categories(List.of()).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request().dates(Payer.THROUGH, Payer.FROM).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CoverageRequest.builder().build()).isInstanceOf(NullPointerException.class);
    }
}
