package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.cost.CostSharing;

class AnswerProperties {

    private static final LevelOfCare LEVEL = LevelOfCare.PHP;

    /** A statement with what follows it. */
    @Provide
    Arbitrary<List<String>> statement() {
        Arbitrary<String> info =
                Arbitraries.of("1", "1", "1", "2", "6", "7", "A", "B", "C", "F", "F", "G", "I", "U", "QQ", "");
        Arbitrary<String> services = Arbitraries.of("BB", "BB", "BB^MH", "MH", "30", "30^35", "", "ZZ");
        Arbitrary<String> numbers = Arbitraries.of(
                "",
                "****27*25",
                "***29***DY*12",
                "***23***DY*30*Y",
                "***23***VS*6*N",
                "***23*1000",
                "***29*400",
                "*****.2");
        Arbitrary<List<String>> details = Arbitraries.of(
                List.of(),
                List.of(),
                List.of("DTP*292*RD8*20260101-20261231"),
                List.of("DTP*349*D8*20261125"),
                List.of("DTP*348*D8*20270101"),
                List.of("HSD*DY*9***23"),
                List.of("MSG*SAY NO MORE"));
        return Combinators.combine(info, services, numbers, details).as((one, two, three, four) -> {
            List<String> segments = new ArrayList<>();
            segments.add("EB*" + one + "**" + two + three);
            segments.addAll(four);
            return segments;
        });
    }

    private static VerificationAnswer answer(List<List<String>> statements) {
        return Payer.saying(LEVEL, statements.stream().flatMap(List::stream).toList());
    }

    @Property
    void the_order_of_statements_and_their_repetition_change_nothing(
            @ForAll @Size(max = 8) List<@From("statement") List<String>> statements, @ForAll Random random) {
        List<List<String>> other = new ArrayList<>(statements);
        if (!other.isEmpty()) {
            other.add(other.get(random.nextInt(other.size())));
        }
        Collections.shuffle(other, random);
        VerificationAnswer answer = answer(statements);
        assertThat(answer(other)).isEqualTo(answer);
        Statistics.label("answers").collect(answer.getClass().getSimpleName()).coverage(coverage -> {
            coverage.check("IndicatesCovered").percentage(share -> share > 3);
            coverage.check("IndicatesNotCovered").percentage(share -> share > 0.5);
        });
    }

    @Property
    void a_statement_about_something_else_changes_nothing_but_the_evidence(
            @ForAll @Size(max = 6) List<@From("statement") List<String>> statements,
            @ForAll("elsewhere") String uninformative) {
        List<List<String>> more = new ArrayList<>(statements);
        more.add(List.of(uninformative));
        assertThat(summary(answer(more))).isEqualTo(summary(answer(statements)));
    }

    @Provide
    Arbitrary<String> elsewhere() {
        return Arbitraries.of(
                "EB*R**35",
                "EB*1**35",
                "EB*6**35",
                "EB*U**35",
                "EB*X**BB",
                "EB*D**BB",
                "EB*F**35***23***DY*3",
                "EB*B**98***27*10");
    }

    private static List<Object> summary(VerificationAnswer answer) {
        return answer.fold(
                it -> List.of(it.statement(), it.authorizationNeeded(), it.inNetwork(), it.limits(), it.costSharing()),
                it -> List.of(it.statement()),
                it -> List.of(it.reason(), it.retry()));
    }

    @Property
    void a_payer_is_taken_at_its_word_only_when_all_its_words_agree(
            @ForAll @Size(max = 6) List<@From("statement") List<String>> statements) {
        List<List<String>> agreeing = new ArrayList<>(statements);
        VerificationAnswer before = answer(agreeing);
        agreeing.add(List.of("EB*1**BB"));
        agreeing.add(List.of("EB*6**BB"));
        assertThat(answer(agreeing)).isInstanceOf(Undetermined.class);
        boolean hasDenial = statements.stream().anyMatch(it -> it.get(0).startsWith("EB*6"));
        boolean hasCoverage = statements.stream().anyMatch(it -> it.get(0).matches("EB\\*[12]\\*.*"));
        assertThat(before instanceof IndicatesNotCovered && !hasDenial).isFalse();
        assertThat(before instanceof IndicatesCovered && !hasCoverage).isFalse();
    }

    @Property
    void a_limit_was_sent_with_its_unit_and_period_or_is_none(
            @ForAll @Size(max = 6) List<@From("statement") List<String>> statements) {
        List<List<String>> active = new ArrayList<>(statements);
        active.add(List.of("EB*1**BB"));
        if (answer(active) instanceof IndicatesCovered covered) {
            List<String> sent = statements.stream()
                    .filter(it -> it.get(0).startsWith("EB*F"))
                    .map(it -> String.join("~", it))
                    .toList();
            for (BenefitLimit limit : covered.limits()) {
                String unit = limit.unit().name().substring(0, 1).equals("D") ? "DY*" : "VS*";
                String quantity = unit + limit.quantity().toPlainString();
                assertThat(sent)
                        .anyMatch(it -> it.contains(quantity)
                                && (it.contains("*23") || limit.kind() == BenefitLimit.Kind.REMAINING));
            }
        }
    }

