package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InquireTest {

    private static final Path SAMPLE = Path.of("samples/insurance/members.csv");
    private static final String HEADER =
            "trace,payer,payer_name,member_id,last_name,first_name,birth_date,dependent_last_name,dependent_first_name,dependent_birth_date,level,from,through\n";
    private static final String ROW =
            "t1,HARBOR01,HARBOR CARE,canary-k3x9,CANARY,ALDA,1990-02-03,EGRET,CASSIA,2009-05-06,IOP,2026-11-30,2026-12-24\n";

    @TempDir
    private Path folder;

    @Test
    void each_line_becomes_a_question_with_numbers_of_its_own() {
        var ended =
                Terminal.run("inquire", SAMPLE, "--out", folder.resolve("out")).done();
        Map<String, String> files = Inputs.filesIn(folder.resolve("out"));
        assertThat(files.keySet())
                .containsExactly("index.csv", "inquiry-000001.270", "inquiry-000002.270", "inquiry-000003.270");
        assertThat(files.get("inquiry-000001.270"))
                .contains(
                        "*^*00501*000000001*0*T*:~",
                        "TRN*1*heron-0001*0HERONDEMO~NM1*IL*1*HERON*ALDA****MI*HC-0001~DMG*D8*19900203~",
                        "DTP*291*RD8*20261130-20270122~EQ*MH^AI^CJ~");
        assertThat(files.get("inquiry-000002.270"))
                .contains("NM1*IL*1*EGRET*BRIO****MI*HC-0002~", "NM1*03*1*EGRET*CASSIA~DMG*D8*20090506~", "EQ*BB~");
        assertThat(files.get("inquiry-000003.270")).contains("*000000003*0*T*", "DTP*291*D8*20261207~");
        assertThat(files.get("index.csv"))
                .isEqualTo("file,line\ninquiry-000001.270,2\ninquiry-000002.270,3\ninquiry-000003.270,4\n");
        assertThat(ended.out()).doesNotContain("HERON,", "EGRET", "HC-000").contains("3 questions", "invented sender");
    }

    @Test
    void a_sender_names_itself_and_its_numbers() {
        var ended = Terminal.run(
                        "inquire",
                        SAMPLE,
                        "--out",
                        folder.resolve("out"),
                        "--sender",
                        "30/TERN-1",
                        "--receiver",
                        "ZZ/CLEARING",
                        "--provider-name",
                        "TERN HOUSE",
                        "--provider-npi",
                        "0000000001",
                        "--origin",
                        "1TERNHOUSE",
                        "--first-number",
                        "700",
                        "--written-at",
                        "2026-11-26T09:15",
                        "--production",
                        "--service-types",
                        "PHP=BB+MH")
                .done();
        assertThat(Inputs.filesIn(folder.resolve("out")).get("inquiry-000003.270"))
                .contains(
                        "*30*TERN-1         *ZZ*CLEARING       *261126*0915*^*00501*000000702*0*P*:~",
                        "NM1*1P*2*TERN HOUSE*****XX*0000000001~",
                        "*1TERNHOUSE~",
                        "EQ*BB^MH~");
        assertThat(ended.out()).doesNotContain("test", "invented");
    }

    @Test
    void what_the_format_cannot_carry_is_refused_at_its_place_and_never_altered() {
        refuse(
                ROW.replace("CANARY", "CANÁRY").replace("CASSIA", "CAS*SIA"),
                "members.csv:2: last_name: ",
                "members.csv:2: dependent_first_name: ");
        refuse(ROW.replace("canary-k3x9", "canary~k3x9"), "members.csv:2: member_id: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t1,         | ,             | trace
            HARBOR01    |               | payer
            HARBOR CARE |               | payer_name
            canary-k3x9 |               | member_id
            CANARY      |               | last_name
            1990-02-03  | 1990-02-30    | birth_date
            EGRET       |               | dependent_last_name
            IOP         | RESIDENTIAL   | level
            IOP         |               | level
            2026-11-30  | 30.11.2026    | from
            2026-12-24  | 2026-11-29    | through
            """)
    void every_kind_of_bad_line_is_refused_at_its_place(String part, String instead, String column) {
        refuse(ROW.replace(part, instead == null ? "" : instead), "members.csv:2: " + column + ": ");
    }

    @Test
    void two_questions_of_one_number_are_refused() {
        refuse(ROW + ROW, "members.csv:3: trace: ");
    }

    @Test
    void a_table_without_lines_is_refused() {
        refuse("", "members.csv: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sender ZZ/HERON", "--sender canary-k3x9", "--first-number 0", "--production"})
    void a_sender_that_is_not_whole_is_refused(String options) {
        String[] more = options.split(" ");
        Object[] arguments = new Object[4 + more.length];
        arguments[0] = "inquire";
        arguments[1] = SAMPLE;
        arguments[2] = "--out";
        arguments[3] = folder.resolve("out");
        System.arraycopy(more, 0, arguments, 4, more.length);
        Terminal.run(arguments).misused();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void refuse(String rows, String... beginnings) {
        Inputs.write(folder, Map.of("members.csv", HEADER + rows));
        Terminal.run("inquire", folder.resolve("members.csv"), "--out", folder.resolve("out"))
                .refused(beginnings);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
