package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.x12.MemberAnswer.About;
import org.careweek.spi.insurance.Stated;
import org.junit.jupiter.api.Test;

class EligibilityReaderTest {

    private static final EligibilityAnswers ACTIVE = EligibilityReader.read(Own.bytes("active.271"));
    private static final EligibilityAnswers SEVERAL = EligibilityReader.read(Own.bytes("several.271"));

    @Test
    void all_statements_about_a_member_are_read_with_what_follows_them() {
        assertThat(ACTIVE.problems()).isEmpty();
        MemberAnswer member = ACTIVE.members().get(0);
        assertThat(ACTIVE.members()).hasSize(1);
        assertThat(member.isWhole()).isTrue();
        assertThat(member.about()).isEqualTo(About.SUBSCRIBER);
        assertThat(member.payer()).isEqualTo(new MemberAnswer.Payer("LAKE SAMPLE PLAN", "LAKE01"));
        assertThat(member.traces()).containsExactly(new Trace("2", "Q-1", "9RIVERBEND"));
        assertThat(member.subscriberId()).contains(PrivateText.of("TEST0001"));
        assertThat(member.dates())
                .containsExactly(new DateSpan("346", false, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
        assertThat(member.benefits())
                .extracting(Benefit::info)
                .containsExactly("1", "1", "F", "F", "F", "B", "A", "C", "C", "G", "R");
        Benefit behavioral = member.benefits().get(1);
        assertThat(behavioral.services()).containsExactly("MH", "AI", "BB");
        assertThat(behavioral.coverageLevel()).isEqualTo("IND");
        assertThat(behavioral.plan()).isEqualTo(PrivateText.of("INVENTED PLAN"));
        assertThat(behavioral.place()).hasToString("segment 17");
        assertThat(behavioral.dates())
                .containsExactly(new DateSpan("292", true, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void a_quantity_keeps_its_unit_and_its_period_wherever_it_stands() {
        Benefit days = ACTIVE.members().get(0).benefits().get(2);
        assertThat(List.of(days.quantity(), days.quantityUnit(), days.period())).containsExactly("30", "DY", "23");
        assertThat(days.authorizationRequired()).isEqualTo(Stated.YES);
        Benefit visits = ACTIVE.members().get(0).benefits().get(4);
        assertThat(List.of(visits.quantity(), visits.quantityUnit(), visits.period()))
                .containsExactly("60", "VS", "23");
        assertThat(visits.deliveries()).containsExactly(new Delivery("VS", "60", "", "", "23", ""));
        assertThat(visits.messages()).containsExactly(PrivateText.of("COUNTED TOGETHER WITH OTHER VISITS"));
    }

    @Test
    void what_was_not_sent_is_empty_and_neither_no_nor_zero() {
        Benefit plan = ACTIVE.members().get(0).benefits().get(0);
        assertThat(List.of(plan.amount(), plan.percent(), plan.quantity(), plan.quantityUnit(), plan.period()))
                .containsOnly("");
        assertThat(plan.authorizationRequired()).isEqualTo(Stated.NOT_STATED);
        assertThat(plan.network()).isEqualTo(Network.UNKNOWN);
        assertThat(ACTIVE.members().get(0).benefits().get(10).services()).containsExactly("30");
    }

    @Test
    void names_of_other_payers_between_ls_and_le_name_no_member() {
        assertThat(ACTIVE.members().get(0).subscriberId()).contains(PrivateText.of("TEST0001"));
        assertThat(Own.read(Own.text("active.271")
                                .replace("LS*2120~\n", "")
                                .replace("LE*2120~\n", "")
                                .replace("SE*32", "SE*30"))
                        .problems())
                .isEmpty();
    }

    @Test
    void each_loop_of_a_subscriber_or_dependent_is_one_answer_in_the_order_of_the_file() {
        assertThat(SEVERAL.problems()).isEmpty();
        assertThat(SEVERAL.members())
                .extracting(MemberAnswer::about)
                .containsExactly(About.SUBSCRIBER, About.DEPENDENT, About.NOBODY);
        MemberAnswer dependent = SEVERAL.members().get(1);
        assertThat(dependent.traces()).containsExactly(new Trace("2", "Q-3D", "9RIVERBEND"));
        assertThat(dependent.subscriberId()).contains(PrivateText.of("TEST0003"));
        assertThat(dependent.benefits().get(0).services()).containsExactly("MH", "CJ");
        assertThat(dependent.benefits().get(0).network()).isEqualTo(Network.IN);
        assertThat(SEVERAL.members().get(0).traces()).hasSize(2);
    }

    @Test
    void a_refusal_stands_in_the_loop_in_which_it_was_sent() {
        MemberAnswer subscriber = SEVERAL.members().get(0);
        MemberAnswer dependent = SEVERAL.members().get(1);
        MemberAnswer nobody = SEVERAL.members().get(2);
        assertThat(subscriber.rejectionsAbove()).extracting(Rejection::loop).containsExactly("2100A", "2100B");
        assertThat(subscriber.rejections()).extracting(Rejection::loop).containsExactly("2100C");
        assertThat(dependent.rejectionsAbove()).extracting(Rejection::loop).containsExactly("2100A", "2100B", "2100C");
        assertThat(dependent.rejections()).extracting(Rejection::loop).containsExactly("2100D", "2110D");
        assertThat(dependent.rejections())
                .extracting(Rejection::resubmission)
                .containsExactly(Resubmission.NO, Resubmission.LATER);
        assertThat(nobody.rejectionsAbove()).extracting(Rejection::code).containsExactly("42");
        assertThat(nobody.rejectionsAbove()).extracting(Rejection::resubmission).containsExactly(Resubmission.NOW);
    }

    /** One transaction may hold several payers and providers, and a refusal of one has no member below it. */
    @Test
    void a_refusal_below_which_no_member_stands_is_told_of_nobody_wherever_it_is() {
        String open = "HL*1**20*1~NM1*PR*2*LAKE SAMPLE PLAN*****PI*LAKE01~";
        String provider = "HL*2*1*21*1~NM1*1P*2*RIVERBEND SAMPLE CLINIC*****XX*1999999984~";
        String other = open.replace("LAKE01", "LAKE02").replace("HL*1", "HL*7");
        String member = "HL*3*2*22*0~NM1*IL*1*SAMPLE*INVENTED****MI*TEST0001~EB*1**30~";
        assertThat(refusals(open + "AAA*Y**42*R~" + other + provider + member))
                .containsExactly("NOBODY LAKE01 [42]", "SUBSCRIBER LAKE02 []");
        assertThat(refusals(open + provider + "AAA*N**43*C~" + provider + member))
                .containsExactly("NOBODY LAKE01 [43]", "SUBSCRIBER LAKE01 []");
        assertThat(refusals(open + "AAA*Y**42*R~" + provider + "AAA*N**43*C~" + provider + "AAA*N**79*N~"))
                .containsExactly("NOBODY LAKE01 [42, 43]", "NOBODY LAKE01 [42, 79]");
        assertThat(refusals(open + "AAA*Y**42*R~" + provider + member)).containsExactly("SUBSCRIBER LAKE01 [42]");
        assertThat(refusals(open + provider + member + other + "AAA*Y**42*R~"))
                .containsExactly("SUBSCRIBER LAKE01 []", "NOBODY LAKE02 [42]");
    }

    private static List<String> refusals(String segments) {
        String text = Own.text("active.271").replace("\n", "");
        String head = text.substring(0, text.indexOf("HL*1"));
        EligibilityAnswers answers = Own.read(head + segments + "SE*1*0001~");
        return answers.members().stream()
                .map(it -> it.about() + " " + it.payer().id() + " "
                        + it.rejectionsAbove().stream().map(Rejection::code).toList())
                .toList();
    }

    @Test
    void a_refusal_before_any_name_stands_in_the_loop_of_the_level() {
        String text = Own.text("several.271")
                .replace("NM1|PR|2|LAKE SAMPLE PLAN|||||PI|LAKE01\\\nAAA|N||42|R", "AAA|N||42|R");
        List<MemberAnswer> members = Own.read(text).members();
        assertThat(members.get(2).rejectionsAbove()).extracting(Rejection::loop).containsExactly("2000A");
    }

    @Test
    void a_file_may_have_a_mark_any_delimiters_any_line_breaks_and_several_interchanges() {
        String text = Own.text("active.271");
        String oneLine = text.replace("\n", "");
        StringBuilder wrapped = new StringBuilder();
        for (int i = 0; i < oneLine.length(); i += 80) {
            wrapped.append(oneLine, i, Math.min(oneLine.length(), i + 80)).append("\r\n");
        }
        String control = oneLine.replace('~', '\u001C').replace('*', '\u001D').replace('^', '\u001E');
        String lines = oneLine.replace('~', '\n');
        String noLastTerminator = text.substring(0, text.lastIndexOf('~'));
        for (String other : List.of(
                "\u00EF\u00BB\u00BF" + text,
                wrapped.toString(),
                oneLine,
                control,
                lines,
                lines.replace("\n", "\r\n"),
                noLastTerminator,
                "\n \n" + text)) {
            assertThat(Own.read(other).problems()).isEmpty();
            assertThat(Own.read(other).members()).isEqualTo(ACTIVE.members());
        }
        EligibilityAnswers both = Own.read(text + Own.text("several.271"));
        assertThat(both.problems()).isEmpty();
        assertThat(both.members()).hasSize(4);
    }

    @Test
    void an_acknowledgement_is_no_answer() {
        String envelope =
                "ISA*00*          *00*          *ZZ*LAKEPLAN       *ZZ*RIVERBEND      *261120*1600*^*00501*000000009*0*T*:~";
        String ta1 = envelope + "TA1*000000007*261120*1600*A*000~IEA*0*000000009~";
        String ack = envelope
                + "GS*FA*LAKEPLAN*RIVERBEND*20261120*1600*9*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HS*1*005010X279A1~"
                + "AK2*270*0001*005010X279A1~IK3*HL*3**8~IK5*R*5~AK9*R*1*1*0~SE*7*0001~GE*1*9~IEA*1*000000009~";
        assertThat(Own.read(ta1).members()).isEmpty();
        assertThat(Own.read(ta1).problems()).extracting(Problem::kind).containsExactly(Problem.Kind.ACCEPTED_ONLY);
        assertThat(Own.read(ta1.replace("*A*000", "*R*006")).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.TURNED_DOWN);
        assertThat(Own.read(ack).members()).isEmpty();
        assertThat(Own.read(ack).problems()).extracting(Problem::kind).containsExactly(Problem.Kind.TURNED_DOWN);
    }

    @Test
    void what_cannot_be_read_is_a_problem_with_its_place_and_the_rest_is_read() {
        String text = Own.text("active.271").replace("N3*1 NOWHERE", "~N3*1 NOWHERE");
        EligibilityAnswers answers = Own.read(text);
        assertThat(answers.members().get(0).benefits()).hasSize(11);
        assertThat(answers.members().get(0).isWhole()).isFalse();
        assertThat(answers.problems().get(0)).hasToString("segment 12: a segment cannot be read");
        assertThat(answers.isDamaged()).isTrue();
    }

    @Test
    void a_malformed_envelope_is_told_and_concludes_nothing() {
        for (String[] change : new String[][] {
            {"SE*32", "SE*33"}, {"32*0001", "32*0002"}, {"GE*1", "GE*2"}, {"IEA*1*000000101", "IEA*1*000000102"}
        }) {
            String text = Own.text("active.271").replace(change[0], change[1]);
            assertThat(text).isNotEqualTo(Own.text("active.271"));
            assertThat(Own.read(text).problems()).extracting(Problem::kind).contains(Problem.Kind.ENVELOPE);
        }
    }

    @Test
    void nothing_is_concluded_under_a_version_that_nobody_knows() {
        String active = Own.text("active.271");
        for (String version : List.of("0\u0010501", "00199", "00801", "0050A", "     ")) {
            EligibilityAnswers answers = Own.read(active.replace("*00501*", "*" + version + "*"));
            assertThat(answers.problems()).as(version).extracting(Problem::kind).anyMatch(Problem.Kind::isDamage);
            assertThat(answers.isDamaged()).as(version).isTrue();
        }
        assertThat(Own.read(active.replace("*00501*", "*00401*")).problems()).isEmpty();
    }

    @Test
    void an_interchange_without_anything_in_it_is_told() {
        String header = Own.text("active.271").substring(0, 106);
        EligibilityAnswers empty = Own.read(
                header + "GS*HB*LAKEPLAN*RIVERBEND*20261120*1600*101*X*005010X279A1~GE*0*101~" + "IEA*1*000000101~");
        assertThat(empty.members()).isEmpty();
        assertThat(empty.problems()).containsExactly(new Problem(Place.of(4), Problem.Kind.INCOMPLETE));
    }

    @Test
    void a_refusal_without_reason_or_with_too_much_is_read_as_far_as_it_goes() {
        String text =
                Own.text("several.271").replace("AAA|N||72|C\\", "AAA|N|||C\\").replace("AAA|N||58|N", "AAA|N||58|N|X");
        EligibilityAnswers answers = Own.read(text);
        assertThat(answers.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.INCOMPLETE, Problem.Kind.INCOMPLETE);
        assertThat(answers.members().get(0).rejections())
                .extracting(Rejection::code)
                .containsExactly("");
        assertThat(answers.members().get(1).rejections())
                .extracting(Rejection::code)
                .containsExactly("58", "52");
    }
}
