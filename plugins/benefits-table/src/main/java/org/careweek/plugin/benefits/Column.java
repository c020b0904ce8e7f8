package org.careweek.plugin.benefits;

import java.util.Locale;

/** What a column of the table is called, and whether every row must have it. */
enum Column {
    PAYER(true),
    LEVEL(true),
    FROM(true),
    THROUGH(true),
    COVERED(true),
    VERIFIED_AT(true),
    STALE_AFTER_DAYS(true),
    AUTHORIZATION(false),
    AUTHORIZATION_NUMBER(false),
    AUTHORIZATION_FROM(false),
    AUTHORIZATION_THROUGH(false),
    AUTHORIZATION_UNITS(false),
    AUTHORIZATION_UNIT(false),
    NETWORK(false),
    LIMIT_TOTAL(false),
    LIMIT_REMAINING(false),
    LIMIT_UNIT(false),
    LIMIT_PERIOD(false),
    COPAY(false),
    COPAY_PER(false),
    COINSURANCE_PERCENT(false),
    DEDUCTIBLE_LEFT(false),
    OUT_OF_POCKET_LEFT(false),
    CURRENCY(false),
    MEMBER(false);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    /** As the header writes it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
