package org.careweek.example.clinic.privacy.filled;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.fhir.coverage.Coding;
import org.careweek.plugin.fhir.coverage.Conclusions;
import org.careweek.plugin.fhir.coverage.CoverageReferences;
import org.careweek.plugin.fhir.coverage.CoverageRequest;
import org.careweek.plugin.fhir.coverage.FhirVerifier;
import org.careweek.plugin.fhir.coverage.RequestOutcome;
import org.careweek.plugin.fhir.coverage.RequestWriter;
import org.careweek.plugin.fhir.coverage.ServiceCodes;

/** What is asked and answered by FHIR. */
final class FhirRecipes {

    private FhirRecipes() {}

    static void addTo(Map<Class<?>, Recipe> recipes) {
        recipes.put(ServiceCodes.class, (maker, field) -> ServiceCodes.usual());
        recipes.put(Conclusions.class, (maker, field) -> new Conclusions(ServiceCodes.usual()));
        recipes.put(
                CoverageReferences.class,
                (maker, field) -> new CoverageReferences(
                        address(maker, "Patient", "patient"),
                        address(maker, "Coverage", "coverage"),
                        address(maker, "Organization", "insurer")));
        recipes.put(
                CoverageRequest.Builder.class,
                (maker, field) -> CoverageRequest.builder()
                        .identifier(maker.marks().id("CoverageRequest.identifier"))
                        .about(maker.make(CoverageReferences.class))
                        .dates(
                                maker.make(LocalDate.class, "CoverageRequest.from"),
                                maker.make(LocalDate.class, "CoverageRequest.through"))
                        .created(maker.make(Instant.class, "CoverageRequest.created"))
                        .categories(List.of(new Coding(ServiceCodes.SERVICE_TYPES, "MH"))));
        recipes.put(
                CoverageRequest.class,
                (maker, field) -> maker.make(CoverageRequest.Builder.class).build());
        recipes.put(
                RequestOutcome.Written.class,
                (maker, field) -> RequestWriter.write(maker.make(CoverageRequest.class))
                        .fold(written -> written, refused -> {
                            throw new IllegalStateException(refused.toString());
                        }));
        recipes.put(
                FhirVerifier.Builder.class,
                (maker, field) -> FhirVerifier.builder()
                        .transport(question -> new byte[0])
                        .directory((payer, member) -> Optional.empty())
                        .timeToLive(Duration.ofDays(1)));
        recipes.put(
                FhirVerifier.class,
                (maker, field) -> maker.make(FhirVerifier.Builder.class).build());
    }

    private static PrivateText address(Maker maker, String type, String field) {
        return PrivateText.of(type + "/" + maker.marks().lettersAndDigits("CoverageReferences." + field));
    }
}
