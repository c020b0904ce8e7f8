package org.careweek.example.clinic.input.week;

import static org.careweek.example.clinic.input.week.WeekSample.GOOD;
import static org.careweek.example.clinic.input.week.WeekSample.MAPPER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.example.clinic.input.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** However a good file is spoilt, it is read or refused, and no message tells who is in it. */
class SpoiltWeekProperties {

    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "-1",
            "1.5",
            "1e400",
            "99999999999",
            "\"\"",
            "\"canary-k3x9\"",
            "[null]",
            "[[]]");

    @Property
    void cut_short(@ForAll @IntRange(max = 2000) int length) {
        byte[] bytes = Sample.utf8(GOOD);
        WeekSample.problemsOf(Arrays.copyOf(bytes, Math.min(length, bytes.length)));
    }

    @Property
    void with_bytes_flipped(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 1_999) Integer> places, @ForAll byte flip) {
        byte[] bytes = Sample.utf8(GOOD);
        places.forEach(place -> bytes[place % bytes.length] ^= flip);
        WeekSample.problemsOf(bytes);
    }

    @Property
    void with_a_value_taken_away_or_replaced(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 10_000) Integer> places,
            @ForAll @IntRange(max = 12) int other) {
        JsonNode root = MAPPER.readTree(GOOD);
        for (int place : places) {
            spoil(root, place, other);
        }
        WeekSample.problemsOf(MAPPER.writeValueAsString(root));
    }

    private static void spoil(JsonNode root, int place, int other) {
        List<Runnable> ways = new ArrayList<>();
        collect(root, other, ways);
        if (!ways.isEmpty()) {
            ways.get(place % ways.size()).run();
        }
    }

    private static void collect(JsonNode node, int other, List<Runnable> ways) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                String name = entry.getKey();
                ways.add(() -> {
                    if (other >= OTHERS.size()) {
                        object.remove(name);
                    } else if (!OTHERS.get(other).contains("canary") || object.has("orderedMinutes")) {
                        object.set(name, MAPPER.readTree(OTHERS.get(other)));
                    }
                });
                collect(entry.getValue(), other, ways);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                ways.add(() -> array.remove(index));
                collect(array.get(i), other, ways);
            }
        }
    }
}
