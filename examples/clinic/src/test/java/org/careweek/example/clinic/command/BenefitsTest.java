package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenefitsTest {

    private static final Path SAMPLE = Path.of("samples/insurance/answers.271");

    @TempDir
    private Path folder;

    static Stream<Path> answers() throws IOException {
        String shared = System.getenv("CAREWEEK_SAMPLES");
        if (shared == null) {
            return Stream.of(SAMPLE);
        }
        try (Stream<Path> files = Files.list(Path.of(shared, "x12"))) {
            return Stream.concat(
                    Stream.of(SAMPLE), files.filter(it -> it.toString().endsWith(".271")).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void benefits_and_rejections_are_those_of_the_segments(Path file) throws IOException {
        JsonNode json = read(file);
        List<String> told = new ArrayList<>();
        for (JsonNode answer : json.get("answers")) {
            told.add("member " + text(answer, "trace"));
            answer.get("benefits")
                    .forEach(it -> told.add(String.join(
                            "|",
                            text(it, "info"),
                            text(it, "service"),
                            text(it, "period"),
                            text(it, "amount"),
                            text(it, "percent"),
                            text(it, "quantityUnit"),
                            text(it, "quantity"),
                            text(it, "authorizationRequired"),
                            text(it, "network"))));
            answer.get("rejections").forEach(it -> told.add(text(it, "code") + "|" + text(it, "followUp")));
        }
        assertThat(told).isEqualTo(segmentsOf(file));
        assertThat(json.get("format").asString()).isEqualTo("careweek/benefits/1");
    }

    /** A reader of the usual delimiters that shares nothing with the library's. */
    private static List<String> segmentsOf(Path file) throws IOException {
        List<String[]> segments = Arrays.stream(Files.readString(file).split("~\\s*"))
                .map(it -> it.split("\\*", -1))
                .toList();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            String[] it = segments.get(i);
            String[] next = segments.get(Math.min(i + 1, segments.size() - 1));
            if (it[0].equals("HL") && (it[3].equals("22") || it[3].equals("23"))) {
                String[] after = next[0].equals("TRN") ? next : new String[] {"", "", "null"};
                told.add("member " + after[2]);
            } else if (it[0].equals("EB")) {
                String[] quantity = next[0].equals("HSD") ? next : new String[] {"", at(it, 9), at(it, 10)};
                for (String service : at(it, 3).split("\\^", -1)) {
                    told.add(String.join(
                            "|",
                            orNull(at(it, 1)),
                            orNull(service),
                            orNull(at(it, 6)),
                            orNull(at(it, 7)),
                            orNull(at(it, 8)),
                            orNull(quantity[1]),
                            orNull(quantity[2]),
                            at(it, 11).equals("Y") ? "YES" : at(it, 11).equals("N") ? "NO" : "UNKNOWN",
                            network(at(it, 12))));
                }
            } else if (it[0].equals("AAA")) {
                told.add(orNull(at(it, 3)) + "|" + orNull(at(it, 4)));
            }
        }
        return told;
    }

    private static String network(String code) {
        return Map.of("Y", "IN", "N", "OUT", "W", "BOTH").getOrDefault(code, "UNKNOWN");
    }

    private static String at(String[] segment, int element) {
        return element < segment.length ? segment[element] : "";
    }

    private static String orNull(String text) {
        return text.isEmpty() ? "null" : text;
    }

    @Test
    void each_level_of_care_is_concluded_for_itself() throws IOException {
        JsonNode answers = read(SAMPLE).get("answers");
        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).get("active").asString()).isEqualTo("YES");
        assertThat(level(answers.get(0), "IOP")).isEqualTo("YES UNKNOWN");
        assertThat(level(answers.get(0), "PHP")).isEqualTo("UNKNOWN UNKNOWN");
        assertThat(answers.get(1).get("active").asString()).isEqualTo("UNKNOWN");
        assertThat(level(answers.get(2), "PHP")).isEqualTo("YES YES");
        assertThat(level(answers.get(3), "PHP")).isEqualTo("UNKNOWN UNKNOWN");
        assertThat(text(answers.get(3).get("rejections").get(0), "retry")).isEqualTo("CORRECTED");
        assertThat(text(answers.get(3).get("rejections").get(0), "loop")).isEqualTo("2100C");
        assertThat(text(answers.get(4), "active")).isEqualTo("NO");
        assertThat(level(answers.get(4), "IOP")).isEqualTo("NO UNKNOWN");
        assertThat(level(answers.get(4), "PHP")).isEqualTo("NO UNKNOWN");
    }

    @Test
    void the_terminal_tells_for_which_dates_a_payer_speaks() throws IOException {
        assertThat(run(SAMPLE).said())
                .containsSubsequence(
                        "Answer 1, from HARBOR01: coverage is active: yes",
                        "  for plan from 2026-11-30 through 2027-01-22",
                        "Answer 5, from HARBOR01: coverage is active: no",
                        "  for plan through 2026-10-31",
                        "Active and covered are told of no date in particular: look at the dates that are named, or ask for"
                                + " one.");
        Path ended =
                write(sample().replace("EB*1*IND*MH^AI*********Y~", "EB*1*IND*MH^AI*********Y~\nDTP*349*D8*20200101~")
                        .replace("SE*39", "SE*40"));
        assertThat(run(ended).said()).contains("  active in network (benefit through 2020-01-01), for MH, AI");
        Path birth = write(sample().replace("DTP*347*D8*20261031~", "DTP*007*D8*19630401~"));
        assertThat(run(birth).out()).doesNotContain("1963");
    }

    @ParameterizedTest
    @CsvSource({"R,NOW", "P,NOW", "W,LATER", "X,LATER", "C,CORRECTED", "N,NO", "S,NO", "Y,NO", "Q,UNKNOWN", "'',UNKNOWN"
    })
    void the_follow_up_says_whether_to_ask_again(String followUp, String retry) throws IOException {
        Path file = write(sample().replace("AAA*N**75*C~", "AAA*N**75*" + followUp + "~"));
        assertThat(text(read(file).get("answers").get(3).get("rejections").get(0), "retry"))
                .isEqualTo(retry);
    }

    @Test
    void a_payer_that_refuses_before_any_member_gives_one_answer_of_its_refusal() throws IOException {
        String head = sample().substring(0, sample().indexOf("HL*2*1*21"));
        Path file = write(head + "AAA*N**42*R~SE*6*0041~GE*1*41~IEA*1*000000041~");
        JsonNode json = read(file);
        assertThat(json.get("answers")).hasSize(1);
        assertThat(text(json.get("answers").get(0), "active")).isEqualTo("UNKNOWN");
        assertThat(text(json.get("answers").get(0).get("rejections").get(0), "loop"))
                .isEqualTo("2100A");
    }

    @Test
    void a_response_in_fhir_is_told_in_the_same_words() throws IOException {
        Path file = Files.writeString(folder.resolve("response.json"), """
                {"resourceType": "CoverageEligibilityResponse", "status": "active", "purpose": ["benefits"],
                 "patient": {"reference": "Patient/canary-k3x9"}, "servicedDate": "2026-11-30", "created": "2026-11-26",
                 "request": {"identifier": {"value": "heron-0001"}}, "outcome": "complete",
                 "insurer": {"identifier": {"value": "HARBOR01"}}, "disposition": "canary-k3x9",
                 "insurance": [{"coverage": {"reference": "Coverage/canary-k3x9"}, "inforce": true, "item": [
                   {"category": {"coding": [{"code": "BB"}]}, "network": {"coding": [{"code": "in"}]},
                    "authorizationRequired": true, "term": {"coding": [{"code": "annual"}]}, "benefit": [
                      {"type": {"coding": [{"code": "copay"}]}, "allowedMoney": {"value": 40.00, "currency": "USD"}},
                      {"type": {"coding": [{"code": "visit"}]}, "allowedUnsignedInt": 20, "usedUnsignedInt": 8},
                      {"type": {"coding": [{"code": "copay-percent"}]}, "allowedUnsignedInt": 20}]},
                   {"category": {"coding": [{"code": "MH"}]}}]}]}
                """);
        JsonNode json = read(file);
        assertThat(json.get("problems")).isEmpty();
        JsonNode answer = json.get("answers").get(0);
        assertThat(List.of(text(answer, "trace"), text(answer, "payer"), text(answer, "active")))
                .containsExactly("heron-0001", "HARBOR01", "YES");
        assertThat(level(answer, "PHP")).isEqualTo("YES YES");
        assertThat(level(answer, "IOP")).isEqualTo("YES UNKNOWN");
        JsonNode copay = answer.get("benefits").get(0);
        assertThat(List.of(text(copay, "service"), text(copay, "info"), text(copay, "amount"), text(copay, "network")))
                .containsExactly("BB", "copay", "40.00", "IN");
        assertThat(text(copay, "authorizationRequired")).isEqualTo("YES");
        JsonNode visits = answer.get("benefits").get(1);
        assertThat(List.of(
                        text(visits, "quantity"),
                        text(visits, "quantityUnit"),
                        text(visits, "used"),
                        text(visits, "period")))
                .containsExactly("20", "visit", "8", "annual");
        assertThat(copay.has("used")).isFalse();
        assertThat(List.of(text(copay, "quantity"), text(copay, "quantityUnit"), text(copay, "percent")))
                .containsOnly("null");
        JsonNode share = answer.get("benefits").get(2);
        assertThat(List.of(text(share, "percent"), text(share, "quantity"), text(share, "quantityUnit")))
                .containsExactly("0.2", "null", "null");
        assertThat(text(answer.get("benefits").get(3), "authorizationRequired")).isEqualTo("UNKNOWN");
        assertThat(run(file).said())
                .contains("  for service on 2026-11-30", "  visit 20 visit (used: 8) annual in network, for BB");
        assertThat(Files.readString(folder.resolve("out/benefits.json"))).doesNotContain("canary-k3x9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"servicedDate\": \"2026-11-30\" | NO",
                "\"servicedPeriod\": {\"start\": \"2026-11-30\", \"end\": \"2026-12-06\"} | UNKNOWN"
            })
    void insurance_that_is_not_in_force_on_all_of_several_dates_may_be_on_some(String dates, String said)
            throws IOException {
        Path file = Files.writeString(folder.resolve("response.json"), """
                {"resourceType": "CoverageEligibilityResponse", "status": "active", "purpose": ["benefits"],
                 "patient": {"reference": "Patient/canary-k3x9"}, %s, "created": "2026-11-26",
                 "request": {"identifier": {"value": "heron-0001"}}, "outcome": "complete",
                 "insurer": {"identifier": {"value": "HARBOR01"}},
                 "insurance": [{"coverage": {"reference": "Coverage/canary-k3x9"}, "inforce": false}]}
                """.formatted(dates));
        JsonNode answer = read(file).get("answers").get(0);
        assertThat(text(answer, "active")).isEqualTo(said);
        assertThat(level(answer, "PHP")).isEqualTo(said + " UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"a001,CORRECTED", "a002,CORRECTED", "x999,UNKNOWN"})
    void an_error_in_fhir_says_whether_to_ask_again_as_the_verifier_does(String code, String retry) throws IOException {
        Path file = Files.writeString(folder.resolve("response.json"), """
                {"resourceType": "CoverageEligibilityResponse", "status": "active", "purpose": ["benefits"],
                 "patient": {"reference": "Patient/1"}, "created": "2026-11-26",
                 "request": {"identifier": {"value": "heron-0001"}}, "outcome": "error",
                 "insurer": {"identifier": {"value": "HARBOR01"}},
                 "error": [{"code": {"coding": [{"code": "%s"}]}}]}
                """.formatted(code));
        assertThat(text(read(file).get("answers").get(0).get("rejections").get(0), "retry"))
                .isEqualTo(retry);
    }

    @Test
    void nobody_is_named() throws IOException {
        var ended = run(SAMPLE);
        String all = ended.out() + Files.readString(folder.resolve("out/benefits.json"));
        assertThat(all)
                .doesNotContain("ALDA", "EGRET", "CASSIA", "TERN", "WREN", "HC-000", "19900203", "20090506")
                .doesNotContain("carved out");
    }

    /** What is whole does, so that this can fail: a member of the sample has no coverage. */
    @Test
    void a_damaged_answer_denies_nothing() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        run(SAMPLE);
        assertThat(Files.readString(folder.resolve("out/benefits.json")))
                .contains("\"active\" : \"NO\"", "\"covered\" : \"NO\"");
        // Behind the last digit of the count a transaction is whole.
        int end = sample().indexOf("SE*39") + "SE*39*0041".length();
        int denial = sample().indexOf("EB*6");
        for (int length = 0; length < end; length += length < denial ? 7 : 1) {
            Path file = folder.resolve("cut.271");
            Files.write(file, Arrays.copyOf(whole, length));
            var ended = Terminal.run("benefits", file, "--out", folder.resolve("cut"));
            assertThat(ended.code()).isIn(0, 2);
            if (ended.code() == 0) {
                assertThat(Files.readString(folder.resolve("cut/benefits.json")))
                        .doesNotContain("\"active\" : \"NO\"", "\"covered\" : \"NO\"");
            }
        }
    }

    @Test
    void of_very_many_problems_a_thousand_are_told_and_how_many_more_there_are() throws IOException {
        String header = sample().substring(0, sample().indexOf("GS*"));
        JsonNode problems = read(write(header + "X~".repeat(5_000))).get("problems");
        assertThat(problems).hasSize(1_001);
        // The last one says that the file is not closed.
        assertThat(text(problems.get(1_000), "problem"))
                .isEqualTo("here and behind it are 4001 more problems, which are left out");
        assertThat(text(problems.get(1_000), "place")).isEqualTo("segment 1002");
        JsonNode fewer = read(write(header + "X~".repeat(999))).get("problems");
        assertThat(fewer).hasSize(1_000);
        assertThat(fewer.toString()).doesNotContain("left out");
    }

    /** A pipe gives its bytes once, and the file is read more than once. */
    @Test
    @Timeout(60)
    void what_can_be_read_only_once_is_refused() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.271");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Terminal.run("benefits", pipe, "--out", folder.resolve("out"))
                .refused("pipe.271: expected a file that can be read more than once, but it is something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "canary-k3x9", "{}", "\u0000\u0001", "ST*271*0001~"})
    void what_is_no_answer_is_refused(String text) throws IOException {
        Path file = write(text);
        Terminal.run("benefits", file, "--out", folder.resolve("out")).refused("answer.271: expected ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void the_question_that_the_site_itself_wrote_is_refused() {
        Terminal.run("inquire", Path.of("samples/insurance/members.csv"), "--out", folder.resolve("asked"))
                .done();
        Terminal.run("benefits", folder.resolve("asked/inquiry-000001.270"), "--out", folder.resolve("out"))
                .refused("inquiry-000001.270: expected a payer's answer");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TA1*000000001*260101*0000*A*000~IEA*0*000000041~",
                "GS*FA*HARBORCARE*HERONHOUSE*20261126*0915*41*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HS*1~AK9*R*1*1*0~"
                        + "SE*4*0001~GE*1*41~IEA*1*000000041~",
                "GS*HS*HARBORCARE*HERONHOUSE*20261126*0915*41*X*005010X279A1~ST*270*0001*005010X279A1~SE*2*0001~GE*1*41~"
                        + "TA1*000000001*260101*0000*A*000~IEA*1*000000041~"
            })
    void an_acknowledgement_is_no_answer_and_says_so(String acknowledgement) throws IOException {
        Path file = write(
                "ISA*00*          *00*          *ZZ*HARBORCARE     *ZZ*HERONHOUSE     *261126*0915*^*00501*000000041*0*T*:~"
                        + acknowledgement);
        JsonNode json = read(file);
        assertThat(json.get("answers")).isEmpty();
        assertThat(json.get("problems")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benefits",
                "benefits file",
                "benefits --out DIR",
                "benefits file --out DIR --table t.csv",
                "benefits --table t.csv",
                "benefits --table t.csv --payer P --level PHP",
                "benefits --table t.csv --payer P --level canary-k3x9 --date 2026-11-26",
                "benefits --table t.csv --payer P --level PHP --date canary-k3x9",
                "benefits --table t.csv --payer P --level PHP --date 2026-11-26 --asked-at canary-k3x9",
                "benefits file --out DIR --service-types PHP=canary-k3x9",
                "benefits file --out DIR --service-types canary-k3x9=MH"
            })
    void arguments_that_are_not_understood_are_not_repeated(String arguments) {
        Terminal.run((Object[]) arguments.split(" ")).misused();
    }

    @Test
    void a_site_may_take_other_service_types_for_a_level() throws IOException {
        Terminal.run("benefits", SAMPLE, "--out", folder.resolve("out"), "--service-types", "PHP=MH+30")
                .done();
        JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve("out/benefits.json")));
        assertThat(level(json.get("answers").get(0), "PHP")).isEqualTo("YES UNKNOWN");
    }

    private static String level(JsonNode answer, String level) {
        JsonNode said = answer.get("levels").get(level);
        return text(said, "covered") + " " + text(said, "authorizationRequired");
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).isNull() ? "null" : node.get(name).asString();
    }

    private static String sample() throws IOException {
        return Files.readString(SAMPLE);
    }

    private Path write(String text) throws IOException {
        return Files.write(folder.resolve("answer.271"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Terminal.Ended run(Path file) {
        return Terminal.run("benefits", file, "--out", folder.resolve("out")).done();
    }

    private JsonNode read(Path file) throws IOException {
        run(file);
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("out/benefits.json")));
    }
}
