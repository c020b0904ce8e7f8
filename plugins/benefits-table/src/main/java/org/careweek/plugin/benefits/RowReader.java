package org.careweek.plugin.benefits;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.Stated;

/** From the values of a row to what it states. */
final class RowReader {

    private static final int LONGEST = 256;
    private static final int LONGEST_PERIOD = 64;
    private static final String DATE = "a date such as 2026-01-31";
    private static final String QUANTITY = "a plain number, 0 or more";

    private final Cells cells;

    private RowReader(Cells cells) {
        this.cells = cells;
    }

    /** The row; empty where something is wrong with it, which is then told. */
    static Optional<Row> read(Cells cells) {
        int before = cells.problems().count();
        Optional<Row> row = new RowReader(cells).row();
        return cells.problems().count() > before ? Optional.empty() : row;
    }

    private Optional<Row> row() {
        Optional<PayerId> payer = cells.required(
                        Column.PAYER, "a payer of at most 256 characters on one line", RowReader::line)
                .map(PayerId::new);
        Optional<LevelOfCare> level = cells.required(
                Column.LEVEL,
                "OUTPATIENT, IOP, PHP, RESIDENTIAL or INPATIENT",
                text -> Values.oneOf(LevelOfCare.class, text));
        Optional<LocalDate> from = cells.required(Column.FROM, DATE, Values::date);
        Optional<LocalDate> through = cells.required(Column.THROUGH, DATE, Values::date);
        Stated covered = cells.required(Column.COVERED, "YES, NO or UNKNOWN", text -> Values.stated("YES", "NO", text))
                .orElse(Stated.NOT_STATED);
        Optional<Instant> verified =
                cells.required(Column.VERIFIED_AT, "a moment in UTC such as 2026-01-31T16:00Z", Values::moment);
        Optional<Integer> days =
                cells.required(Column.STALE_AFTER_DAYS, "a whole number of days, 1 to 366", Values::days);
        Optional<MemberReference> member = cells.optional(
                        Column.MEMBER, "a reference of at most 256 characters on one line", RowReader::line)
                .map(MemberReference::of);
        Optional<Authorization> granted = new AuthorizationReader(cells).authorization(level);
        Row.Terms terms = new Row.Terms(
                covered,
                authorization(),
                network(),
                limits(),
                granted.stream().toList(),
                new CostReader(cells).costs());
        if (granted.isPresent() && covered != Stated.YES) {
            cells.report(Column.COVERED, "YES, since there is an authorization");
        }
        if (from.isPresent() && through.isPresent() && through.get().isBefore(from.get())) {
            cells.report(Column.THROUGH, "no date before the one in from");
        }
        if (payer.isEmpty() || level.isEmpty() || from.isEmpty() || through.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = new Subject(payer.get(), level.get(), member);
        return verified.flatMap(at -> days.map(it ->
                new Row(cells.line(), subject, from.get(), through.get(), terms, at, at.plus(Duration.ofDays(it)))));
    }

    private Stated authorization() {
        return cells.optional(Column.AUTHORIZATION, "YES, NO or UNKNOWN", text -> Values.stated("YES", "NO", text))
                .orElse(Stated.NOT_STATED);
    }

    private Stated network() {
        return cells.optional(Column.NETWORK, "IN, OUT or UNKNOWN", text -> Values.stated("IN", "OUT", text))
                .orElse(Stated.NOT_STATED);
    }

    private Set<BenefitLimit> limits() {
        boolean isLimited = cells.has(Column.LIMIT_TOTAL) || cells.has(Column.LIMIT_REMAINING);
        boolean isDescribed = cells.has(Column.LIMIT_UNIT) || cells.has(Column.LIMIT_PERIOD);
        if (!isLimited) {
            if (isDescribed) {
                cells.report(Column.LIMIT_TOTAL, "a quantity here or in limit_remaining, for the unit or period");
            }
            return Set.of();
        }
        Optional<UnitKind> unit =
                cells.required(Column.LIMIT_UNIT, "DAYS, HOURS or VISITS", text -> Values.oneOf(UnitKind.class, text));
        Optional<String> period = cells.required(
                Column.LIMIT_PERIOD, "a period in 1 to 64 printable ASCII characters", RowReader::period);
        Set<BenefitLimit> limits = new HashSet<>();
        limit(Column.LIMIT_TOTAL, BenefitLimit.Kind.TOTAL, unit, period).ifPresent(limits::add);
        limit(Column.LIMIT_REMAINING, BenefitLimit.Kind.REMAINING, unit, period).ifPresent(limits::add);
        return limits;
    }

    private Optional<BenefitLimit> limit(
            Column column, BenefitLimit.Kind kind, Optional<UnitKind> unit, Optional<String> period) {
        return cells.optional(column, QUANTITY, Values::number)
                .flatMap(quantity ->
                        unit.flatMap(counted -> period.map(words -> new BenefitLimit(kind, quantity, counted, words))));
    }

    private static Optional<String> line(String text) {
        return Optional.of(text)
                .filter(it -> it.length() <= LONGEST && it.codePoints().noneMatch(Character::isISOControl));
    }

    private static Optional<String> period(String text) {
        return Optional.of(text)
                .filter(it -> it.length() <= LONGEST_PERIOD && it.chars().allMatch(c -> c >= ' ' && c < 127));
    }
}
