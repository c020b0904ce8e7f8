package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each answer is compared with what its own segments say, cut apart in the plainest way. */
class SamplesTest {

    @TestFactory
    Stream<DynamicTest> what_is_read_is_what_the_segments_say() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String own : List.of("active.271", "denied.271", "several.271")) {
            tests.add(DynamicTest.dynamicTest(own, () -> compare(Own.bytes(own))));
        }
        String more = System.getenv("CAREWEEK_SAMPLES");
        if (more == null) {
            System.out.println("CAREWEEK_SAMPLES is not set: answers were read in our own files alone");
        } else {
            try (Stream<Path> files = Files.list(Path.of(more, "x12"))) {
                for (Path file : files.sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(bytes)));
                }
            }
        }
        return tests.stream();
    }

    private static void compare(byte[] bytes) {
        EligibilityAnswers answers = EligibilityReader.read(bytes);
        List<String[]> segments = segments(new String(bytes, StandardCharsets.ISO_8859_1));
        assertThat(answers.isDamaged()).isFalse();
        boolean isAnswer = segments.stream().anyMatch(it -> it[0].equals("ST") && it[1].equals("271"));
        if (!isAnswer) {
            assertThat(answers.members()).isEmpty();
            assertThat(answers.problems()).hasSize(1);
            return;
        }
        long loops = segments.stream()
                .filter(it -> it[0].equals("HL") && (it[3].equals("22") || it[3].equals("23")))
                .count();
        List<MemberAnswer> members = answers.members().stream()
                .filter(it -> it.about() != MemberAnswer.About.NOBODY)
                .toList();
        assertThat(members).hasSize((int) loops);
        assertThat(members).allMatch(MemberAnswer::isWhole);
        assertThat(members.stream().flatMap(it -> it.benefits().stream()).map(SamplesTest::said))
                .isEqualTo(segments.stream()
                        .filter(it -> it[0].equals("EB"))
                        .map(SamplesTest::said)
                        .toList());
        assertThat(Stream.concat(
                                members.stream().flatMap(it -> it.rejections().stream()),
                                answers.members().stream().flatMap(it -> it.rejectionsAbove().stream()))
                        .map(it -> it.code() + "/" + it.followUp()))
                .containsAll(segments.stream()
                        .filter(it -> it[0].equals("AAA"))
                        .map(it -> at(it, 3) + "/" + at(it, 4))
                        .toList());
        assertThat(members.stream().flatMap(it -> it.traces().stream()).map(Trace::number))
                .isEqualTo(segments.stream()
                        .filter(it -> it[0].equals("TRN"))
                        .map(it -> it[2])
                        .toList());
    }

    private static List<String> said(Benefit it) {
        return List.of(
                it.info(), it.coverageLevel(), String.join(" ", it.services()), it.period(), it.amount(), it.percent());
    }

    private static List<String> said(String[] it) {
        return List.of(
                at(it, 1), at(it, 2), at(it, 3).replace('^', ' ').replace('!', ' '), at(it, 6), at(it, 7), at(it, 8));
    }

    private static String at(String[] segment, int element) {
        return element < segment.length ? segment[element] : "";
    }

    private static List<String[]> segments(String text) {
        String element = Pattern.quote(text.substring(3, 4));
        String end = Pattern.quote(text.substring(105, 106));
        return Stream.of(text.split(end))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> it.split(element, -1))
                .toList();
    }
}
