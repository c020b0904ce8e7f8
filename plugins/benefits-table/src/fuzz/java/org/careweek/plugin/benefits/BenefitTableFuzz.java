package org.careweek.plugin.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/** Whatever bytes come, they are a table or problems, and a table denies and covers only what stands in it. */
class BenefitTableFuzz {

    @DictionaryEntries({
        "payer,level,from,through,covered,verified_at,stale_after_days\\x0A", "invented-health", "IOP", "PHP", "YES", "NO",
        "UNKNOWN", "2026-11-23", "2026-11-19T12:00Z", "limit_total", "DAYS", "calendar year", "copay", "30.00", "USD", "\\x22",
        "\\x22\\x22", "host-key-7", "\\x0D\\x0A"
    })
    @FuzzTest
    void any_bytes_are_a_table_or_problems(byte[] csv) {
        BenefitTable.read(csv)
                .fold(whole -> asked(whole.table(), csv), refused -> assertThat(refused.problems())
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(1_001)
                        .allMatch(it -> it.line() <= csv.length + 1L));
    }

    private static Object asked(BenefitTable table, byte[] csv) {
        for (String member : List.of("host-key-7", "host-key-9")) {
            for (LevelOfCare level : List.of(LevelOfCare.IOP, LevelOfCare.PHP)) {
                VerificationAnswer answer = new TableVerifier(table).verify(query(member, level));
                if (answer instanceof IndicatesNotCovered) {
                    assertThat(new String(csv, StandardCharsets.UTF_8)).containsPattern("(?i)\\bno\\b");
                } else if (answer instanceof IndicatesCovered) {
                    assertThat(new String(csv, StandardCharsets.UTF_8)).containsPattern("(?i)\\byes\\b");
                }
            }
        }
        return table;
    }

    private static VerificationQuery query(String member, LevelOfCare level) {
        return VerificationQuery.builder()
                .payer(new PayerId("invented-health"))
                .member(MemberReference.of(member))
                .level(level)
                .dates(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29))
                .askedAt(Instant.parse("2026-11-20T16:00:00Z"))
                .correlation("q-1")
                .build();
    }
}
