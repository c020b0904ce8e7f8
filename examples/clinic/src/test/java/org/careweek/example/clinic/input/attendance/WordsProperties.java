package org.careweek.example.clinic.input.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is looked for in eight bytes at a time is what is found byte by byte. */
class WordsProperties {

    @Property(tries = 20_000)
    void a_text_ends_at_the_first_byte_that_is_none_of_it(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(30) + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(20) == 0 ? random.nextInt(256) : ' ' + random.nextInt(0x7F - ' '));
        }
        bytes[bytes.length - 1] = '\n';
        int from = random.nextInt(bytes.length);
        int end = from;
        while (bytes[end] >= ' ' && bytes[end] != ',' && bytes[end] != '"' && bytes[end] != 0x7F) {
            end++;
        }
        byte[] withSlack = Arrays.copyOf(bytes, bytes.length + Words.SLACK);
        Arrays.fill(withSlack, bytes.length, withSlack.length, (byte) random.nextInt(256));
        assertThat(Words.endOfText(withSlack, from)).isEqualTo(end);
    }

    @Property(tries = 2_000)
    void the_first_bytes_are_the_same_at_the_end_of_what_there_is(@ForAll long seed, @ForAll byte[] bytes) {
        Random random = new Random(seed);
        int from = random.nextInt(bytes.length + 1);
        int length = random.nextInt(bytes.length - from + 1);
        byte[] withSlack = Arrays.copyOf(bytes, bytes.length + Words.SLACK);
        assertThat(Words.first(bytes, from, length)).isEqualTo(Words.first(withSlack, from, length));
    }
}
