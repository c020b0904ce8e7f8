package org.careweek.plugin.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.plugin.benefits.Csv.file;
import static org.careweek.plugin.benefits.Csv.problems;
import static org.careweek.plugin.benefits.Csv.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a file is a table of benefits, and what is said of one that is none. */
class TableReaderTest {

    private static final String REQUIRED = "payer,level,from,through,covered,verified_at,stale_after_days\n";

    static byte[] sample() throws IOException {
        try (InputStream file = TableReaderTest.class.getResourceAsStream("benefits.csv")) {
            return file.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_sample_is_a_table() throws IOException {
        assertThat(Csv.table(sample()).size()).isEqualTo(6);
        assertThat(Csv.table(sample())).hasToString("BenefitTable[private]");
    }

    @Test
    void a_byte_order_mark_spaces_empty_lines_further_columns_and_any_line_ends_change_nothing() {
        String row = "payer, iop ,2026-11-23,2026-11-29,yes,2026-11-19T12:00:00Z,30";
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text = "\uFEFF" + end + REQUIRED.strip() + ",further" + end + end + row + ",\"x" + end + "y\"" + end
                    + " ,,,,,,," + end;
            assertThat(problems(bytes(text))).isEmpty();
            assertThat(Csv.table(bytes(text)).size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "payer||a payer of at most 256 characters on one line",
                "level|DETOX|OUTPATIENT, IOP, PHP, RESIDENTIAL or INPATIENT",
                "from|23.11.2026|a date such as 2026-01-31",
                "from|2026-02-30|a date such as 2026-01-31",
                "from|1899-12-31|a date such as 2026-01-31",
                "through|2201-01-01|a date such as 2026-01-31",
                "through|2026-11-22|no date before the one in from",
                "covered||YES, NO or UNKNOWN",
                "covered|N|YES, NO or UNKNOWN",
                "authorization|maybe|YES, NO or UNKNOWN",
                "network|YES|IN, OUT or UNKNOWN",
                "verified_at|2026-11-19|a moment in UTC such as 2026-01-31T16:00Z",
                "verified_at|2026-11-19T12:00+01:00|a moment in UTC such as 2026-01-31T16:00Z",
                "verified_at|2026-11-19T24:01Z|a moment in UTC such as 2026-01-31T16:00Z",
                "stale_after_days|0|a whole number of days, 1 to 366",
                "stale_after_days|367|a whole number of days, 1 to 366",
                "stale_after_days|1.5|a whole number of days, 1 to 366",
                "limit_unit|DAYS|`a quantity here or in limit_remaining, for the unit or period`",
                "copay_per|DAY|`an amount, since copay_per says of what`",
                "coinsurance_percent|101|`a share, 0 to 100`",
                "coinsurance_percent|-1|`a share, 0 to 100`",
                "currency|US|a currency such as USD",
                "currency|QQQ|a currency such as USD"
            })
    void a_value_that_means_nothing_is_told_with_its_line_and_column(String column, String value, String expected) {
        String found =
                problems(file(row(), row(column, value == null ? "" : value))).toString();
        assertThat(found).contains("expected " + expected.replace("`", "")).startsWith("[3: ");
        assertThat(problems(file(row(), row(column, value == null ? "" : value))))
                .hasSize(1);
    }

    @Test
    void an_amount_needs_a_currency_and_no_more_decimals_than_it_has() {
        assertThat(problems(file(row("copay", "30"))))
                .containsExactly("2: currency: expected a currency such as USD, since there is an amount");
        assertThat(problems(file(row("deductible_left", "30.005", "currency", "USD"))))
                .containsExactly("2: deductible_left: expected an amount such as 30.00, with no more decimals than its"
                        + " currency has");
        assertThat(problems(file(row("deductible_left", "30.005", "currency", "TND"))))
                .isEmpty();
        assertThat(problems(file(row("copay", "1E9", "currency", "USD")))).hasSize(1);
        assertThat(problems(file(row("copay", "-1", "currency", "USD")))).hasSize(1);
    }

    @Test
    void a_limit_needs_its_unit_and_its_period() {
        assertThat(problems(file(row("limit_total", "20"))))
                .containsExactly(
                        "2: limit_unit: expected DAYS, HOURS or VISITS",
                        "2: limit_period: expected a period in 1 to 64 printable ASCII characters");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(problems(file(row("covered", "?", "level", "?"), row(), row("from", "?", "copay_per", "?"))))
                .hasSize(5)
                .allMatch(it -> it.startsWith("2: ") || it.startsWith("4: "));
    }

    @Test
    void a_header_lacks_no_column_that_every_row_needs_and_names_none_twice() {
        assertThat(problems(bytes(""))).containsExactly("1: expected a header with the names of the columns");
        assertThat(problems(bytes("payer,level,from,through,covered,covered,stale_after_days\n1,2,3,4,5,6,7\n")))
                .containsExactly(
                        "1: covered: expected one column of this name",
                        "1: verified_at: expected a column of this name");
    }

    /** Otherwise it would be ignored, and what a payer said of one member would be said of all of its members. */
    @Test
    void a_column_counts_in_letters_of_any_case() {
        String row = "payer,IOP,2026-11-23,2026-11-29,no,2026-11-19T12:00Z,30,member-8\n";
        for (String member : List.of("member", "Member", " MEMBER ")) {
            byte[] file = bytes(REQUIRED.strip() + "," + member + "\n" + row);
            assertThat(problems(file)).isEmpty();
            assertThat(Csv.table(file).about(new Subject(new PayerId("payer"), LevelOfCare.IOP, Optional.empty())))
                    .isEmpty();
        }
        assertThat(problems(bytes(REQUIRED.strip() + ",Payer\n")))
                .containsExactly("1: payer: expected one column of this name");
    }

    @Test
    void a_letter_that_only_looks_like_ours_in_capitals_is_another_letter() {
        assertThat("ye\u017F".toUpperCase(Locale.ROOT)).isEqualTo("YES");
        assertThat(problems(file(row("covered", "ye\u017F"))))
                .containsExactly("2: covered: expected YES, NO or UNKNOWN");
        assertThat(problems(file(row("level", "re\u017Fidential")))).hasSize(1);
        assertThat(problems(file(row("copay", "30", "currency", "USD", "copay_per", "vi\u017Fit"))))
                .hasSize(1);
    }

    @Test
    void a_row_has_as_many_fields_as_the_header_and_quotes_match() {
        assertThat(problems(bytes(REQUIRED + "payer,IOP\n")))
                .containsExactly("2: expected as many fields as the header has, 7");
        assertThat(problems(bytes(REQUIRED + "\"payer,IOP\n")))
                .containsExactly("2: expected CSV, whose quotes from here on match");
        assertThat(problems(bytes(REQUIRED + "\"payer\"x,IOP\n"))).hasSize(1);
    }

    @Test
    void what_is_no_utf_8_is_told_with_its_line() {
        byte[] file = bytes(REQUIRED + "payer\r\n?\r?");
        file[file.length - 1] = (byte) 0xFF;
        assertThat(problems(file)).containsExactly("4: expected text in UTF-8");
        assertThat(problems(Arrays.copyOf(bytes("\u00FC"), 1))).hasSize(1);
    }

    @Test
    void a_file_without_an_end_is_refused_and_problems_come_to_an_end() {
        assertThat(problems(new byte[16 * 1024 * 1024 + 1])).containsExactly("1: expected a file of at most 16 MiB");
        byte[] many = bytes(REQUIRED + "x\n".repeat(5_000));
        assertThat(problems(many)).hasSize(Problems.MOST + 1);
        assertThat(problems(many).get(Problems.MOST))
                .isEqualTo("1002: expected fewer problems: from this line on no more are listed");
        String row = "payer,IOP,2026-11-23,2026-11-29,YES,2026-11-19T12:00Z,30\n";
        assertThat(problems(bytes(REQUIRED + row.repeat(100_000)))).isEmpty();
        assertThat(problems(bytes(REQUIRED + row.repeat(100_001))))
                .containsExactly("100002: expected at most 100000 rows");
    }

    @Test
    void no_damage_makes_it_throw_or_tell_what_the_table_says() throws IOException {
        byte[] sample = new String(sample(), StandardCharsets.UTF_8)
                .replace("host-key", "CANARY")
                .replace("invented-health", "CANARY")
                .getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= sample.length; end++) {
            assertThat(BenefitTable.read(Arrays.copyOf(sample, end)).toString()).doesNotContain("CANARY");
        }
        int refused = 0;
        for (int at = 0; at < sample.length; at++) {
            for (int change : new int[] {0x00, 0x22, 0x2C, 0x0A, 0xFF, 0x3D}) {
                byte[] damaged = sample.clone();
                damaged[at] = (byte) change;
                TableReading reading = BenefitTable.read(damaged);
                assertThat(reading.toString()).doesNotContain("CANARY");
                refused += reading.fold(whole -> 0, it -> 1);
            }
        }
        assertThat(refused).isGreaterThan(sample.length);
    }

    @Test
    void no_problem_repeats_what_the_table_says() {
        for (String column : Arrays.stream(Column.values()).map(Column::title).toList()) {
            Csv.Entry marked = row(column, "CANARY\u0001" + "1".repeat(300));
            List<String> found = problems(file(marked));
            assertThat(found).as(column).isNotEmpty().noneMatch(it -> it.contains("CANARY") || it.contains("111"));
        }
    }
}
