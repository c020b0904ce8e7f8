package org.careweek.plugin.benefits;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.program.LevelOfCare;

/**
 * From the values of a row to the authorization that the payer told of: all of it, or none.
 *
 * @param cells the row
 */
record AuthorizationReader(Cells cells) {

    private static final int LONGEST = 256;
    private static final String DATE = "a date such as 2026-01-31";

    Optional<Authorization> authorization(Optional<LevelOfCare> level) {
        boolean isTold = Stream.of(
                        Column.AUTHORIZATION_NUMBER,
                        Column.AUTHORIZATION_FROM,
                        Column.AUTHORIZATION_THROUGH,
                        Column.AUTHORIZATION_UNITS,
                        Column.AUTHORIZATION_UNIT)
                .anyMatch(cells::has);
        return isTold ? told(level) : Optional.empty();
    }

    private Optional<Authorization> told(Optional<LevelOfCare> level) {
        if (!cells.has(Column.MEMBER)) {
            cells.report(Column.MEMBER, "a member, since an authorization is of one");
        }
        Optional<AuthorizationId> number = cells.required(
                Column.AUTHORIZATION_NUMBER, "a number of at most 256 characters on one line", AuthorizationReader::id);
        Optional<LocalDate> from = cells.required(Column.AUTHORIZATION_FROM, DATE, Values::date);
        Optional<LocalDate> through = cells.required(Column.AUTHORIZATION_THROUGH, DATE, Values::date);
        Optional<Integer> units =
                cells.required(Column.AUTHORIZATION_UNITS, "a whole number, 0 to 10000", Values::units);
        Optional<UnitKind> unit = cells.required(
                Column.AUTHORIZATION_UNIT, "DAYS, HOURS or VISITS", text -> Values.oneOf(UnitKind.class, text));
        Optional<AuthorizedUnits> granted = units.flatMap(it -> unit.map(kind -> AuthorizedUnits.of(it, kind)));
        if (from.isEmpty() || through.isEmpty()) {
            return Optional.empty();
        }
        if (through.get().isBefore(from.get())) {
            cells.report(Column.AUTHORIZATION_THROUGH, "no date before the one in authorization_from");
            return Optional.empty();
        }
        return number.flatMap(id ->
                level.flatMap(of -> granted.map(it -> new Authorization(id, of, from.get(), through.get(), it))));
    }

    private static Optional<AuthorizationId> id(String text) {
        return Optional.of(text)
                .filter(it -> it.length() <= LONGEST && it.codePoints().noneMatch(Character::isISOControl))
                .map(AuthorizationId::of);
    }

    @Override
    public String toString() {
        return "AuthorizationReader[private]";
    }
}
