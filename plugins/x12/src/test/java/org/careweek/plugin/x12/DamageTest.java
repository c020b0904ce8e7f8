package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no payer said is never concluded, whatever becomes of an answer on its way. */
class DamageTest {

    private static final Conclusions CONCLUSIONS = new Conclusions(ServiceTypes.usual());
    /** Each kind of delimiter, codes with a meaning, a break, and bytes that are no text. */
    private static final byte[] REPLACEMENTS = "*~^:|\n\u0000\u00FFIE016BX".getBytes(StandardCharsets.ISO_8859_1);

    private static VerificationQuery query(String name) {
        return switch (name) {
            case "active.271" -> Payer.query("Q-1", "TEST0001", LevelOfCare.PHP);
            case "denied.271" -> Payer.query("Q-2", "TEST0002", LevelOfCare.PHP);
            default -> Payer.query("Q-3", "TEST0003", LevelOfCare.PHP);
        };
    }

    private static boolean isDenied(byte[] file, String name) {
        return Payer.answer(file, query(name)) instanceof IndicatesNotCovered;
    }

    @ParameterizedTest
    @ValueSource(strings = {"active.271", "several.271", "denied.271"})
    void an_answer_that_ends_too_early_concludes_nothing(String name) {
        byte[] whole = Own.bytes(name);
        // Behind the last control number there is nothing left to lose.
        int end = Own.text(name).lastIndexOf('0') + 2;
        for (int length = 0; length < end - 2; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(Payer.answer(cut, query(name))).as("%d bytes", length).isInstanceOf(Undetermined.class);
            EligibilityAnswers answers = EligibilityReader.read(cut);
            assertThat(answers.isDamaged()).as("%d bytes", length).isTrue();
            answers.problems()
                    .forEach(problem -> assertThat(problem.place().segment()).isPositive());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"active.271", "several.271"})
    void a_changed_byte_never_makes_a_denial_unless_it_is_the_very_code_of_one(String name) {
        byte[] file = Own.bytes(name);
        String text = Own.text(name);
        for (int position = 0; position < file.length; position++) {
            byte original = file[position];
            boolean isInfo = text.startsWith("EB", Math.max(0, position - 3));
            for (byte other : REPLACEMENTS) {
                file[position] = other;
                boolean isOtherStatement = isInfo && other == '6';
                EligibilityAnswers answers = EligibilityReader.read(file);
                if (!isOtherStatement) {
                    assertThat(isDenied(file, name))
                            .as("byte %d is %d", position, other)
                            .isFalse();
                    answers.members()
                            .forEach(it -> assertThat(CONCLUSIONS.active(it)).isNotEqualTo(Stated.NO));
                }
                assertThat(answers.members().isEmpty() && answers.problems().isEmpty())
                        .isFalse();
            }
            file[position] = original;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"denied.271"})
    void a_changed_byte_in_a_denial_makes_no_coverage_unless_it_is_the_very_code_of_it(String name) {
        byte[] file = Own.bytes(name);
        int info = Own.text(name).indexOf("EB*6") + 3;
        assertThat(isDenied(file, name)).isTrue();
        for (int position = 0; position < file.length; position++) {
            byte original = file[position];
            for (byte other : REPLACEMENTS) {
                file[position] = other;
                VerificationAnswer answer = Payer.answer(file, query(name));
                if (position != info) {
                    assertThat(answer).as("byte %d is %d", position, other).isNotInstanceOf(IndicatesCovered.class);
                }
            }
            file[position] = original;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"active.271", "several.271", "denied.271"})
    void a_lost_doubled_or_moved_segment_concludes_nothing(String name) {
        List<String> lines = Own.text(name).lines().toList();
        for (int lost = 0; lost < lines.size(); lost++) {
            List<String> without = new ArrayList<>(lines);
            String line = without.remove(lost);
            assertThat(Payer.answer(Own.latin(String.join("\n", without)), query(name)))
                    .as("without segment %d", lost + 1)
                    .isInstanceOf(Undetermined.class);
            without.add(lost, line);
            without.add(lost, line);
            assertThat(Payer.answer(Own.latin(String.join("\n", without)), query(name)))
                    .as("with segment %d twice", lost + 1)
                    .isInstanceOf(Undetermined.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"active.271"})
    void the_whole_answer_is_understood(String name) {
        VerificationAnswer answer = Payer.answer(Own.bytes(name), query(name));
        assertThat(answer).isInstanceOf(IndicatesCovered.class);
        assertThat(((IndicatesCovered) answer).evidence()).isNotEqualTo(PrivateText.of(""));
    }
}
