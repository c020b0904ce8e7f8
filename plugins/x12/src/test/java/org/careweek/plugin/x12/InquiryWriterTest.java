package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.junit.jupiter.api.Test;

class InquiryWriterTest {

    private static final Member.Person SUBSCRIBER = person("SAMPLE", "INVENTED");

    private static Member.Person person(String last, String first) {
        return new Member.Person(PrivateText.of(last), PrivateText.of(first), Optional.of(LocalDate.of(1901, 2, 3)));
    }

    private static Inquiry.Builder inquiry(Member member) {
        return Inquiry.builder()
                .envelope(Payer.envelope(101))
                .payer(Payer.PLAN)
                .provider(Payer.PROVIDER)
                .member(member)
                .trace("Q-1", Payer.ORIGIN)
                .serviceTypes(List.of("MH", "AI"))
                .dates(Payer.FROM, Payer.THROUGH);
    }

    private static Member subscriber(String id) {
        return new Member(PrivateText.of(id), SUBSCRIBER, Optional.empty());
    }

    private static String written(Inquiry inquiry) {
        return InquiryWriter.write(inquiry)
                .fold(
                        it -> new String(it.bytes(), StandardCharsets.US_ASCII),
                        refused -> "refused " + refused.elements());
    }

    @Test
    void a_question_about_a_subscriber_holds_what_was_given_and_nothing_else() {
        assertThat(written(inquiry(subscriber("TEST0001")).build()).replace("~", "~\n"))
                .isEqualTo(Own.text("subscriber.270"));
    }

    @Test
    void a_question_about_a_dependent_is_asked_at_the_dependents_level() {
        Member member = new Member(PrivateText.of("TEST0001"), SUBSCRIBER, Optional.of(person("SAMPLE", "YOUNGER")));
        String text = written(inquiry(member).dates(Payer.FROM, Payer.FROM).build());
        assertThat(text)
                .contains(
                        "HL*3*2*22*1~NM1*IL*1*SAMPLE*INVENTED****MI*TEST0001~DMG*D8*19010203~HL*4*3*23*0~TRN*1*Q-1*9RIVERBEND~"
                                + "NM1*03*1*SAMPLE*YOUNGER~DMG*D8*19010203~DTP*291*D8*20261123~EQ*MH^AI~SE*16*0001~");
    }

    @Test
    void what_a_site_asks_for_a_level_is_its_own_table() {
        ServiceTypes table = ServiceTypes.usual().with(LevelOfCare.PHP, List.of("BB", "CJ"));
        assertThat(table.of(LevelOfCare.PHP)).containsExactly("BB", "CJ");
        assertThat(ServiceTypes.usual().of(LevelOfCare.PHP)).containsExactly("BB");
        assertThat(table.of(LevelOfCare.INPATIENT)).isEmpty();
    }

    @Test
    void data_that_the_format_cannot_carry_is_refused_by_its_element_and_never_repeated() {
        for (String bad : List.of(
                "A*B",
                "A~B",
                "A^B",
                "A:B",
                "A\nB",
                "A\u0000B",
                "Jos\u00E9",
                "\uD800",
                " A",
                "A",
                "",
                "x".repeat(81),
                "A`B")) {
            assertThat(written(inquiry(subscriber(bad)).build())).isEqualTo("refused [2100C NM109]");
        }
        Member everything = new Member(PrivateText.of("~"), person("~", "~"), Optional.of(person("", "Ren\u00E9")));
        assertThat(written(inquiry(everything).trace("a".repeat(51), "short").build()))
                .isEqualTo(
                        "refused [2100C NM103, 2100C NM104, 2100C NM109, 2000D TRN02, 2000D TRN03, 2100D NM103, 2100D NM104]");
    }

    @Test
    void other_delimiters_let_other_data_through() {
        Envelope usual = Payer.envelope(7);
        Envelope other = new Envelope(
                usual.sender(),
                usual.receiver(),
                7,
                8,
                9999,
                LocalDateTime.of(2026, 1, 2, 0, 0),
                false,
                new Delimiters('|', '!', '>', '\\'));
        String text = written(inquiry(subscriber("A*B~C:D")).envelope(other).build());
        assertThat(text)
                .startsWith(
                        "ISA|00|          |00|          |ZZ|RIVERBEND      |ZZ|LAKEPLAN       |260102|0000|!|00501|000000007|0|P|>\\GS|");
        assertThat(text).contains("MI|A*B~C:D\\").contains("EQ|MH!AI\\SE|13|9999\\GE|1|8\\IEA|1|000000007\\");
    }

    @Test
    void the_header_has_its_fixed_length_and_the_reader_finds_counts_and_numbers_that_agree() throws IOException {
        for (int number : new int[] {1, 12, 999_999_999}) {
            Envelope usual = Payer.envelope(number);
            Envelope envelope = new Envelope(
                    usual.sender(),
                    usual.receiver(),
                    number,
                    number,
                    number,
                    usual.writtenAt(),
                    true,
                    usual.delimiters());
            String text =
                    written(inquiry(subscriber("TEST0001")).envelope(envelope).build());
            assertThat(text.indexOf('~')).isEqualTo(105);
            List<Problem> problems = new ArrayList<>();
            new Interchanges(new SegmentHandler() {
                        @Override
                        public void segment(Segment segment) {
                            // Only problems matter here.
                        }

                        @Override
                        public void problem(Problem problem) {
                            problems.add(problem);
                        }

                        @Override
                        public void interchangeEnded() {
                            // Only problems matter here.
                        }
                    })
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
            assertThat(problems).isEmpty();
        }
    }
}
