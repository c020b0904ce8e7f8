package org.careweek.example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.careweek.plugin.x12.EligibilityReader;
import org.careweek.spi.calendar.ExportAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of every comparison do the same work, or it would compare nothing. */
class SameWorkTest {

    @ParameterizedTest
    @CsvSource({"10, times", "10, texts", "1000, times", "1000, texts"})
    void each_library_alone_writes_the_very_lines_that_our_exporter_writes(int appointments, String reveals) {
        var benchmark = new ExportBenchmark();
        benchmark.appointments = appointments;
        benchmark.reveals = reveals;
        benchmark.makeCalendar();
        List<String> ours = lines(benchmark.byCareweek(benchmark.calendar()));
        assertThat(ours).filteredOn("BEGIN:VEVENT"::equals).hasSize(appointments);
        assertThat(ours).anyMatch(line -> line.startsWith("DTSTART;TZID=America/Chicago:"));
        assertThat(ours.stream().anyMatch(line -> line.startsWith("DESCRIPTION:")))
                .isEqualTo(reveals.equals("texts"));
        assertThat(lines(RawIcal4j.write(benchmark.calendar()))).isEqualTo(ours);
        // biweekly writes the same lines in an order of its own.
        assertThat(sorted(lines(RawBiweekly.write(benchmark.calendar())))).isEqualTo(sorted(ours));
        var times = new ExportTimes();
        benchmark.inTurn(times);
        assertThat(times.rounds).isOne();
        assertThat(List.of(times.careweek, times.ical4j, times.biweekly)).allMatch(time -> time > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void our_reader_and_its_library_alone_read_all_answers_of_a_file(int answers) {
        var benchmark = new AnswerBenchmark();
        benchmark.answers = answers;
        benchmark.makeFile();
        assertThat(EligibilityReader.read(benchmark.file()).problems()).isEmpty();
        assertThat(AnswerBenchmark.byCareweek(benchmark.file())).isEqualTo(answers);
        assertThat(RawStaedi.read(benchmark.file())).isEqualTo(answers);
        var times = new AnswerTimes();
        benchmark.inTurn(times);
        assertThat(times.answers).isEqualTo(answers);
        assertThat(List.of(times.careweek, times.staedi)).allMatch(time -> time > 0);
    }

    @Test
    void a_guarded_plugin_gives_the_answer_that_it_gives_directly() {
        var benchmark = new GuardedCallBenchmark();
        ExportAnswer exported = benchmark.exportDirectly();
        assertThat(benchmark.exportGuarded()).isSameAs(exported);
        assertThat(benchmark.exportById()).isSameAs(exported);
        assertThat(benchmark.policiesGuarded()).isSameAs(benchmark.policiesDirectly());
    }

    private static List<String> lines(byte[] document) {
        return Arrays.asList(new String(document, StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .split("\r\n"));
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
