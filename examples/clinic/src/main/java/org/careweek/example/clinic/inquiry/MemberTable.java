package org.careweek.example.clinic.inquiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.csv.Row;
import org.careweek.plugin.x12.Member;
import org.careweek.plugin.x12.Organization;
import org.careweek.plugin.x12.ServiceTypes;

/** Reads the rows of a table of members one after another. Not safe for concurrent use. */
final class MemberTable {

    static final List<String> COLUMNS = List.of(
            "trace",
            "payer",
            "payer_name",
            "member_id",
            "last_name",
            "first_name",
            "birth_date",
            "dependent_last_name",
            "dependent_first_name",
            "dependent_birth_date",
            "level",
            "from",
            "through");

    private static final String DATE = "a date from 1900 to 2200, YYYY-MM-DD";
    private static final String PAYERS_OWN_NUMBER = "PI";

    private final ServiceTypes types;
    private final String levels;
    private final Map<String, Long> linesByTrace = new HashMap<>();

    MemberTable(ServiceTypes types) {
        this.types = types;
        this.levels = Arrays.stream(LevelOfCare.values())
                .filter(it -> !types.of(it).isEmpty())
                .map(LevelOfCare::name)
                .collect(Collectors.joining(", "));
    }

    /** The row, unless something is wrong with it, which stays with it. */
    Optional<MemberRow> read(Row row) {
        Optional<String> trace = row.text("trace");
        trace.map(text -> linesByTrace.putIfAbsent(text, row.line()))
                .ifPresent(first -> row.report("trace", "a number of its own", "line " + first + " has the same"));
        Optional<String> payer = row.text("payer");
        Optional<String> payerName = row.text("payer_name");
        Optional<String> memberId = row.text("member_id");
        Optional<Member.Person> subscriber = person(row, "");
        Optional<Member.Person> dependent = isFilled(row, "dependent_") ? person(row, "dependent_") : Optional.empty();
        Optional<LevelOfCare> level = row.required("level", "one of " + levels, Row.HIDDEN, this::level);
        Optional<LocalDate> from = row.required("from", DATE, UnaryOperator.identity(), Moments::date);
        Optional<LocalDate> through = row.required("through", DATE, UnaryOperator.identity(), Moments::date);
        if (from.isPresent() && through.filter(it -> it.isBefore(from.get())).isPresent()) {
            row.report("through", "a date not before " + from.get(), "was " + through.get());
        }
        return row.problems().isEmpty()
                ? Optional.of(new MemberRow(
                        trace.orElseThrow(),
                        new Organization(payerName.orElseThrow(), PAYERS_OWN_NUMBER, payer.orElseThrow()),
                        new Member(PrivateText.of(memberId.orElseThrow()), subscriber.orElseThrow(), dependent),
                        level.orElseThrow(),
                        from.orElseThrow(),
                        through.orElseThrow()))
                : Optional.empty();
    }

    private static boolean isFilled(Row row, String prefix) {
        return row.has(prefix + "last_name") || row.has(prefix + "first_name") || row.has(prefix + "birth_date");
    }

    private static Optional<Member.Person> person(Row row, String prefix) {
        Optional<String> last = row.text(prefix + "last_name");
        Optional<String> first = row.optional(prefix + "first_name", "a text of one line", Row.HIDDEN, Row::fit);
        Optional<LocalDate> birth = row.optional(prefix + "birth_date", DATE, Row.HIDDEN, Moments::date);
        return last.map(it -> new Member.Person(PrivateText.of(it), PrivateText.of(first.orElse("")), birth));
    }

    private Optional<LevelOfCare> level(String text) {
        return Arrays.stream(LevelOfCare.values())
                .filter(it -> it.name().equals(text) && !types.of(it).isEmpty())
                .findFirst();
    }
}
