package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamingTest {

    private static final byte[] FILE = Own.bytes("active.271");

    private static class Counter implements AnswerListener {
        private final List<Problem> problems = new ArrayList<>();
        private int members;
        private int told;

        @Override
        public void member(MemberAnswer answer) {
            members++;
            if (answer.isWhole() && answer.benefits().size() == 2) {
                told++;
            }
        }

        @Override
        public void problem(Problem problem) {
            if (problems.size() < 1000) {
                problems.add(problem);
            }
        }
    }

    /** A transaction of so many members, made when it is read. */
    private static String transaction(int number, int members) {
        StringBuilder text =
                new StringBuilder("ST*271*" + number + "*005010X279A1~BHT*0022*11*X*20261120*1600~HL*1**20*1~");
        text.append("NM1*PR*2*LAKE SAMPLE PLAN*****PI*LAKE01~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1999999984~");
        for (int i = 0; i < members; i++) {
            text.append("HL*")
                    .append(i + 3)
                    .append("*2*22*0~TRN*2*T")
                    .append(i)
                    .append("*9RIVERBEND~NM1*IL*1*SAMPLE*INVENTED****MI*TEST~EB*1**MH^BB~EB*F**BB***23***DY*30~");
        }
        return text + "SE*" + (members * 5 + 7) + "*" + number + "~";
    }

    private static Counter read(int transactions, int members) throws IOException {
        String begin =
                "ISA*00*          *00*          *ZZ*LAKEPLAN       *ZZ*RIVERBEND      *261120*1600*^*00501*000000009*0*T*:~"
                        + "GS*HB*LAKEPLAN*RIVERBEND*20261120*1600*9*X*005010X279A1~";
        Enumeration<InputStream> parts = new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= transactions;
            }

            @Override
            public InputStream nextElement() {
                String part = next < 0
                        ? begin
                        : next < transactions
                                ? transaction(1000 + next, members)
                                : "GE*" + transactions + "*9~IEA*1*000000009~";
                next++;
                return new ByteArrayInputStream(part.getBytes(StandardCharsets.ISO_8859_1));
            }
        };
        Counter counter = new Counter();
        EligibilityReader.read(new SequenceInputStream(parts), counter);
        return counter;
    }

    @Test
    void a_batch_of_a_hundred_thousand_members_is_told_one_by_one_and_kept_no_longer_than_its_transaction()
            throws IOException {
        Counter counter = read(1000, 100);
        assertThat(counter.problems).isEmpty();
        assertThat(counter.members).isEqualTo(100_000);
        assertThat(counter.told).isEqualTo(100_000);
    }

    /** The library allows no more than 99,999. */
    @Test
    void a_group_may_hold_more_than_a_hundred_thousand_transactions() throws IOException {
        Counter counter = read(100_001, 1);
        assertThat(counter.problems).isEmpty();
        assertThat(counter.told).isEqualTo(100_001);
    }

    @Test
    void what_a_listener_throws_ends_the_reading() {
        for (String text :
                List.of(Own.text("active.271"), Own.text("active.271").replace("N3*", "~N3*"))) {
            Counter strict = new Counter() {
                @Override
                public void member(MemberAnswer answer) {
                    throw new IllegalStateException("no more");
                }

                @Override
                public void problem(Problem problem) {
                    throw new IllegalStateException("no more");
                }
            };
            assertThatThrownBy(() -> EligibilityReader.read(new ByteArrayInputStream(Own.latin(text)), strict))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no more");
        }
    }

    @Test
    void a_transaction_of_fifty_thousand_segments_is_read_and_of_one_more_is_not_read_to_its_end() throws IOException {
        // Seven segments are around the members, and five belong to each.
        Counter most = read(1, 9998);
        assertThat(most.problems).isEmpty();
        assertThat(most.members).isEqualTo(9998);
        Counter more = read(1, 9999);
        assertThat(more.problems).extracting(Problem::kind).containsExactly(Problem.Kind.TOO_MANY_SEGMENTS);
        assertThat(more.told).isZero();
    }

    @Test
    void a_segment_of_4096_bytes_is_read_and_a_longer_one_is_told_and_left_out() {
        for (int length : new int[] {4095, 4096, 4097, 100_000}) {
            byte[] file = Payer.says("q-1", "member-7", List.of("EB*1**BB", "MSG*" + "X".repeat(length - 4)));
            EligibilityAnswers answers = EligibilityReader.read(file);
            boolean isTold = answers.problems().stream().anyMatch(it -> it.kind() == Problem.Kind.SEGMENT_TOO_LONG);
            assertThat(isTold).as("%d bytes", length).isEqualTo(length > 4096);
            assertThat(answers.members().get(0).isWhole()).isEqualTo(!isTold);
        }
    }

    @Test
    void a_segment_of_100_elements_is_read_and_a_longer_one_is_told() {
        for (int elements : new int[] {99, 100, 101, 4000}) {
            List<String> segments = List.of("EB*1**BB", "III" + "*".repeat(elements - 1) + "*Z");
            List<Problem.Kind> kinds =
                    EligibilityReader.read(Payer.says("q-1", "member-7", segments)).problems().stream()
                            .map(Problem::kind)
                            .toList();
            assertThat(kinds)
                    .isEqualTo(elements <= 100 ? List.of() : Collections.nCopies(1, Problem.Kind.SEGMENT_TOO_LONG));
        }
    }

    @Test
    void a_stream_that_breaks_says_so_itself() {
        InputStream broken = new InputStream() {
            private int left = 300;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("the line broke");
                }
                left--;
                return FILE[299 - left];
            }
        };
        assertThatThrownBy(() -> EligibilityReader.read(broken, new Counter()))
                .isInstanceOf(IOException.class)
                .hasMessage("the line broke");
    }

    @Test
    void a_stream_that_fails_by_a_mistake_is_not_asked_for_ever() {
        InputStream mistaken = new InputStream() {
            private int next;

            @Override
            public int read() {
                if (next == 300) {
                    throw new IllegalStateException("a mistake");
                }
                return FILE[next++];
            }
        };
        assertThatThrownBy(() -> EligibilityReader.read(mistaken, new Counter()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a mistake");
    }
}
