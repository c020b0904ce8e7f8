package org.careweek.core.hours.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is put into a drawer comes out of it as it came, and nothing else. */
class SheetsProperties {

    private static List<Long> words(Sheets sheets, int drawer) {
        long[] words = new long[sheets.size(drawer)];
        sheets.copyTo(words, drawer);
        List<Long> list = new ArrayList<>();
        for (long word : words) {
            list.add(word);
        }
        return list;
    }

    private static void fill(Sheets sheets, Map<Integer, List<Long>> expected, Random random, int drawers, int words) {
        for (int i = 0; i < words; i++) {
            int drawer = random.nextInt(drawers) * random.nextInt(2);
            long word = random.nextLong();
            sheets.add(drawer, word);
            expected.computeIfAbsent(drawer, none -> new ArrayList<>()).add(word);
        }
    }

    private static void compare(Sheets sheets, Map<Integer, List<Long>> expected) {
        for (int drawer = 0; drawer < sheets.drawers(); drawer++) {
            assertThat(words(sheets, drawer)).isEqualTo(expected.getOrDefault(drawer, List.of()));
        }
        assertThat(expected.keySet()).allMatch(drawer -> drawer < sheets.drawers());
    }

    @Property(tries = 300)
    void drawers_hold_their_words_in_order(@ForAll long seed) {
        Random random = new Random(seed);
        Sheets sheets = new Sheets();
        Sheets others = new Sheets();
        Map<Integer, List<Long>> expected = new HashMap<>();
        Map<Integer, List<Long>> expectedOfOthers = new HashMap<>();
        fill(sheets, expected, random, 1 + random.nextInt(60), random.nextInt(3_000));
        fill(others, expectedOfOthers, random, 1 + random.nextInt(60), random.nextInt(3_000));
        compare(sheets, expected);
        sheets.addAll(others);
        expectedOfOthers.forEach((drawer, words) ->
                expected.computeIfAbsent(drawer, none -> new ArrayList<>()).addAll(words));
        compare(sheets, expected);
        compare(others, expectedOfOthers);
    }

    /** 16,384 of them are a block. */
    @Example
    void so_they_do_over_many_blocks() {
        Sheets sheets = new Sheets();
        Map<Integer, List<Long>> expected = new HashMap<>();
        fill(sheets, expected, new Random(7), 90, 100_000);
        compare(sheets, expected);
    }
}
