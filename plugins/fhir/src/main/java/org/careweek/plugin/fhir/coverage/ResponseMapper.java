package org.careweek.plugin.fhir.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.fhir.coverage.Problem.Kind;

/** Reads a CoverageEligibilityResponse: everything in it that can be read. */
final class ResponseMapper {

    private final Part resource;

    ResponseMapper(Part resource) {
        this.resource = resource;
    }

    CoverageResponse response() {
        resource.refuse("modifierExtension");
        resource.refuse("implicitRules");
        String status = required("status");
        String outcome = required("outcome");
        Optional<PrivateText> disposition = resource.privateText("disposition");
        resource.require("created");
        Optional<LocalDate> created = Periods.dateTime(resource, "created")
                .filter(DateSpan::isOneDate)
                .map(DateSpan::from);
        Optional<Reference> request = requiredReference("request");
        Optional<Reference> patient = requiredReference("patient");
        Optional<Reference> insurer = requiredReference("insurer");
        Optional<DateSpan> serviced = serviced();
        Optional<PrivateText> authorization = resource.privateText("preAuthRef");
        List<List<Coding>> errors = new ArrayList<>();
        for (Part error : resource.parts("error")) {
            error.refuse("modifierExtension");
            errors.add(error.codings("code"));
        }
        List<Insurance> insurances = new ArrayList<>();
        resource.parts("insurance").forEach(it -> insurances.add(new InsuranceMapper(it).insurance()));
        return new CoverageResponse(
                resource.place(),
                resource.notes().isWhole(),
                status,
                outcome,
                disposition,
                created,
                request,
                patient,
                insurer,
                serviced,
                authorization,
                errors,
                insurances);
    }

    private String required(String name) {
        resource.require(name);
        return resource.text(name).orElse("");
    }

    private Optional<Reference> requiredReference(String name) {
        resource.require(name);
        return resource.reference(name);
    }

    private Optional<DateSpan> serviced() {
        if (resource.has("servicedDate") && resource.has("servicedPeriod")) {
            resource.report("servicedPeriod", Kind.BAD_DATE);
        }
        Optional<DateSpan> date = Periods.date(resource, "servicedDate");
        return date.isPresent() ? date : Periods.period(resource, "servicedPeriod");
    }
}
