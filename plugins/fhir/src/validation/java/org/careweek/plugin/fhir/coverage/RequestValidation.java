package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.fhir.validation.Validator;

/** What HAPI's validator says of the questions that are written. */
class RequestValidation {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 109_000;

    @Property(tries = 500)
    void every_request_is_valid(@ForAll("requests") CoverageRequest request) {
        assertThat(Validator.errorsOf(written(request))).isEmpty();
    }

    static String written(CoverageRequest request) {
        return RequestWriter.write(request).fold(it -> new String(it.bytes(), StandardCharsets.UTF_8), refused -> {
            throw new AssertionError("was refused: " + refused.places());
        });
    }

    private static Arbitrary<PrivateText> address(String type) {
        Arbitrary<String> id = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('-', '.')
                .ofMinLength(1)
                .ofMaxLength(64);
        Arbitrary<String> relative = id.map(it -> type + "/" + it);
        return Arbitraries.oneOf(
                        relative,
                        Combinators.combine(relative, id).as((one, version) -> one + "/_history/" + version),
                        relative.map(it -> "https://payer.example/fhir/R4/" + it),
                        Arbitraries.randomValue(random -> new java.util.UUID(random.nextLong(), random.nextLong()))
                                .map(it -> "urn:uuid:" + it))
                .map(PrivateText::of);
    }

    @Provide
    Arbitrary<CoverageRequest> requests() {
        Arbitrary<CoverageReferences> about = Combinators.combine(
                        address("Patient"), address("Coverage"), address("Organization"))
                .as(CoverageReferences::new);
        Arbitrary<String> identifier =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(64);
        Arbitrary<Instant> created = Arbitraries.longs()
                .between(Instant.parse("1900-01-01T00:00:00Z").getEpochSecond(), 7_258_118_399L)
                .map(it -> Instant.ofEpochSecond(it, 999_999_999));
        return Combinators.combine(
                        about,
                        identifier,
                        created,
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.of(0, 0, 1, 6, 90),
                        Arbitraries.of(LevelOfCare.PHP, LevelOfCare.IOP, LevelOfCare.OUTPATIENT),
                        address("Organization"),
                        Arbitraries.of(true, false))
                .as((who, name, now, first, length, level, provider, isMore) -> {
                    CoverageRequest.Builder request = CoverageRequest.builder()
                            .about(who)
                            .identifier(name)
                            .created(now)
                            .dates(FIRST.plusDays(first), FIRST.plusDays(first + length))
                            .categories(ServiceCodes.usual().categories(level));
                    if (isMore) {
                        request.identifierSystem("https://riverbend.example/questions")
                                .provider(provider.disclose())
                                .services(List.of(new Coding("https://codes.example/services", "S9480")));
                    }
                    return request.build();
                });
    }
}
