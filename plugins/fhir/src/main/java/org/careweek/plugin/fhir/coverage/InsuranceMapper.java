package org.careweek.plugin.fhir.coverage;

import java.util.List;

/** Reads what a response says of one insurance. */
final class InsuranceMapper {

    private static final String MODIFIER = "modifierExtension";

    private final Part insurance;

    InsuranceMapper(Part insurance) {
        this.insurance = insurance;
    }

    Insurance insurance() {
        insurance.refuse(MODIFIER);
        insurance.require("coverage");
        return new Insurance(
                insurance.place(),
                insurance.reference("coverage"),
                insurance.truth("inforce"),
                Periods.period(insurance, "benefitPeriod"),
                insurance.parts("item").stream().map(InsuranceMapper::item).toList());
    }

    private static Item item(Part item) {
        item.refuse(MODIFIER);
        return new Item(
                item.place(),
                item.codings("category"),
                item.codings("productOrService"),
                item.truth("excluded"),
                item.codings("network"),
                item.codings("unit"),
                item.codings("term"),
                item.parts("benefit").stream().map(InsuranceMapper::benefit).toList(),
                item.truth("authorizationRequired"));
    }

    private static Benefit benefit(Part benefit) {
        benefit.refuse(MODIFIER);
        benefit.require("type");
        List<Coding> type = benefit.codings("type");
        return new Benefit(
                benefit.place(), type, AmountMapper.amount(benefit, "allowed"), AmountMapper.amount(benefit, "used"));
    }
}