    /** One to eighteen digits, with a point somewhere or nowhere. */
    @Provide
    Arbitrary<String> number() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(18);
        return Combinators.combine(digits, Arbitraries.integers().between(0, 40))
                .as((text, point) ->
                        point < text.length() ? text.substring(0, point) + "." + text.substring(point) : text);
    }

    @Property
    void an_amount_that_no_answer_can_hold_is_not_read_and_stays_among_the_evidence(@ForAll("number") String number) {
        List<String> statements = List.of(
                "EB*1**BB",
                "EB*B**BB***27*" + number,
                "EB*A**BB*****" + number,
                "EB*C**BB***23*" + number,
                "EB*C**BB***29*" + number,
                "EB*G**BB***23*" + number,
                "EB*G**BB***29*" + number,
                "EB*F**BB***23***DY*" + number,
                "EB*F**BB***29",
                "HSD*HS*" + number + "***34");
        VerificationAnswer answer = Payer.saying(LEVEL, statements);
        assertThat(answer).isInstanceOf(IndicatesCovered.class);
        IndicatesCovered covered = (IndicatesCovered) answer;
        BigDecimal exact = new BigDecimal(number);
        boolean isSmall = exact.compareTo(BigDecimal.TEN.pow(15)) < 0 && number.length() <= 18;
        int decimals = exact.stripTrailingZeros().scale();
        boolean isFraction = exact.compareTo(BigDecimal.ONE) <= 0;
        assertThat(covered.costSharing().copay().isPresent()).isEqualTo(isSmall && decimals <= 2);
        assertThat(covered.costSharing().deductibleLeft().isPresent()).isEqualTo(isSmall && decimals <= 2);
        assertThat(covered.costSharing().coinsurancePercent().isPresent())
                .isEqualTo(isSmall && isFraction && decimals <= 8);
        assertThat(covered.limits()).hasSize(isSmall && decimals <= 6 ? 2 : 0);
        assertThat(covered.evidence().disclose()).contains("EB*B**BB***27*" + number);
    }

    @Example
    void the_least_amounts_that_no_answer_can_hold_are_left_out() {
        for (String statement :
                List.of("EB*B**BB***27*1000000000000000", "EB*A**BB*****.333333333", "EB*F**BB***23***DY*0.33333333")) {
            IndicatesCovered covered = (IndicatesCovered) Payer.saying(LEVEL, List.of("EB*1**BB", statement));
            assertThat(covered.costSharing()).as(statement).isEqualTo(CostSharing.notStated());
            assertThat(covered.limits()).as(statement).isEmpty();
            assertThat(covered.evidence().disclose()).contains(statement);
        }
        assertThat(((IndicatesCovered) Payer.saying(LEVEL, List.of("EB*1**BB", "EB*A**BB*****.33333333")))
                        .costSharing()
                        .coinsurancePercent())
                .contains(new BigDecimal("33.333333"));
    }

    @Property(tries = 500)
    void any_bytes_are_an_answer_or_a_problem_and_never_a_denial(@ForAll byte[] bytes) {
        EligibilityAnswers answers = EligibilityReader.read(bytes);
        assertThat(answers.problems()).isNotEmpty();
        assertThat(Payer.answer(bytes, Payer.query("q-1", "member-7", LEVEL))).isInstanceOf(Undetermined.class);
    }

    @Property(tries = 500)
    void any_bytes_behind_a_header_are_an_answer_or_a_problem_and_never_a_denial(@ForAll("segmentLike") String noise) {
        String header = Own.text("active.271").substring(0, 106);
        byte[] bytes = Own.latin(header + noise);
        assertThat(EligibilityReader.read(bytes).problems()).isNotEmpty();
        assertThat(Payer.answer(bytes, Payer.query("Q-1", "TEST0001", LEVEL))).isInstanceOf(Undetermined.class);
    }

    @Provide
    Arbitrary<String> segmentLike() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ISA*",
                "GS*HB*",
                "ST*271*0001",
                "HL*1**20*1",
                "HL*3*2*22*0",
                "HL*4*3*23*0",
                "HL*",
                "NM1*IL*1",
                "EB*6**30",
                "EB*",
                "AAA*N**72*C",
                "DTP*291*D8*",
                "HSD*",
                "MSG*",
                "SE*3*0001",
                "GE*1*1",
                "IEA*1*000000101",
                "~",
                "~",
                "~",
                "*",
                "^",
                ":",
                "~~",
                "\u0000",
                "\n",
                "TA1*",
                "LS*2120",
                "TRN*2*Q-1*9RIVERBEND",
                "X".repeat(5000),
                "*".repeat(200));
        return pieces.list().ofMaxSize(30).map(it -> String.join("", it));
    }

    @Example
    void amounts_and_dates_parse_the_same_in_every_locale_there_is() {
        Locale before = Locale.getDefault();
        List<Object> expected = summary(Payer.answer(Own.bytes("active.271"), Payer.query("Q-1", "TEST0001", LEVEL)));
        try {
            for (Locale locale : Stream.of(
                            "tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva")
                    .map(Locale::forLanguageTag)
                    .toList()) {
                Locale.setDefault(locale);
                byte[][] question = new byte[1][];
                VerificationAnswer answer = Payer.verifier(sent -> {
                            question[0] = sent;
                            return Own.bytes("active.271");
                        })
                        .build()
                        .verify(Payer.query("Q-1", "TEST0001", LEVEL));
                assertThat(summary(answer)).as(locale.toLanguageTag()).isEqualTo(expected);
                assertThat(new String(question[0], StandardCharsets.UTF_8)).contains("RD8*20261123-20261129~");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
