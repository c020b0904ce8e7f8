package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careweek.core.program.LevelOfCare;
import org.careweek.plugin.fhir.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers that the tests of reading use are answers that FHIR allows, and what is wrong is found. */
class OwnResponseValidation {

    private static final String REQUEST = RequestValidation.written(CoverageRequest.builder()
            .identifier("q-1")
            .about(Payer.references("member-7"))
            .dates(Payer.FROM, Payer.THROUGH)
            .created(Payer.NOW)
            .categories(ServiceCodes.usual().categories(LevelOfCare.PHP))
            .build());

    @ParameterizedTest
    @ValueSource(strings = {"active.json", "denied.json", "smallest.json", "bundle.json"})
    void our_own_answers_are_valid(String name) {
        assertThat(Validator.errorsOf(Own.text(name))).isEmpty();
    }

    @Property(tries = 200)
    void the_answers_of_the_made_up_payer_are_valid(@ForAll("said") Said said) {
        assertThat(Validator.errorsOf(said.json())).isEmpty();
    }

    @Provide
    Arbitrary<Said> said() {
        return Said.any();
    }

    @Test
    void the_request_in_which_errors_are_planted_has_none() {
        assertThat(Validator.errorsOf(REQUEST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"status\":\"active\" | \"status\":\"activ\" | status",
                "\"benefits\" | \"benefit\" | purpose",
                "\"patient\":{\"reference\":\"Patient/member-7\"}, | `` | patient",
                "\"start\":\"2026-11-23\" | \"start\":\"2026-11-31\" | start",
                "\"created\":\"2026-11-20T16:00:00Z\" | \"created\":\"2026-11-20T16:00:00\" | created",
                "\"insurer\":{\"reference\":\"Organization/lake-plan\"}, | `` | insurer",
                "\"focal\":true | \"focal\":\"true\" | focal",
                "\"focal\":true, | \"focal\":true,\"member\":7, | member",
                "\"coverage\":{\"reference\":\"Coverage/member-7\"} | \"coverage\":{} | coverage"
            })
    void an_error_in_a_request_is_found(String right, String wrong, String mentioned) {
        assertThat(REQUEST).contains(right);
        List<String> errors = Validator.errorsOf(REQUEST.replace(right, wrong == null ? "" : wrong));
        assertThat(errors).anySatisfy(error -> assertThat(error).contains(mentioned));
    }
}
