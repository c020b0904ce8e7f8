package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.careweek.example.clinic.input.Sample;

/** Whatever folder is counted: {@code weeks.csv} is what seconds come to one by one, and each line explains itself to the same total. */
class CountedFolderProperties {

    private static final List<String> ZONES =
            List.of("America/Chicago", "America/Phoenix", "Australia/Lord_Howe", "America/Santiago");
    private static final List<String> LEVELS = List.of("IOP", "PHP", "NONE", "OUTPATIENT");
    /** Breaks that reach past the end of any session. */
    private static final List<String> LONG = List.of("2881", "99999", "35791395", "99999999999");

    private static final List<String> STATUSES =
            List.of("PRESENT", "PRESENT", "PRESENT", "MAKEUP", "ABSENT", "CANCELLED");

    private static String any(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** Few people around the nights on which clocks change, so that much overlaps. */
    private static void make(Path folder, Random random) throws IOException {
        StringBuilder sites = new StringBuilder("site,zone\n");
        StringBuilder levels = new StringBuilder("participant,effective_date,level\n");
        StringBuilder rows = new StringBuilder(Inputs.HEADER);
        for (int who = 0; who < 3; who++) {
            String zone = any(random, ZONES);
            sites.append("site-").append(who).append(',').append(zone).append('\n');
            LocalDate from = LocalDate.of(2026, 9, 1);
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                from = from.plusDays(1 + random.nextInt(40));
                levels.append("heron-%d,%s,%s%n"
                        .formatted(who, from, any(random, LEVELS))
                        .replace("\r", ""));
            }
            for (int i = random.nextInt(25); i > 0; i--) {
                rows.append(row(who + "-" + i, who, ZoneId.of(zone), random));
            }
        }
        Files.writeString(folder.resolve("sites.csv"), sites);
        Files.writeString(folder.resolve("levels.csv"), levels);
        Files.writeString(folder.resolve("attendance.csv"), rows);
    }

    private static String row(String id, int who, ZoneId zone, Random random) {
        LocalDateTime start = LocalDate.of(2026, 10, 29)
                .plusDays(random.nextInt(10))
                .atTime(random.nextInt(24), 15 * random.nextInt(4));
        LocalDateTime end = start.plusMinutes(15L * (1 + random.nextInt(24)));
        LocalDateTime came = start.plusSeconds(random.nextInt(3_600) - 1_800);
        return String.join(
                        ",",
                        id,
                        "heron-" + who,
                        "site-" + who,
                        "session-" + id,
                        "GROUP_THERAPY",
                        start.toString(),
                        end.toString(),
                        random.nextInt(10) == 0 ? any(random, LONG) : "" + random.nextInt(60),
                        random.nextInt(10) == 0 ? any(random, LONG) : "" + random.nextInt(2) * random.nextInt(30),
                        any(random, STATUSES),
                        random.nextInt(8) == 0 ? "" : utc(came, zone),
                        random.nextInt(8) == 0
                                ? ""
                                : utc(came.plus(Duration.between(start, end)).plusHours(1), zone))
                + "\n";
    }

    private static String utc(LocalDateTime wallClock, ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT)
                .format(wallClock.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void every_line_explains_itself_to_the_same_total(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        DayOfWeek first = DayOfWeek.of(1 + random.nextInt(7));
        Path folder = Files.createTempDirectory("attendance");
        try {
            make(folder, random);
            Path out = folder.resolve("out");
            Terminal.run("hours", folder, "--out", out, "--week-starts", first.name())
                    .done();
            List<String> lines = Files.readAllLines(out.resolve("weeks.csv")).stream()
                    .skip(1)
                    .toList();
            assertThat(lines).isEqualTo(new HoursCount(folder, first).lines());
            for (String line : lines) {
                Explained.of(folder, Arrays.asList(line.split(",")), first.name())
                        .agree();
            }
        } finally {
            Sample.delete(folder);
        }
    }
}
