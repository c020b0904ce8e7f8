package org.careweek.example.clinic.input.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Of ids that come again the hashes are told, of all of them and of no others. */
class RowIdsProperties {

    private static byte[] id(Random random, int kind) {
        String text = switch (kind) {
            case 0 -> "" + random.nextInt(4_000);
            case 1 -> "%05d".formatted(random.nextInt(4_000));
            case 2 -> "r-" + random.nextInt(1_000_000_000);
            case 3 -> "site-" + random.nextInt(100) + "/row-" + random.nextInt(100);
            case 4 -> "9".repeat(random.nextInt(12)) + random.nextInt(50);
            case 5 -> "é" + random.nextInt(100) + "x".repeat(random.nextInt(3));
            case 6 -> Long.toHexString(random.nextLong());
            default -> "a name that is longer than a key " + random.nextInt(30);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 300)
    void ids_that_come_again_are_told(@ForAll long seed) {
        Random random = new Random(seed);
        int kinds = 1 + random.nextInt(8);
        RowIds ids = new RowIds(random.nextInt(2_000));
        Set<String> once = new HashSet<>();
        Set<Long> again = new HashSet<>();
        for (int i = random.nextInt(3_000); i > 0; i--) {
            byte[] id = id(random, random.nextInt(kinds));
            byte[] placed = new byte[id.length + random.nextInt(40)];
            int from = random.nextInt(placed.length - id.length + 1);
            System.arraycopy(id, 0, placed, from, id.length);
            ids.add(placed, from, from + id.length);
            if (!once.add(new String(id, StandardCharsets.UTF_8))) {
                again.add(ByteNames.hash(id, 0, id.length));
            }
        }
        assertThat(ids.repeated()).isEqualTo(again);
        Statistics.label("again").collect(!again.isEmpty());
    }

    /** A page of marks is for 32,768 numbers; here each is asked for by one, and most are closed. */
    @Example
    void numbers_far_apart_are_told_without_a_page_for_each() {
        RowIds ids = new RowIds(1);
        NumberedIds numbered = new NumberedIds(1);
        int marked = 0;
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 900; i++) {
                byte[] id = String.format("%09d", i * 1_000_003).getBytes(StandardCharsets.US_ASCII);
                if (round == 0 || i % 3 == 0) {
                    ids.add(id, 0, id.length);
                }
                marked += numbered.add(id, 0, id.length) == NumberedIds.Outcome.NEW ? 1 : 0;
            }
        }
        assertThat(ids.repeated()).hasSize(300);
        assertThat(marked).isEqualTo(64);
    }
}
