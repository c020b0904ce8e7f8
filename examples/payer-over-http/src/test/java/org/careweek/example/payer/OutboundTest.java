package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.example.payer.loopback.Question;
import org.careweek.plugin.x12.X12Verifier;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves the site, byte by byte, and whose answer comes back. */
class OutboundTest {

    private Visit visit;

    @BeforeEach
    void open() throws Exception {
        visit = new Visit();
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    @Test
    void a_question_holds_what_the_payer_needs_and_nothing_else() {
        VerificationQuery query = visit.site.aWeekOfPhp("chart-1");
        visit.verifier(Conduct.HONEST).verify(query);

        assertThat(visit.payer.heard()).hasSize(1);
        Question heard = visit.payer.heard().get(0);
        assertThat(heard.text())
                .isEqualTo("ISA*00*          *00*          *ZZ*RIVERBEND      *ZZ*LAKEPLAN       *261120*1000*^*00501"
                        + "*000000002*0*T*:~GS*HS*RIVERBEND*LAKEPLAN*20261120*1000*2*X*005010X279A1~"
                        + "ST*270*0001*005010X279A1~BHT*0022*13*" + query.correlation() + "*20261120*1000~"
                        + "HL*1**20*1~NM1*PR*2*LAKE SAMPLE PLAN*****PI*LAKE01~"
                        + "HL*2*1*21*1~NM1*1P*2*RIVERBEND SAMPLE CLINIC*****XX*1999999984~"
                        + "HL*3*2*22*0~TRN*1*" + query.correlation() + "*9RIVERBEND~"
                        + "NM1*IL*1*SAMPLE*INVENTED****MI*TEST0001~"
                        + "DTP*291*RD8*20261123-20261129~EQ*BB~SE*12*0001~GE*1*2~IEA*1*000000002~");
        String address = visit.payer.address(Conduct.HONEST).getAuthority();
        assertThat(heard.head().split("\r\n"))
                .containsExactlyInAnyOrder(
                        "POST /HONEST HTTP/1.1",
                        "Host: " + address,
                        "Content-Length: " + heard.text().length(),
                        "Content-Type: application/edi-x12",
                        "Accept: application/edi-x12",
                        "User-Agent: careweek",
                        "Authorization: Bearer " + Visit.TOKEN);
    }

    @Test
    void of_many_questions_at_once_each_gets_its_own_answer() throws Exception {
        X12Verifier verifier = visit.verifier(Conduct.HONEST);
        Map<String, Class<? extends VerificationAnswer>> expected =
                Map.of("chart-1", IndicatesCovered.class, "chart-2", IndicatesNotCovered.class);
        Callable<Void> manyQuestions = () -> {
            for (int i = 0; i < 25; i++) {
                String chart = i % 2 == 0 ? "chart-1" : "chart-2";
                VerificationQuery query = visit.site.aWeekOfPhp(chart);
                VerificationAnswer answer = verifier.verify(query);
                assertThat(answer).isInstanceOf(expected.get(chart));
                assertThat(statement(answer).answers(query)).isTrue();
            }
            return null;
        };
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Void>> all = callers.invokeAll(
                    IntStream.range(0, 8).mapToObj(any -> manyQuestions).toList());
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(visit.payer.heard()).hasSize(200);
        assertThat(visit.payer.heard().stream().map(Question::trace).distinct()).hasSize(200);
    }

    private static Statement statement(VerificationAnswer answer) {
        return answer.fold(IndicatesCovered::statement, IndicatesNotCovered::statement, undetermined -> {
            throw new AssertionError("nobody knows");
        });
    }
}
