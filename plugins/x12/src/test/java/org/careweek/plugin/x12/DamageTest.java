package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no payer said is never concluded, whatever becomes of an answer on its way. */
class DamageTest {

    private static final Conclusions CONCLUSIONS = new Conclusions(ServiceTypes.usual());

    /** Set by {@code -Dcareweek.damage=whole}: nothing is left out, which takes most of a minute. */
    private static final boolean IS_WHOLE =
            System.getProperty("careweek.damage", "").equals("whole");

    /** Each kind of delimiter, codes with a meaning, and a break. */
    private static final String MEANINGFUL = "*~^:|!>\\\n0123456789EIBXUVN";

    private static VerificationQuery query(String name) {
        return switch (name) {
            case "active.271" -> Payer.query("Q-1", "TEST0001", LevelOfCare.PHP);
            case "denied.271" -> Payer.query("Q-2", "TEST0002", LevelOfCare.PHP);
            default -> Payer.query("Q-3", "TEST0003", LevelOfCare.PHP);
        };
    }

    /**
     * Tries other values of every byte of a file: what has a meaning, and a fifth of all others, which differs from byte to byte; or
     * all 255. What the check finds wrong names the byte and its value.
     */
    private static void changeEachByte(String name, Check check) {
        byte[] file = Own.bytes(name);
        IntStream.range(0, file.length).parallel().forEach(position -> {
            byte[] changed = file.clone();
            for (int value = 0; value < 256; value++) {
                changed[position] = (byte) value;
                boolean isTried = IS_WHOLE || (position + value) % 5 == 0 || MEANINGFUL.indexOf(value) >= 0;
                if (isTried && changed[position] != file[position]) {
                    EligibilityAnswers answers = EligibilityReader.read(changed);
                    Optional<String> wrong =
                            answers.members().isEmpty() && answers.problems().isEmpty()
                                    ? Optional.of("neither an answer nor a problem")
                                    : check.wrong(position, (char) value, answers);
                    wrong.ifPresent(
                            it -> fail("%s: byte %d is %d: %s".formatted(name, position, changed[position], it)));
                }
            }
        });
    }

    private interface Check {
        /** What is wrong with the answers to a file in which one byte is another character. */
        Optional<String> wrong(int position, char other, EligibilityAnswers answers);
    }

    private static Optional<String> unless(boolean isRight, String wrong) {
        return isRight ? Optional.empty() : Optional.of(wrong);
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
            long segments = Own.text(name).substring(0, length).lines().count();
            assertThat(answers.problems())
                    .extracting(it -> it.place().segment())
                    .allMatch(it -> it >= 1 && it <= Math.max(1, segments));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"active.271", "several.271"})
    void a_changed_byte_never_makes_a_denial_unless_it_is_the_very_code_of_one(String name) {
        String text = Own.text(name);
        VerificationQuery query = query(name);
        changeEachByte(name, (position, other, answers) -> {
            boolean isOtherStatement = other == '6' && text.startsWith("EB", Math.max(0, position - 3));
            boolean isDenied = Payer.concluding(answers, query) instanceof IndicatesNotCovered
                    || answers.members().stream().anyMatch(it -> CONCLUSIONS.active(it) == Stated.NO);
            return unless(isOtherStatement || !isDenied, "it is a denial");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = "denied.271")
    void a_changed_byte_in_a_denial_makes_no_coverage_unless_it_is_the_very_code_of_it(String name) {
        int info = Own.text(name).indexOf("EB*6") + 3;
        VerificationQuery query = query(name);
        assertThat(Payer.answer(Own.bytes(name), query)).isInstanceOf(IndicatesNotCovered.class);
        changeEachByte(name, (position, other, answers) -> {
            boolean isCovered = Payer.concluding(answers, query) instanceof IndicatesCovered
                    || answers.members().stream().anyMatch(it -> CONCLUSIONS.active(it) == Stated.YES);
            return unless(position == info || !isCovered, "it is coverage");
        });
    }

    /** A question that comes back, whole, cut off or changed, answers nothing. */
    @Test
    void a_question_is_no_answer_whatever_becomes_of_it() {
        byte[] question = Own.bytes("subscriber.270");
        for (int length = 0; length <= question.length; length++) {
            EligibilityAnswers answers = EligibilityReader.read(Arrays.copyOf(question, length));
            assertThat(answers.members()).as("%d bytes", length).isEmpty();
            assertThat(answers.problems()).as("%d bytes", length).isNotEmpty();
        }
        VerificationQuery query = query("active.271");
        changeEachByte("subscriber.270", (position, other, answers) -> {
            boolean isConcluded = !(Payer.concluding(answers, query) instanceof Undetermined)
                    || answers.members().stream().anyMatch(it -> CONCLUSIONS.active(it) != Stated.NOT_STATED);
            return unless(!isConcluded, "it is an answer");
        });
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
