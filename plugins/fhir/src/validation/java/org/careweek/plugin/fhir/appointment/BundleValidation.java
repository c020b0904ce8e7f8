package org.careweek.plugin.fhir.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.fhir.validation.Validator;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/** What HAPI's validator says of the exporter's documents. */
@Domain(AnyCalendars.class)
class BundleValidation {

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_document_is_valid(@ForAll ParticipantCalendar calendar) {
        Statistics.label("has appointments").collect(!calendar.entries().isEmpty());
        assertThat(Validator.errorsOf(Documents.textOf(calendar))).isEmpty();
        Statistics.label("has appointments")
                .coverage(coverage -> coverage.check(true).percentage(it -> it > 40));
    }

    @Property(tries = 300)
    void any_text_anywhere_leaves_a_document_valid(@ForAll String title, @ForAll String others) {
        var night = Samples.calendar(Disclosure.timesOnly(), Samples.autumnNight());
        assertThat(Validator.errorsOf(Documents.textOf(Samples.revealing(night, title, others))))
                .isEmpty();
    }

    @Property(tries = 100)
    void a_document_that_tells_times_only_gives_no_cause_for_a_warning(@ForAll ParticipantCalendar calendar) {
        ParticipantCalendar timesOnly = ParticipantCalendar.builder()
                .zone(calendar.zone())
                .entries(calendar.entries())
                .revision(calendar.revision())
                .changedAt(calendar.changedAt())
                .notice(PrivateText.of("Ask before you tell anybody."))
                .build();
        assertThat(Validator.warningsAndErrorsOf(Documents.textOf(timesOnly))).isEmpty();
    }
}
