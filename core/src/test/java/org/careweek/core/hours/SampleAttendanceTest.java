package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Population;
import org.junit.jupiter.api.Test;

/** Every participant of the sample folders against the count of single seconds. */
class SampleAttendanceTest {

    private static final Path BUNDLED = Path.of("..", "examples", "clinic", "samples", "attendance");
    private static final Map<String, NaiveHours.Band> STANDARD =
            Map.of("IOP", new NaiveHours.Band(540, 1200), "PHP", new NaiveHours.Band(1200, 1800));
    private static final ComplianceCheck CHECK = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);

    @Test
    void every_week_of_every_sample_is_what_counting_single_seconds_gives() throws IOException {
        List<Path> folders = new ArrayList<>(foldersIn(BUNDLED));
        assertThat(folders).isNotEmpty();
        String more = System.getenv("CAREWEEK_SAMPLES");
        if (more == null) {
            System.out.println("CAREWEEK_SAMPLES is not set: attendance was counted in the bundled samples alone");
        } else {
            folders.addAll(foldersIn(Path.of(more, "attendance")));
        }
        for (Path folder : folders) {
            for (DayOfWeek firstDay : List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)) {
                for (ClinicCase clinic : participants(folder, firstDay)) {
                    assertThat(clinic.hours().weeks().stream().map(CHECK::judge).map(CountedPart::of))
                            .isEqualTo(clinic.naive(STANDARD).parts());
                }
            }
        }
    }

    private static List<Path> foldersIn(Path samples) throws IOException {
        try (Stream<Path> found = Files.list(samples)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<ClinicCase> participants(Path folder, DayOfWeek firstDay) throws IOException {
        Map<String, ZoneId> zones = new HashMap<>();
        table(folder.resolve("sites.csv")).forEach(site -> zones.put(site.get("site"), ZoneId.of(site.get("zone"))));
        Map<String, TreeMap<LocalDate, String>> levels = new HashMap<>();
        table(folder.resolve("levels.csv"))
                .forEach(level -> levels.computeIfAbsent(level.get("participant"), none -> new TreeMap<>())
                        .put(LocalDate.parse(level.get("effective_date")), level.get("level")));
        Map<String, List<AttendanceLine>> lines = new TreeMap<>();
        Map<String, ZoneId> zoneOf = new HashMap<>();
        for (Map<String, String> row : table(folder.resolve("attendance.csv"))) {
            lines.computeIfAbsent(row.get("participant"), none -> new ArrayList<>())
                    .add(line(row));
            zoneOf.put(row.get("participant"), zones.get(row.get("site")));
        }
        return lines.entrySet().stream()
                .map(entry -> new ClinicCase(
                        zoneOf.get(entry.getKey()),
                        firstDay,
                        levels.getOrDefault(entry.getKey(), new TreeMap<>()),
                        entry.getValue()))
                .toList();
    }

    private static AttendanceLine line(Map<String, String> row) {
        return new AttendanceLine(
                row.get("row"),
                row.get("session"),
                LocalDateTime.parse(row.get("sched_start")),
                LocalDateTime.parse(row.get("sched_end")),
                minutes(row.get("break_start_min")),
                minutes(row.get("break_min")),
                AttendanceStatus.valueOf(row.get("status")),
                instant(row.get("arrival")),
                instant(row.get("departure")));
    }

    private static int minutes(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static Optional<Instant> instant(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    /** The samples quote nothing; a quote would need a real reader. */
    private static List<Map<String, String>> table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines).noneMatch(line -> line.contains("\""));
        String[] names = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
