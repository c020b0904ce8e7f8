package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenefitTableTest {

    private static final Path SAMPLE = Path.of("samples/insurance/benefits.csv");

    @TempDir
    private Path folder;

    @Test
    void a_table_answers_for_a_payer() {
        assertThat(ask("--payer", "HARBOR01", "--level", "PHP").said())
                .contains(
                        "  authorization needed: yes",
                        "  in network: yes",
                        "  limit: 20 days, calendar year",
                        "  left: 12 days, calendar year",
                        "  copay: 40.00 USD a day",
                        "  deductible left: 150.00 USD",
                        "  lines of the table, these say so: 3")
                .first()
                .asString()
                .contains("indicates that it covers", "no promise that it pays");
    }

    @Test
    void a_line_for_one_member_counts_before_those_for_all() {
        assertThat(ask("--payer", "HARBOR01", "--level", "PHP", "--member", "heron-0003")
                        .said())
                .first()
                .asString()
                .contains("indicates that it does not cover");
    }

    @Test
    void an_authorization_of_a_member_is_told_without_its_number() {
        var ended = ask("--payer", "HARBOR01", "--level", "IOP", "--member", "heron-0001");
        assertThat(ended.said()).contains("  authorized: 24 days, 2026-11-30 through 2027-01-22");
        assertThat(ended.out()).doesNotContain("DEMO-77");
    }

    @Test
    void silence_is_neither_yes_nor_no() {
        assertThat(ask("--payer", "HARBOR01", "--level", "RESIDENTIAL").said())
                .first()
                .asString()
                .startsWith("Nobody knows");
        assertThat(ask("--payer", "TIDEWATER", "--level", "IOP").said())
                .first()
                .asString()
                .startsWith("Nobody knows");
    }

    @Test
    void what_a_payer_said_goes_stale() {
        var ended = Terminal.run(
                        "benefits",
                        "--table",
                        SAMPLE,
                        "--payer",
                        "HARBOR01",
                        "--level",
                        "PHP",
                        "--date",
                        "2026-12-07",
                        "--asked-at",
                        "2026-12-20T16:00:00Z")
                .done();
        assertThat(ended.out()).startsWith("Nobody knows").contains("these are stale, ask the payer again: 3");
    }

    @Test
    void everything_wrong_with_a_table_is_told_at_once() {
        Inputs.write(
                folder,
                Map.of(
                        "table.csv",
                        "payer,level,from,through,covered,verified_at,stale_after_days,member\n"
                                + "P,PHP,2026-01-01,2026-12-31,MAYBE,2026-11-20T16:00Z,30,canary-k3x9\n"
                                + "P,PHP,2026-13-01,2026-12-31,YES,2026-11-20T16:00Z,0,canary-k3x9\n"));
        Terminal.run(
                        "benefits",
                        "--table",
                        folder.resolve("table.csv"),
                        "--payer",
                        "P",
                        "--level",
                        "PHP",
                        "--date",
                        "2026-12-07")
                .refused("table.csv:2: covered: ", "table.csv:3: from: ", "table.csv:3: stale_after_days: ");
    }

    private static Terminal.Ended ask(String... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("benefits", "--table", SAMPLE, "--date", "2026-12-07", "--asked-at", "2026-11-26T10:00:00Z"));
        arguments.addAll(Arrays.asList(more));
        return Terminal.run(arguments.toArray()).done();
    }
}
