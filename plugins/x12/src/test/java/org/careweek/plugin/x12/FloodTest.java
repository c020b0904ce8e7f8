package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.plugin.x12.Problem.Kind;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payer that sends far too much takes little memory and comes to an end. */
class FloodTest {

    private static final String OPEN =
            Own.text("active.271").substring(0, 106) + "GS*HB*LAKEPLAN*RIVERBEND*20261120*1600*101*X*005010X279A1~";

    private static byte[] flood(String piece, int times) {
        return Own.latin(OPEN + piece.repeat(times));
    }

    private static Undetermined verdict(byte[] file) {
        return (Undetermined) Payer.answer(file, Payer.query("q-1", "member-7", LevelOfCare.PHP));
    }

    @Test
    void of_a_thousand_problems_all_are_told_and_of_more_that_there_are_more() {
        // The last problem is that the file is not closed.
        assertThat(EligibilityReader.read(flood("X~", 999)).problems())
                .hasSize(1_000)
                .extracting(Problem::kind)
                .doesNotContain(Kind.TOO_MANY_PROBLEMS);
        List<Problem> more = EligibilityReader.read(flood("X~", 100_000)).problems();
        assertThat(more).hasSize(1_001);
        assertThat(more.get(1_000).kind()).isEqualTo(Kind.TOO_MANY_PROBLEMS);
    }

    @Test
    void of_fifty_thousand_statements_all_are_kept_and_of_more_that_there_are_more() {
        String five = "ST*271*1~HL*1**20*1~HL*1**22~EB*6~EB*6~EB*6~EB*6~SE*8*1~";
        EligibilityAnswers most = EligibilityReader.read(flood(five, 10_000));
        assertThat(most.members()).hasSize(10_000);
        assertThat(most.problems()).extracting(Problem::kind).doesNotContain(Kind.TOO_MANY_ANSWERS);
        EligibilityAnswers more = EligibilityReader.read(flood(five, 10_001));
        assertThat(more.members()).hasSize(10_000);
        assertThat(more.problems().get(0).kind()).isEqualTo(Kind.TOO_MANY_ANSWERS);
        assertThat(verdict(flood(five, 10_001)).reason()).isEqualTo(Reason.LIMIT);
    }

    /** To begin again behind each segment that the library cannot read would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"X~", "^~", "~", "TA1*1~", "ABCD*1~", "EB:1~"})
    void sixteen_mebibytes_of_nonsense_are_refused_within_seconds(String piece) {
        byte[] file = flood(piece, (16 * 1024 * 1024 - 200) / piece.length());
        long before = System.nanoTime();
        assertThat(verdict(file).reason()).isEqualTo(Reason.LIMIT);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(1));
    }

    /** What one segment of a payer may hold is far less than what fits into its bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"A^", "^", ":", "A:", "*", "A*"})
    void a_segment_of_very_many_parts_is_refused(String part) {
        String segment = "EB*1**" + part.repeat(4_000 / part.length()) + "~";
        EligibilityAnswers answers = EligibilityReader.read(flood("ST*271*1~HL*1**20*1~HL*1**22~" + segment, 1));
        assertThat(answers.problems()).extracting(Problem::kind).contains(Kind.SEGMENT_TOO_LONG);
        assertThat(answers.members()).noneMatch(MemberAnswer::isWhole);
    }

    @Test
    void ninety_nine_repeats_are_read_and_a_hundred_are_not() {
        String open = "ST*271*1~HL*1**20*1~HL*1**22~EB*1**";
        EligibilityAnswers most = EligibilityReader.read(flood(open + "A" + "^A".repeat(98) + "~SE*5*1~", 1));
        assertThat(most.members().get(0).benefits().get(0).services()).hasSize(99);
        assertThat(most.problems()).extracting(Problem::kind).doesNotContain(Kind.SEGMENT_TOO_LONG);
        EligibilityAnswers more = EligibilityReader.read(flood(open + "A" + "^A".repeat(99) + "~SE*5*1~", 1));
        assertThat(more.problems()).extracting(Problem::kind).contains(Kind.SEGMENT_TOO_LONG);
        assertThat(more.members().get(0).benefits()).isEmpty();
    }

    /** What a few bytes make in memory is counted, and not how long they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EB*1**A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A^A~",
                "TRN*2*1~",
                "AAA*N**42*R~HL*1**22~",
                "EB*1~",
                "EB*1**^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~"
            })
    void of_sixteen_mebibytes_no_more_than_a_million_parts_are_kept(String piece) {
        String open = "ST*271*1~HL*1**20*1~HL*2*1*22~";
        String transaction = open + piece.repeat((1 << 20) / piece.length()) + "SE*1*1~";
        EligibilityAnswers answers = EligibilityReader.read(flood(transaction, 15));
        assertThat(answers.members().stream().mapToLong(MemberAnswer::parts).sum())
                .isLessThanOrEqualTo(1_000_000);
        assertThat(answers.isDamaged()).isTrue();
        Undetermined verdict =
                (Undetermined) Payer.concluding(answers, Payer.query("q-1", "member-7", LevelOfCare.PHP));
        assertThat(verdict.reason()).isEqualTo(Reason.LIMIT);
    }

    /** What stands above many members is kept for each of them. */
    @Test
    void many_refusals_above_many_members_are_not_multiplied() {
        String transaction = "ST*271*1~HL*1**20*1~" + "AAA*N**42*R~".repeat(20_000) + "HL*2*1*22~".repeat(20_000);
        EligibilityAnswers answers = EligibilityReader.read(flood(transaction + "SE*1*1~", 1));
        assertThat(answers.problems()).extracting(Problem::kind).contains(Kind.TOO_MANY_SEGMENTS);
        assertThat(answers.members().stream()
                        .mapToLong(it -> it.rejectionsAbove().size())
                        .sum())
                .isLessThan(1_100_000);
    }

    @Test
    void spaces_before_a_segment_change_nothing() {
        String text = Own.text("active.271");
        EligibilityAnswers spaced = Own.read(text.replace("\n", "\n  "));
        assertThat(spaced.problems()).isEmpty();
        assertThat(spaced.members()).isEqualTo(Own.read(text).members());
    }
}
