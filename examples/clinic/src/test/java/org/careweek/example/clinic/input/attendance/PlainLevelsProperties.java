package org.careweek.example.clinic.input.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.careweek.example.clinic.input.csv.Row;
import org.careweek.example.clinic.input.csv.Table;

/** Levels that are read from bytes are those that the careful reader finds, and there is nothing wrong with them. */
class PlainLevelsProperties {

    private static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static String table(Random random) {
        String end = any(random, "\n", "\n", "\r\n");
        boolean isOther = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        text.append(isOther ? "level,more,effective_date,participant" : "participant,effective_date,level")
                .append(end);
        for (int i = random.nextInt(6); i > 0; i--) {
            String who =
                    any(random, "p1", "p2", "p3", "a name longer than a key", random.nextInt(9) == 0 ? "pé" : "p4");
            String date = "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
            String level = any(random, "IOP", "PHP", "NONE", "OUTPATIENT", "RESIDENTIAL", "INPATIENT");
            String[] fields = {who, date, level};
            if (random.nextInt(15) == 0) {
                fields[random.nextInt(3)] = any(random, "", " ", "x", "2026-02-30", "\t", "2026-01-01 ", "\"p1\"");
            }
            text.append(isOther ? fields[2] + ",more," + fields[1] + "," + fields[0] : String.join(",", fields))
                    .append(i == 1 && random.nextBoolean() ? "" : end);
        }
        return text.toString();
    }

    private static String said(List<LevelRow> rows) {
        return rows.stream()
                .map(row -> row.participant().disclose() + row.effectiveOn() + row.level())
                .toList()
                .toString();
    }

    @Property(tries = 2_000)
    void levels_from_bytes_are_those_from_text(@ForAll long seed) throws IOException {
        String text = table(new Random(seed));
        Optional<List<LevelRow>> plain =
                PlainLevels.in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1 << 20);
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Table table = Table.parse(LevelTable.FILE, withoutMark, LevelTable.COLUMNS)
                .fold(whole -> whole, refused -> new Table(List.of()));
        List<LevelRow> careful = LevelTable.in(table);
        boolean isGood = table.rows().stream().map(Row::problems).allMatch(List::isEmpty);
        plain.ifPresent(rows -> assertThat(said(rows)).isEqualTo(said(careful)));
        if (!isGood) {
            assertThat(plain).isEmpty();
        }
        if (isGood && !text.contains("\"") && !text.contains("é")) {
            assertThat(plain).isPresent();
        }
        Statistics.label("read from bytes").collect(plain.isPresent());
    }
}
