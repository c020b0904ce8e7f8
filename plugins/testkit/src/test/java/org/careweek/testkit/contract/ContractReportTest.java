package org.careweek.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.WeekBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What an author reads when the contracts have run. */
class ContractReportTest {

    @TempDir
    private Path folder;

    private String printed;

    private String reportOf(Class<?> test) throws Exception {
        Path file = folder.resolve("report.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try (PrintStream ear = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(ear);
            EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(test))
                    .configurationParameter("careweek.contracts.report", file.toString())
                    .execute();
        } finally {
            System.setOut(out);
        }
        printed = bytes.toString(StandardCharsets.UTF_8);
        return Files.readString(file);
    }

    @Test
    void a_line_says_how_many_rules_were_kept_skipped_broken_and_not_asked() throws Exception {
        Trials.OfExporter.trial = () -> new GoodExporter() {
            @Override
            public ExportAnswer export(ExportRequest request) {
                if (request instanceof WeekBoard) {
                    throw new IllegalStateException("canary-k3x9");
                }
                return super.export(request);
            }
        };
        Trials.OfExporter.reader = null;

        String report = reportOf(Trials.OfExporter.class);

        assertThat(printed.lines())
                .filteredOn(line -> line.startsWith("CalendarExporterContract"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches("CalendarExporterContract, good 1\\.0: \\d+ rules kept, \\d+ skipped \\(.*\\), "
                                + "1 broken \\(PV07\\), 3 not asked"));
        assertThat(report)
                .contains(
                        "{\"contract\":\"CalendarExporterContract\",\"plugin\":\"good 1.0\"",
                        "{\"rule\":\"PV07\",\"result\":\"BROKEN\",\"why\":\"AssertionFailedError\"}",
                        "{\"rule\":\"CX02\",\"result\":\"SKIPPED\",\"why\":\"CX02: the author gives no reader of the format\"}",
                        "{\"rule\":\"PV02\",\"result\":\"KEPT\",\"why\":\"\"}")
                .doesNotContain("canary");
        assertThat(printed).doesNotContain("canary");
    }

    @Test
    void one_that_cannot_say_who_it_is_is_reported_all_the_same() throws Exception {
        Trials.OfExporter.trial = () -> {
            throw new IllegalStateException("canary-k3x9");
        };
        assertThat(reportOf(Trials.OfExporter.class))
                .contains("a plugin without a descriptor")
                .doesNotContain("canary");
    }
}
