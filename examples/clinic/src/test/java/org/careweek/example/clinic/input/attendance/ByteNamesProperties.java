package org.careweek.example.clinic.input.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Texts are numbered as they come first, whatever stands around them. */
class ByteNamesProperties {

    @Property(tries = 500)
    void every_text_has_one_number(@ForAll long seed) {
        Random random = new Random(seed);
        ByteNames names = new ByteNames();
        Map<String, Integer> numbers = new HashMap<>();
        int letters = 1 + random.nextInt(3);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(random.nextBoolean() ? 6 : 40); left > 0; left--) {
                text.append("a\u0000é".charAt(random.nextInt(letters)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            byte[] placed = new byte[bytes.length + random.nextInt(40)];
            random.nextBytes(placed);
            int from = random.nextInt(placed.length - bytes.length + 1);
            System.arraycopy(bytes, 0, placed, from, bytes.length);
            int to = from + bytes.length;
            assertThat(names.find(placed, from, to)).isEqualTo(numbers.getOrDefault(text.toString(), -1));
            if (random.nextBoolean()) {
                Integer known = numbers.putIfAbsent(text.toString(), numbers.size());
                int number = names.add(placed, from, to);
                assertThat(number).isEqualTo(known == null ? numbers.size() - 1 : known);
                assertThat(names.name(number)).isEqualTo(text.toString());
            }
        }
        assertThat(names.size()).isEqualTo(numbers.size());
    }
}
