package org.careweek.example.clinic.input.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.example.clinic.input.json.Ids;

/** Reads what payers authorized. */
final class Grants {

    private static final int MOST = 1_000;
    private static final int MOST_UNITS = 1_000_000;

    private Grants() {}

    static Authorizations in(Element list) {
        if (list.isAbsent()) {
            return Authorizations.of();
        }
        List<Element> entries = list.objects(MOST);
        Ids ids = Ids.of("authorization", list.isList(), entries, Element.HIDDEN);
        List<Authorization> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            authorization(ids.get(i), entries.get(i)).ifPresent(all::add);
        }
        boolean distinct = all.stream().map(Authorization::id).distinct().count() == all.size();
        return distinct ? new Authorizations(all) : Authorizations.of();
    }

    private static Optional<Authorization> authorization(String id, Element entry) {
        var level = Values.level(entry.field("level"));
        Optional<LocalDate> from = Values.date(entry.field("from"));
        Element throughField = entry.field("through");
        Optional<LocalDate> through = Values.date(throughField);
        var units = entry.field("units").whole(0, MOST_UNITS);
        var unit = Values.constant(entry.field("unit"), UnitKind.values());
        if (from.isPresent() && through.isPresent() && through.get().isBefore(from.get())) {
            throughField.report("a date that is not before from", "was an earlier one");
            return Optional.empty();
        }
        boolean whole = !id.isEmpty()
                && level.isPresent()
                && from.isPresent()
                && through.isPresent()
                && units.isPresent()
                && unit.isPresent();
        return whole
                ? Optional.of(new Authorization(
                        AuthorizationId.of(id),
                        level.get(),
                        from.get(),
                        through.get(),
                        AuthorizedUnits.of(units.getAsInt(), unit.get())))
                : Optional.empty();
    }
}
