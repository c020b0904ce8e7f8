package org.careweek.example.clinic.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.example.clinic.privacy.filled.Maker;
import org.careweek.testkit.canary.CanaryScanner;
import org.careweek.testkit.canary.Leak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything is done with marked participant data, and no mark turns up but where it must. */
class CanaryTest {

    private static List<Operation> operations;
    private static List<Told> told;
    private static List<Leak> found;

    @BeforeAll
    static void do_everything() {
        var marked = new Marked();
        var maker = new Maker();
        operations = Script.all(marked, maker);
        told = Run.of(operations);
        var scanner = CanaryScanner.of(Script.canaries(marked, maker));
        found = told.stream()
                .flatMap(it -> scanner.scan(it.sink(), it.content()).stream())
                .toList();
    }

    @Test
    void nothing_of_a_participant_leaks() {
        assertThat(found).filteredOn(leak -> Allowed.of(leak).isEmpty()).isEmpty();
    }

    @Test
    void each_place_that_may_tell_something_does() {
        assertThat(found.stream()
                        .flatMap(leak -> Allowed.of(leak).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Allowed.class))))
                .containsExactly(Allowed.values());
    }

    @Test
    void much_is_done_in_each_area() {
        assertThat(operations)
                .filteredOn(operation -> !Script.SWEEPS.contains(operation.area()))
                .hasSizeGreaterThanOrEqualTo(400);
        assertThat(operations).extracting(Operation::sink).doesNotHaveDuplicates();
        Set<String> areas = operations.stream().map(Operation::area).collect(Collectors.toSet());
        assertThat(areas)
                .containsExactlyInAnyOrder(
                        "command",
                        "week file",
                        "episode file",
                        "attendance folder",
                        "plan",
                        "hours",
                        "transition",
                        "review",
                        "authorization",
                        "correction",
                        "validation",
                        "plugin",
                        "remote plugin",
                        "export",
                        "making",
                        "asking");
    }

    @Test
    void the_commands_end_as_they_should() {
        assertThat(codesOf("command: plan", "command: plan with a key", "command: hours", "command: explain"))
                .containsOnly("0");
        assertThat(codesOf("command: episode", "command: episode with attendance", "command: doctor"))
                .containsOnly("0");
        assertThat(told)
                .filteredOn(it -> it.sink().endsWith("> exit code"))
                .allSatisfy(it -> assertThat(it.text()).as(it.sink()).isIn("0", "2"));
    }

    private static List<String> codesOf(String... commands) {
        return told.stream()
                .filter(it -> List.of(commands).contains(it.sink().replace(" > exit code", "")))
                .map(Told::text)
                .toList();
    }

    @Test
    void every_exporter_that_is_found_is_asked() {
        assertThat(ExportOperations.ofCalendars())
                .contains("icalendar")
                .allSatisfy(id -> assertThat(told)
                        .extracting(Told::sink)
                        .contains("export: " + id + " ParticipantCalendar > document"));
    }
}
