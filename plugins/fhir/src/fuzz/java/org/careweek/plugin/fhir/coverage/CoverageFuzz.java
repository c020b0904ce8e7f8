package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Verification;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/** Whatever bytes come, they are read to their end, and nobody is denied or covered whose payer did not say so. */
class CoverageFuzz {

    private static final Conclusions CONCLUSIONS = new Conclusions(ServiceCodes.usual());

    @DictionaryEntries({
        "\"resourceType\":\"CoverageEligibilityResponse\"",
        "\"resourceType\":\"Bundle\"",
        "\"entry\":[{\"resource\":{",
        "\"resourceType\":\"OperationOutcome\"",
        "\"issue\":[{\"severity\":\"error\",\"code\":\"throttled\"}]",
        "\"inforce\":true",
        "\"inforce\":false",
        "\"insurance\":[{",
        "\"item\":[{",
        "\"benefit\":[{",
        "\"status\":\"active\"",
        "\"outcome\":\"complete\"",
        "\"created\":\"2026-11-20\"",
        "\"servicedDate\":\"2026-11-24\"",
        "\"servicedPeriod\":{\"start\":\"2026-11-23\",\"end\":\"2026-11-29\"}",
        "\"allowedUnsignedInt\":30",
        "\"allowedMoney\":{\"value\":25.00,\"currency\":\"USD\"}",
        "\"modifierExtension\":[{}]",
        "\\u0069",
        "\\ud83d",
        "null"
    })
    @FuzzTest
    void any_bytes_are_read_and_nothing_is_concluded_that_was_not_said(byte[] document) throws IOException {
        CoverageResponses read = ResponseReader.read(document);
        assertThat(read.responses().isEmpty() && read.problems().isEmpty()).isFalse();
        assertThat(read.problems()).allMatch(it -> it.place().pointer().matches("(/([a-zA-Z]+|[0-9]+|[*]))*+"));
        for (CoverageResponse response : read.responses()) {
            wasSaid(document, CONCLUSIONS.active(response));
            for (LevelOfCare level : LevelOfCare.values()) {
                wasSaid(document, CONCLUSIONS.indicatesCovered(response, level));
                Stated authorization = CONCLUSIONS.authorizationRequired(response, level);
                wasSaid(document, "authorizationRequired", authorization);
            }
        }
        List<Object> inPieces = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ResponseReader.read(new Trickle(document), new ResponseListener() {
            @Override
            public void response(CoverageResponse response) {
                inPieces.add(response);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        assertThat(inPieces).isEqualTo(read.responses());
        assertThat(problems).isEqualTo(read.problems());
    }

    @DictionaryEntries({
        "\"resourceType\":\"CoverageEligibilityResponse\"",
        "\"resourceType\":\"Bundle\"",
        "\"entry\":[{\"resource\":{",
        "\"resourceType\":\"OperationOutcome\"",
        "\"issue\":[{\"severity\":\"error\",\"code\":\"throttled\"}]",
        "\"request\":{\"identifier\":{\"value\":\"Q-1\"}}",
        "\"request\":{\"identifier\":{\"value\":\"Q-2\"}}",
        "\"patient\":{\"reference\":\"Patient/test0001\"}",
        "\"coverage\":{\"reference\":\"Coverage/test0002\"}",
        "\"inforce\":true",
        "\"inforce\":false",
        "\"status\":\"active\"",
        "\"outcome\":\"complete\"",
        "\"excluded\":true",
        "\"servicedDate\":\"2026-11-24\"",
        "\"benefitPeriod\":{\"end\":\"2026-11-24\"}"
    })
    @FuzzTest
    void a_payer_that_sends_any_bytes_denies_and_covers_only_what_it_says(byte[] document) {
        for (VerificationQuery query : List.of(
                Payer.query("Q-1", "test0001", LevelOfCare.PHP), Payer.query("Q-2", "test0002", LevelOfCare.PHP))) {
            wasSaid(document, query, Payer.answer(document, query));
        }
    }

    /** The frame is right here, so that what is inside gets further than most damage does. */
    @DictionaryEntries({
        "\"inforce\":true",
        "\"inforce\":false",
        "\"item\":[{\"category\":{\"coding\":[{\"code\":\"BB\"}]}}]",
        "\"excluded\":true",
        "\"authorizationRequired\":true",
        "\"network\":{\"coding\":[{\"code\":\"in\"}]}",
        "\"term\":{\"coding\":[{\"code\":\"annual\"}]}",
        "\"unit\":{\"coding\":[{\"code\":\"individual\"}]}",
        "\"benefit\":[{\"type\":{\"coding\":[{\"code\":\"visit\"}]},\"allowedUnsignedInt\":30,\"usedUnsignedInt\":12}]",
        "\"benefit\":[{\"type\":{\"coding\":[{\"code\":\"copay\"}]},\"allowedMoney\":{\"value\":25,\"currency\":\"USD\"}}]",
        "\"benefitPeriod\":{\"start\":\"2026-11-24\",\"end\":\"2026-11\"}",
        "}],\"servicedDate\":\"2026-11-24\",\"x\":[{",
        "}],\"servicedPeriod\":{\"start\":\"2026-11-23\"},\"x\":[{",
        "}],\"error\":[{",
        "\"modifierExtension\":[]"
    })
    @FuzzTest
    void a_payer_that_makes_any_statements_denies_and_covers_only_what_it_says(byte[] statements) {
        String insurance = new String(statements, StandardCharsets.ISO_8859_1);
        byte[] document = Payer.utf8(Payer.says("q-1", "member-7", "", insurance));
        for (LevelOfCare level : List.of(LevelOfCare.PHP, LevelOfCare.IOP)) {
            VerificationQuery query = Payer.query("q-1", "member-7", level);
            wasSaid(document, query, Payer.answer(document, query));
        }
    }

    private static void wasSaid(byte[] document, VerificationQuery query, VerificationAnswer answer) {
        // Refuses an answer to anything else than the dates that were asked.
        Verification verification = new Verification(query, answer);
        if (!(verification.answer() instanceof Undetermined)) {
            wasSaid(document, answer instanceof IndicatesCovered ? Stated.YES : Stated.NO);
            assertThat(PlainScan.hasWord(document, query.correlation()))
                    .as("the question was named")
                    .isTrue();
        }
    }

    private static void wasSaid(byte[] document, Stated concluded) {
        wasSaid(document, "inforce", concluded);
        if (concluded != Stated.NOT_STATED) {
            assertThat(PlainScan.hasMember(document, "status", "\"active\"")).isTrue();
            assertThat(PlainScan.hasMember(document, "outcome", "\"complete\"")).isTrue();
        }
    }

    private static void wasSaid(byte[] document, String name, Stated concluded) {
        if (concluded != Stated.NOT_STATED) {
            assertThat(PlainScan.hasMember(document, name, String.valueOf(concluded == Stated.YES)))
                    .as("%s was said", concluded)
                    .isTrue();
        }
    }
}
