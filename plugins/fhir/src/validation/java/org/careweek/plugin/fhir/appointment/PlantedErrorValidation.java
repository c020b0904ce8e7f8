package org.careweek.plugin.fhir.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.careweek.plugin.fhir.validation.Validator;
import org.careweek.spi.calendar.Disclosure;
import org.junit.jupiter.api.Test;

/** The validator finds what is wrong, so its silence means something. */
class PlantedErrorValidation {

    private static final String VALID = Documents.textOf(
            Samples.revealing(Samples.calendar(Disclosure.timesOnly(), Samples.autumnNight()), "Group", "Room"));

    @Test
    void the_document_in_which_errors_are_planted_has_none() {
        assertThat(Validator.errorsOf(VALID)).isEmpty();
    }

    @Test
    void a_status_that_FHIR_does_not_know_is_found() {
        assertFound("\"status\":\"booked\"", "\"status\":\"bookd\"", "status");
    }

    @Test
    void a_member_that_FHIR_does_not_know_is_found() {
        assertFound("\"status\":\"booked\"", "\"status\":\"booked\",\"where\":\"Room\"", "where");
    }

    @Test
    void a_time_without_an_offset_is_found() {
        assertFound("2025-11-02T00:30:00-05:00", "2025-11-02T00:30:00", "start");
    }

    @Test
    void a_start_without_an_end_is_found() {
        assertFound("\"end\":\"2025-11-02T03:00:00-06:00\",", "", "app-2");
    }

    @Test
    void a_length_of_no_minutes_is_found() {
        assertFound("\"minutesDuration\":210", "\"minutesDuration\":0", "minutesDuration");
    }

    @Test
    void an_empty_text_is_found() {
        assertFound("\"comment\":\"Room\"", "\"comment\":\"\"", "comment");
    }

    /** FHIR lets a clinic have labels of its own, so this is a warning. */
    @Test
    void a_label_that_FHIR_does_not_know_is_doubted() {
        assertThat(VALID).contains("\"code\":\"R\"");
        assertThat(Validator.warningsAndErrorsOf(VALID.replace("\"code\":\"R\"", "\"code\":\"RR\"")))
                .anySatisfy(warning -> assertThat(warning).contains("RR"));
    }

    @Test
    void a_participant_of_an_unknown_type_is_found() {
        assertFound("\"code\":\"PART\"", "\"code\":\"PARTY\"", "PARTY");
    }

    @Test
    void a_name_that_is_no_UUID_is_found() {
        assertFound("\"fullUrl\":\"urn:uuid:", "\"fullUrl\":\"urn:uuid:0", "fullUrl");
    }

    private static void assertFound(String right, String wrong, String mentioned) {
        assertThat(VALID).contains(right);
        assertThat(Validator.errorsOf(VALID.replace(right, wrong)))
                .anySatisfy(error -> assertThat(error).contains(mentioned));
    }
}
