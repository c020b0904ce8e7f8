package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.Stated;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Further samples, when there are any. */
class SamplesTest {

    private static final Conclusions CONCLUSIONS = new Conclusions(ServiceCodes.usual());

    private static Path folder() {
        String samples = System.getenv("CAREWEEK_SAMPLES");
        Assumptions.assumeTrue(samples != null, "CAREWEEK_SAMPLES is not set: no further samples are read");
        return Path.of(samples, "fhir");
    }

    @Test
    void every_sample_is_an_answer_or_says_what_it_is() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                byte[] document = Files.readAllBytes(file);
                CoverageResponses read = ResponseReader.read(document);
                assertThat(read.responses().isEmpty())
                        .as(file.getFileName().toString())
                        .isNotEqualTo(read.problems().isEmpty());
                for (int length = 0; length < document.length; length++) {
                    assertThat(ResponseReader.read(Arrays.copyOf(document, length))
                                    .isDamaged())
                            .as("%s, %d bytes", file.getFileName(), length)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_samples_say_what_they_say() throws IOException {
        CoverageResponse plain = response("CoverageEligibilityResponse-E2500.json");
        assertThat(CONCLUSIONS.active(plain)).isEqualTo(Stated.YES);
        assertThat(CONCLUSIONS.indicatesCovered(plain, LevelOfCare.PHP)).isEqualTo(Stated.NOT_STATED);
        CoverageResponse detailed = response("CoverageEligibilityResponse-E2501.json");
        assertThat(CONCLUSIONS.active(detailed)).isEqualTo(Stated.YES);
        List<Item> items = detailed.insurances().get(0).items();
        assertThat(items).extracting(it -> it.category().get(0).code()).containsExactly("30", "69", "F3", "F6", "49");
        assertThat(items.get(0).benefits().get(0).allowed()).contains(new Amount(Amount.Kind.MONEY, "500000", "SAR"));
        assertThat(items.get(0).benefits().get(2).allowed()).contains(new Amount(Amount.Kind.UNSIGNED_INT, "20", ""));
        assertThat(items.get(4).benefits().get(0).allowed()).contains(new Amount(Amount.Kind.STRING, "shared", ""));
        ServiceCodes plan = ServiceCodes.usual().with(LevelOfCare.PHP, List.of(ServiceCodes.PLAN));
        assertThat(new Conclusions(plan).indicatesCovered(detailed, LevelOfCare.PHP))
                .isEqualTo(Stated.YES);
    }

    private static CoverageResponse response(String name) throws IOException {
        CoverageResponses read = ResponseReader.read(Files.readAllBytes(folder().resolve(name)));
        assertThat(read.problems()).isEmpty();
        return read.responses().get(0);
    }
}
