package org.careweek.plugin.fhir.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.careweek.plugin.fhir.coverage.Problem.Kind;

/** Reads the dates of a resource; one that cannot be read is noted. */
final class Periods {

    private Periods() {}

    static Optional<DateSpan> date(Part part, String name) {
        return read(part, name, FhirDates::date);
    }

    static Optional<DateSpan> dateTime(Part part, String name) {
        return read(part, name, FhirDates::dateTime);
    }

    /** A period, of which either end may be open. */
    static Optional<DateSpan> period(Part part, String name) {
        return part.part(name).flatMap(it -> {
            LocalDate from = dateTime(it, "start").map(DateSpan::from).orElse(LocalDate.MIN);
            LocalDate through = dateTime(it, "end").map(DateSpan::through).orElse(LocalDate.MAX);
            boolean saysNothing = !it.has("start") && !it.has("end");
            if (saysNothing || through.isBefore(from)) {
                part.report(name, Kind.BAD_DATE);
                return Optional.empty();
            }
            return Optional.of(new DateSpan(from, through));
        });
    }

    private static Optional<DateSpan> read(Part part, String name, Function<String, Optional<DateSpan>> as) {
        Optional<String> text = part.text(name);
        Optional<DateSpan> dates = text.flatMap(as);
        if (text.isPresent() && dates.isEmpty()) {
            part.report(name, Kind.BAD_DATE);
        }
        return dates;
    }
}
