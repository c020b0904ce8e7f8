package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.plugin.fhir.coverage.Problem.Kind;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static final String SMALLEST = Own.text("smallest.json").strip();

    private static CoverageResponse only(CoverageResponses read) {
        assertThat(read.problems()).isEmpty();
        assertThat(read.responses()).hasSize(1);
        return read.responses().get(0);
    }

    private static String instead(String sent, String other) {
        assertThat(SMALLEST).contains(sent);
        return SMALLEST.replace(sent, other);
    }

    /** Each problem as its place and kind, and whether the first response is whole. */
    private static List<String> problems(String document) {
        return Own.read(document).problems().stream()
                .map(it -> it.place() + " " + it.kind())
                .toList();
    }

    @Test
    void everything_that_a_payer_sent_is_read_as_it_was_sent() {
        CoverageResponse answer = only(ResponseReader.read(Own.bytes("active.json")));
        assertThat(answer.isWhole()).isTrue();
        assertThat(answer.status()).isEqualTo("active");
        assertThat(answer.outcome()).isEqualTo("complete");
        assertThat(answer.disposition().orElseThrow().disclose()).isEqualTo("In force on all dates.");
        assertThat(answer.created()).contains(LocalDate.of(2026, 11, 20));
        assertThat(answer.request().orElseThrow().identifier().orElseThrow().disclose())
                .isEqualTo("Q-1");
        assertThat(answer.patient().orElseThrow().address().orElseThrow().disclose())
                .isEqualTo("Patient/test0001");
        assertThat(answer.insurer().orElseThrow().address().orElseThrow().disclose())
                .isEqualTo("Organization/lake-plan");
        assertThat(answer.serviced()).contains(new DateSpan(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29)));
        Insurance insurance = answer.insurances().get(0);
        assertThat(insurance.inforce()).isEqualTo(Stated.YES);
        assertThat(insurance.benefitPeriod())
                .contains(new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        Item item = insurance.items().get(0);
        assertThat(item.category()).containsExactly(new Coding("https://codesystem.x12.org/005010/1365", "BB"));
        assertThat(item.authorizationRequired()).isEqualTo(Stated.YES);
        assertThat(item.excluded()).isEqualTo(Stated.NOT_STATED);
        assertThat(item.benefits().get(0).used()).contains(new Amount(Amount.Kind.UNSIGNED_INT, "12", ""));
        assertThat(item.benefits().get(1).allowed()).contains(new Amount(Amount.Kind.MONEY, "25.00", "USD"));
        assertThat(item.benefits().get(1).used()).isEmpty();
        assertThat(item.benefits().get(2).allowed()).contains(new Amount(Amount.Kind.STRING, "shared", ""));
        assertThat(item.benefits().get(2).place()).hasToString("/insurance/0/item/0/benefit/2");
        assertThat(insurance.items().get(1).authorizationRequired()).isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void a_bundle_is_read_in_its_order_and_other_resources_in_it_are_passed_over() {
        String patient = "{\"resource\": {\"resourceType\": \"Patient\"}}, ";
        String bundle = Own.text("bundle.json").replace("\"entry\": [", "\"entry\": [" + patient);
        CoverageResponses read = Own.read(bundle);
        assertThat(read.problems()).isEmpty();
        assertThat(read.responses())
                .extracting(CoverageResponse::outcome)
                .containsExactly("complete", "complete", "error");
        assertThat(read.responses())
                .extracting(it -> it.place().pointer())
                .containsExactly("/entry/1/resource", "/entry/2/resource", "/entry/3/resource");
        assertThat(read.responses().get(2).errors().get(0))
                .extracting(Coding::code)
                .containsExactly("a001");
        String nested = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + bundle + "}]}";
        assertThat(Own.read(nested).responses()).hasSize(3);
        String typeLast = "{\"entry\":[{\"resource\":" + SMALLEST + "}],\"resourceType\":\"Bundle\"}";
        assertThat(only(Own.read(typeLast)).isWhole()).isTrue();
    }

    @Test
    void names_that_FHIR_does_not_know_are_ignored() {
        String more =
                instead("\"inforce\":true", "\"inforce\":true,\"_inforce\":{\"id\":\"a\"},\"mood\":[1,{\"a\":null}]");
        assertThat(only(Own.read(more)).insurances().get(0).inforce()).isEqualTo(Stated.YES);
        assertThat(only(Own.read("\uFEFF" + SMALLEST)).isWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"inforce\":true | \"inforce\":\"true\" | /insurance/0/inforce WRONG_TYPE",
                "\"inforce\":true | \"inforce\":null | /insurance/0/inforce WRONG_TYPE",
                "\"inforce\":true | \"inforce\":true,\"inforce\":false | /insurance/0/inforce DUPLICATE_NAME",
                "\"inforce\":true | \"inforce\":true,\"benefitPeriod\":{} | /insurance/0/benefitPeriod WRONG_TYPE",
                "\"inforce\":true | \"modifierExtension\":[{}] | /insurance/0/modifierExtension UNKNOWN_MODIFIER",
                "\"outcome\":\"complete\" | \"outcome\":\"\" | /outcome WRONG_TYPE",
                "\"outcome\":\"complete\", | `` | /outcome INCOMPLETE",
                "2026-11-23 | 2026-02-30 | /servicedPeriod/start BAD_DATE",
                "2026-11-29 | 2026-11-22 | /servicedPeriod BAD_DATE",
                "\"created\":\"2026-11-20\" | \"created\":\"20 November\" | /created BAD_DATE",
                "\"coding\":[{ | \"coding\":[7,{ | /insurance/0/item/0/category/coding/0 WRONG_TYPE",
                "\"insurance\":[{ | \"insurance\":{ | /insurance NOT_JSON",
                "\"patient\":{ | \"Jane Doe\":1,\"Jane Doe\":2,\"patient\":{ | /* DUPLICATE_NAME",
                "Q-1 | \\ud800 | /request/identifier/value BAD_ENCODING"
            })
    void what_cannot_be_read_is_a_problem_with_its_place_and_leaves_the_answer_not_whole(
            String sent, String other, String problem) {
        String document = instead(sent, other == null ? "" : other);
        assertThat(problems(document)).contains(problem);
        Own.read(document).responses().forEach(it -> assertThat(it.isWhole()).isFalse());
    }

    @Test
    void an_amount_that_cannot_be_read_is_left_out_and_the_rest_of_the_answer_holds() {
        for (String bad : List.of("-1", "1.0", "2147483648", "\"30\"", "true", "1e2")) {
            CoverageResponses read = Own.read(
                    Own.text("active.json").replace("\"allowedUnsignedInt\": 30", "\"allowedUnsignedInt\": " + bad));
            assertThat(read.problems())
                    .extracting(it -> it.place() + " " + it.kind())
                    .containsExactly("/insurance/0/item/0/benefit/0/allowedUnsignedInt BAD_AMOUNT");
            assertThat(read.responses().get(0).isWhole()).isTrue();
            Benefit visits = read.responses()
                    .get(0)
                    .insurances()
                    .get(0)
                    .items()
                    .get(0)
                    .benefits()
                    .get(0);
            assertThat(visits.allowed()).isEmpty();
            assertThat(visits.used()).isPresent();
        }
    }

    @Test
    void a_document_that_is_no_answer_says_what_it_is() {
        assertThat(problems("")).containsExactly("/ CUT_OFF");
        assertThat(problems("[]")).containsExactly("/ OTHER_RESOURCE");
        assertThat(problems("{\"resourceType\":\"Patient\"}")).containsExactly("/ OTHER_RESOURCE");
        assertThat(problems("{}")).containsExactly("/ OTHER_RESOURCE");
        assertThat(problems(SMALLEST + "7")).containsExactly("/ TRAILING");
        assertThat(problems(SMALLEST + SMALLEST)).containsExactly("/ TRAILING");
        String outcome = "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"%s\"}]}";
        assertThat(problems(outcome.formatted("throttled"))).containsExactly("/issue/0 NOT_NOW");
        assertThat(problems(outcome.formatted("invalid"))).containsExactly("/issue/0 TURNED_DOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Bundle\"}",
                "{\"resourceType\":\"Bundle\",\"entry\":[]}",
                "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}}]}",
                "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"information\",\"code\":\"value\"}]}"
            })
    void a_document_that_holds_nothing_says_so(String document) {
        assertThat(problems(document)).containsExactly("/ NO_RESPONSE");
        assertThat(Payer.answer(document, Payer.query("q-1", "member-7", LevelOfCare.PHP)))
                .isEqualTo(Undetermined.because(Undetermined.Reason.NO_ANSWER, RetryAdvice.now()));
    }

    @Test
    void text_that_is_no_UTF_8_is_refused_where_it_stands() {
        byte[] document = SMALLEST.getBytes(StandardCharsets.UTF_8);
        int value = SMALLEST.indexOf("Q-1");
        for (int[] wrong : new int[][] {{0xFF}, {0xC3}, {0xC0, 0xAF}, {0xED, 0xA0, 0x80}, {0xF5, 0x80, 0x80}}) {
            byte[] bad = document.clone();
            for (int index = 0; index < wrong.length; index++) {
                bad[value + index] = (byte) wrong[index];
            }
            CoverageResponses read = ResponseReader.read(bad);
            assertThat(read.problems().get(0))
                    .hasToString("/request/identifier/value: the text is not well-formed UTF-8");
            assertThat(read.responses().get(0).isWhole()).isFalse();
        }
        assertThat(ResponseReader.read(SMALLEST.getBytes(StandardCharsets.UTF_16))
                        .isDamaged())
                .isTrue();
    }

    private static String with(String member) {
        return instead("\"status\"", member + ",\"status\"");
    }

    @Test
    void as_much_as_the_limits_allow_is_read_and_no_more() {
        assertThat(problems(with("\"a\":\"" + "x".repeat(65_536) + "\""))).isEmpty();
        assertThat(problems(with("\"a\":\"" + "x".repeat(65_537) + "\""))).contains("/* TOO_LARGE");
        assertThat(problems(with("\"a\":" + "7".repeat(32)))).isEmpty();
        assertThat(problems(with("\"a\":" + "7".repeat(33)))).contains("/* TOO_LARGE");
        assertThat(problems(with("\"a\":" + "[".repeat(31) + "]".repeat(31)))).isEmpty();
        assertThat(Own.read(with("\"a\":" + "[".repeat(32) + "]".repeat(32))).problems())
                .anyMatch(it -> it.kind() == Kind.TOO_LARGE);
        assertThat(problems(with("\"a\":[" + "1,".repeat(150_000) + "1]"))).isEmpty();
        assertThat(Own.read(with("\"a\":[" + "1,".repeat(200_000) + "1]")).problems())
                .anyMatch(it -> it.kind() == Kind.TOO_LARGE);
        String long65 = "\"" + "x".repeat(65_000) + "\"";
        assertThat(problems(with("\"a\":[" + (long65 + ",").repeat(256) + "1]")))
                .isEmpty();
        assertThat(problems(with("\"a\":[" + (long65 + ",").repeat(259) + "1]")))
                .contains("/*/258 TOO_LARGE");
        assertThat(problems("{\"resourceType\":\"Bundle\",\"entry\":["
                        + ("{\"a\":[" + (long65 + ",").repeat(200) + "1]},").repeat(3) + "{\"resource\":" + SMALLEST
                        + "}]}"))
                .isEmpty();
        assertThat(problems(with("\"" + "n".repeat(65_537) + "\":1"))).contains("/resourceType TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_950, 3_960, 3_970, 3_980, 3_990, 4_000})
    void a_number_is_as_long_as_all_of_its_characters_wherever_a_buffer_ends(int before) {
        String blanks = " ".repeat(before);
        for (String number :
                List.of("7".repeat(32), "-" + "7".repeat(31), "7".repeat(28) + ".007", "7".repeat(28) + "e+10")) {
            assertThat(problems(with("\"a\":" + blanks + number))).as(number).isEmpty();
            String more = number.replaceFirst("7", "77");
            assertThat(problems(with("\"a\":" + blanks + more))).as(more).contains("/* TOO_LARGE");
            more = number.replaceFirst("7", "777");
            assertThat(problems(with("\"a\":" + blanks + more))).as(more).contains("/* TOO_LARGE");
        }
    }

    @Test
    void a_document_of_64_MiB_is_read_and_a_byte_more_is_not() throws IOException {
        long rest = JsonReader.MOST_BYTES - SMALLEST.length();
        assertThat(read(SMALLEST, rest)).isEmpty();
        assertThat(read(SMALLEST, rest + 1)).containsExactly("/ TOO_LARGE");
        assertThat(read("[".repeat(5), Long.MAX_VALUE)).containsExactly("/ OTHER_RESOURCE");
        assertThat(read("{\"a\":", Long.MAX_VALUE)).first().isEqualTo("/* TOO_LARGE");
    }

    /** The problems of a text that is followed by so many blanks. */
    private static List<String> read(String text, long blanks) throws IOException {
        List<String> problems = new ArrayList<>();
        InputStream in = new java.io.SequenceInputStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Blanks(blanks));
        ResponseReader.read(in, new ResponseListener() {
            @Override
            public void response(CoverageResponse response) {}

            @Override
            public void problem(Problem problem) {
                problems.add(problem.place() + " " + problem.kind());
            }
        });
        return problems;
    }

    private static final class Blanks extends InputStream {

        private long left;

        Blanks(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + count, (byte) ' ');
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    @Test
    void so_many_problems_end_the_reading() {
        String bundle = "{\"resourceType\":\"Bundle\",\"entry\":[" + "1,".repeat(50_000) + "1]}";
        assertThat(Own.read(bundle).problems())
                .hasSize(Problems.MOST)
                .last()
                .extracting(Problem::kind)
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void what_the_stream_itself_throws_comes_through() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        assertThatThrownBy(() -> ResponseReader.read(broken, new ResponseListener() {
                    @Override
                    public void response(CoverageResponse response) {}

                    @Override
                    public void problem(Problem problem) {}
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is dead");
    }
}
