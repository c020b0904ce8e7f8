package org.careweek.example.clinic.privacy.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.core.rule.Violation;
import org.careweek.testkit.canary.CanaryScanner;
import org.careweek.testkit.canary.Leak;
import org.junit.jupiter.api.Test;

/** Every value that a public type can hold is filled with marked text, and none of it is printed but by design. */
class PublicTypesTest {

    /** These say how a value is written or reckoned and hold nothing of their own, or are too short for a mark. */
    private static final Set<String> DERIVED = Set.of(
            "AttendanceColumns.status",
            "Envelope.Party.id",
            "Envelope.Party.qualifier",
            "Envelope.writtenAt",
            "Exported.mediaType",
            "Exported.fileExtension",
            "PartTotals.start",
            "PartTotals.weekStart",
            "Problem.text",
            "ProgramWeek.lastDate",
            "Progress.inWords",
            "ServiceTypes.all");

    private static final List<Class<?>> TYPES = PublicApi.modules().stream()
            .flatMap(module -> PublicApi.of(module).stream())
            .filter(PublicApi::hasValues)
            .toList();

    @Test
    void every_public_type_of_the_library_and_its_plugins_is_seen() {
        assertThat(PublicApi.modules())
                .extracting(Module::getName)
                .contains(
                        "org.careweek.core",
                        "org.careweek.spi",
                        "org.careweek.plugin.icalendar",
                        "org.careweek.plugin.benefits",
                        "org.careweek.plugin.x12",
                        "org.careweek.plugin.standard",
                        "org.careweek.plugin.weekview");
        assertThat(TYPES).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void every_text_id_and_date_that_a_value_gives_out_is_marked() {
        Set<String> unmarked = new TreeSet<>();
        for (Class<?> type : TYPES) {
            var maker = new Maker();
            Object value = maker.make(type);
            var scanner = CanaryScanner.of(maker.marks().all());
            Fields.of(value).forEach((field, text) -> {
                if (scanner.scan(field, text).isEmpty()) {
                    unmarked.add(field);
                }
            });
        }
        assertThat(unmarked).containsExactlyInAnyOrderElementsOf(DERIVED);
    }

    @Test
    void nothing_is_printed_that_is_not_told_by_design() {
        Set<String> told = new TreeSet<>();
        for (Class<?> type : TYPES) {
            var maker = new Maker();
            Object value = maker.make(type);
            CanaryScanner.of(maker.marks().all()).scan(Maker.nameOf(type), printed(value)).stream()
                    .map(Leak::field)
                    .forEach(told::add);
        }
        assertThat(told).containsExactlyElementsOf(ToldByDesign.all());
    }

    /** Alone, in a list, and as the explanation that a host may show. */
    private static String printed(Object value) {
        String alone = value + "\n" + List.of(value);
        return value instanceof Violation violation ? alone + "\n" + violation.explanation() : alone;
    }
}
