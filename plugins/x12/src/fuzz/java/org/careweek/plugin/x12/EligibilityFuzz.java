package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.VerificationAnswer;

/** Whatever bytes come, they are read to their end, and nobody is denied or covered whose payer did not say so. */
class EligibilityFuzz {

    private static final Conclusions CONCLUSIONS = new Conclusions(ServiceTypes.usual());

    @DictionaryEntries({
        "ISA*", "~GS*HB*", "~ST*271*0001~", "~SE*", "~GE*1*", "~IEA*1*000000101~", "~TA1*", "~AK9*R~", "~HL*3*2*22*0~",
        "~HL*4*3*23*0~", "~NM1*IL*1*", "~TRN*2*Q-1*9RIVERBEND~", "~EB*6**30~", "~EB*1**BB~", "~EB*I**BB~", "~AAA*N**42*R~",
        "~DTP*291*RD8*20260101-20261231~", "~HSD*DY*9***23~", "~MSG*", "~III*ZZ*21~", "~LS*2120~", "~LE*2120~"
    })
    @FuzzTest
    void any_bytes_are_read_and_nothing_is_concluded_that_was_not_said(byte[] file) throws IOException {
        EligibilityAnswers answers = EligibilityReader.read(file);
        assertThat(answers.members().isEmpty() && answers.problems().isEmpty()).isFalse();
        assertThat(answers.problems()).allMatch(it -> it.place().segment() <= file.length + 1L);
        for (MemberAnswer member : answers.members()) {
            wasSaid(file, CONCLUSIONS.active(member));
            for (LevelOfCare level : LevelOfCare.values()) {
                wasSaid(file, CONCLUSIONS.indicatesCovered(member, level));
                CONCLUSIONS.authorizationRequired(member, level);
            }
        }
        Collected inPieces = new Collected();
        EligibilityReader.read(new Trickle(new ByteArrayInputStream(file)), inPieces);
        assertThat(inPieces.members).isEqualTo(answers.members());
        assertThat(inPieces.problems).isEqualTo(answers.problems());
    }

    @DictionaryEntries({
        "~ST*271*0001~", "~SE*", "~HL*4*3*23*0~", "~NM1*IL*1*", "~TRN*2*Q-1*9RIVERBEND~", "~EB*6**30~", "~EB*1**BB~",
        "~EB*I**BB~", "~AAA*N**42*R~", "~DTP*291*RD8*20260101-20261231~", "~HSD*DY*9***23~", "~MSG*", "~LS*2120~"
    })
    @FuzzTest
    void a_payer_that_sends_any_bytes_denies_and_covers_only_what_it_says(byte[] file) {
        wasSaid(file, Payer.answer(file, Payer.query("Q-1", "TEST0001", LevelOfCare.PHP)));
    }

    /** The envelope is right here, so that what is inside gets further than most damage does. */
    @DictionaryEntries({
        "EB*6**30~", "EB*1**BB~", "EB*I**BB~", "EB*7**", "EB*U**", "EB*F**BB***23***DY*30*Y~", "EB*B*IND*BB***27*25.00*",
        "AAA*N**42*R~", "DTP*291*RD8*20260101-20261231~", "DTP*347*D8*20261124~", "HSD*DY*9***23~", "MSG*", "III*ZZ*21~",
        "LS*2120~", "LE*2120~", "NM1*PRP*", "HL*4*3*23*0~", "TRN*2*q-1*9RIVERBEND~", "REF*18*"
    })
    @FuzzTest
    void a_payer_that_makes_any_statements_denies_and_covers_only_what_it_says(byte[] statements) {
        List<String> segments = Arrays.stream(new String(statements, StandardCharsets.ISO_8859_1).split("~"))
                .filter(it -> !it.isEmpty())
                .toList();
        byte[] file = Payer.says("q-1", "member-7", segments);
        EligibilityAnswers answers = EligibilityReader.read(file);
        for (LevelOfCare level : List.of(LevelOfCare.PHP, LevelOfCare.IOP)) {
            wasSaid(file, Payer.concluding(answers, Payer.query("q-1", "member-7", level)));
        }
    }

    private static void wasSaid(byte[] file, VerificationAnswer answer) {
        if (answer instanceof IndicatesNotCovered) {
            wasSaid(file, Stated.NO);
        } else if (answer instanceof IndicatesCovered) {
            wasSaid(file, Stated.YES);
        }
    }

    private static void wasSaid(byte[] file, Stated concluded) {
        if (concluded != Stated.NOT_STATED) {
            assertThat(PlainScan.hasStatement(file, concluded == Stated.NO ? "6" : "12345"))
                    .as("%s was said", concluded)
                    .isTrue();
        }
    }
}
